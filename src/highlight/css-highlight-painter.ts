/**
 * The default painter: CSS Custom Highlight API (CSS Custom Highlight API Module Level 1; Chrome 105,
 * Firefox 140). Ranges are registered under names, the browser draws; no node of the page changes.
 *
 * The registry belongs to the document, so its page can clear or flood it: we never read it back,
 * keep our own list, and do not fight over it. Iterating `CSS.highlights` or a `Highlight` from a
 * content script throws in Firefox (Xray wrappers), another reason to keep our own.
 */
import type { PageText } from '../page/page-text.ts';
import type { HighlightNames } from '../messaging/protocol.ts';
import type { Mark, MarkKind, Painter } from './painter.ts';
import { rangeAtPoint } from './hit-test.ts';

const FLASH_MS = 1600;

/** Entries lie under claims and wordings: where they overlap, the finding about the sentence is drawn last. */
const PRIORITY: Readonly<Record<MarkKind, number>> = { entry: 0, wording: 1, claim: 2 };

export const createCssHighlightPainter = (document: Document, names: HighlightNames, signal: AbortSignal): Painter => {
  let painted: { mark: Mark; range: Range }[] = [];
  let flashing: ReturnType<typeof setTimeout> | undefined;
  const registry = CSS.highlights;

  const clear = (): void => {
    clearTimeout(flashing);
    for (const name of Object.values(names)) registry.delete(name);
    painted = [];
  };
  signal.addEventListener('abort', clear, { once: true });

  const rangeFor = (page: PageText, mark: Mark): Range | null => {
    const place = page.rangeOf(mark.start, mark.end);
    if (!place) return null;
    const range = document.createRange();
    range.setStart(place.start.node, place.start.offset);
    range.setEnd(place.end.node, place.end.offset);
    return range;
  };

  return {
    paint: (page, marks) => {
      if (signal.aborted) return;
      painted = marks.flatMap((mark) => {
        const range = rangeFor(page, mark);
        return range ? [{ mark, range }] : [];
      });
      for (const kind of Object.keys(PRIORITY) as MarkKind[]) {
        const ranges = painted.filter((p) => p.mark.kind === kind).map((p) => p.range);
        if (ranges.length === 0) registry.delete(names[kind]);
        else {
          const highlight = new Highlight(...ranges);
          highlight.priority = PRIORITY[kind];
          registry.set(names[kind], highlight);
        }
      }
    },
    clear,
    at: (x, y) => {
      // The finding about the sentence first, then the shorter place.
      const hits = painted.filter((p) => !p.range.collapsed && rangeAtPoint(p.range, x, y));
      hits.sort((a, b) => PRIORITY[b.mark.kind] - PRIORITY[a.mark.kind] || a.mark.end - a.mark.start - (b.mark.end - b.mark.start));
      return hits[0]?.mark ?? null;
    },
    rectsOf: (mark) => {
      const found = painted.find((p) => p.mark.key === mark.key);
      return found && !found.range.collapsed ? [...found.range.getClientRects()] : [];
    },
    flash: (page, place) => {
      const range = rangeFor(page, place);
      if (!range) return;
      clearTimeout(flashing);
      const highlight = new Highlight(range);
      highlight.priority = 9;
      registry.set(names.flash, highlight);
      flashing = setTimeout(() => registry.delete(names.flash), FLASH_MS);
    },
  };
};
