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
import { fillsMarks, firstWordLength, hasSelection } from './filled-marks.ts';
import { placedMarks, type PlacedMark } from './hit-test.ts';
import { MARK_KINDS, type Mark, type MarkKind, type Painter } from './painter.ts';

const FLASH_MS = 1600;

/** Order of drawing; each kind has a number of its own, by which our own tests tell kinds apart. */
const PRIORITY: Readonly<Record<MarkKind, number>> = { claim: 0, entry: 1, wording: 2, outlet: 3, link: 4 };

export const createCssHighlightPainter = (document: Document, names: HighlightNames, signal: AbortSignal): Painter => {
  let painted: readonly PlacedMark[] = [];
  let placed = placedMarks(document, painted);
  let flashing: ReturnType<typeof setTimeout> | undefined;
  /** What is drawn, or would be if the reader did not select. */
  let drawn: readonly (readonly [name: string, highlight: Highlight])[] = [];
  let isAside = false;
  const registry = CSS.highlights;

  const clear = (): void => {
    clearTimeout(flashing);
    for (const name of Object.values(names)) registry.delete(name);
    painted = [];
    drawn = [];
    placed = placedMarks(document, painted);
  };
  const stepAside = (): void => {
    const aside = fillsMarks(document) && hasSelection(document);
    if (aside === isAside) return;
    isAside = aside;
    for (const [name, highlight] of drawn)
      if (aside) registry.delete(name);
      else registry.set(name, highlight);
  };
  document.addEventListener('selectionchange', stepAside, { signal });
  signal.addEventListener('abort', clear, { once: true });

  const rangeFor = (page: PageText, mark: Mark): Range | null => {
    const place = page.rangeOf(mark.start, mark.end);
    if (!place) return null;
    const range = document.createRange();
    range.setStart(place.start.node, place.start.offset);
    range.setEnd(place.end.node, place.end.offset);
    return range;
  };

  const firstWordOf = (page: PageText, { mark, range }: PlacedMark): Range => {
    const end = mark.start + firstWordLength(page.text.slice(mark.start, mark.end));
    return rangeFor(page, { ...mark, end }) ?? range;
  };

  return {
    paint: (page, marks) => {
      if (signal.aborted) return true;
      painted = marks.flatMap((mark) => {
        const range = rangeFor(page, mark);
        return range ? [{ mark, range, block: page.elementAt(mark.start) }] : [];
      });
      placed = placedMarks(document, painted);
      const isFilled = fillsMarks(document);
      isAside = isFilled && hasSelection(document);
      drawn = MARK_KINDS.flatMap((kind) => {
        const highlight = new Highlight();
        for (const p of painted) if (p.mark.kind === kind) highlight.add(isFilled && kind === 'claim' ? firstWordOf(page, p) : p.range);
        highlight.priority = PRIORITY[kind];
        return highlight.size > 0 ? [[names[kind], highlight] as const] : [];
      });
      const shown = new Map(isAside ? [] : drawn);
      for (const kind of MARK_KINDS) {
        const highlight = shown.get(names[kind]);
        if (highlight) registry.set(names[kind], highlight);
        else registry.delete(names[kind]);
      }
      return true;
    },
    owns: () => false,
    clear,
    at: (x, y) => placed.at(x, y),
    rectsOf: (mark) => {
      const range = placed.rangeOf(mark.key);
      return range && !range.collapsed ? [...range.getClientRects()] : [];
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
