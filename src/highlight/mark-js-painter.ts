/**
 * The second painter: elements that can take the focus, made by mark.js, for readers who want to reach
 * marks with the Tab key. It is loaded only where it is chosen.
 *
 * Elements in a page's text are a risk to the page: a framework that renders again does not expect them
 * (`wrapped-text.ts`). So this painter watches the text it has touched, and at the page's first change to
 * it takes everything back, in the same turn and before anything is drawn, and stays away for the life
 * of the document; {@link ElementPorts.withdrawn} then brings the painter that touches nothing. What
 * cannot be helped: a page that is marked before its framework hydrates it is rendered anew by React
 * (error 418 in its console, and the right page).
 *
 * Marks that lie in one another become pieces (`leaves.ts`), since elements cannot overlap; each mark has
 * one piece that takes the focus. Text in shadow trees and directly in flex and grid boxes, where an
 * element more would move things, is left unmarked.
 */
import Mark from 'mark.js';
import type { HighlightNames } from '../messaging/protocol.ts';
import type { PageText, TextRun } from '../page/page-text.ts';
import { leavesOf, type Leaf } from './leaves.ts';
import type { Mark as PageMark, Painter } from './painter.ts';
import { noteWrapped, restore, type WrappedText } from './wrapped-text.ts';

/** Every piece costs the page three nodes and a layout; a text with more marks than this is hardly readable. */
const MAX_PIECES = 1000;
const FLASH_MS = 1600;

export interface ElementPorts {
  /** Enter or space on a mark. */
  opened(mark: PageMark): void;
  /** The page changed what is marked; nothing is painted any more. */
  withdrawn(): void;
  /** Runs a change of ours to the page, so that nobody takes it for the page's own. */
  quietly(change: () => void): void;
}

export interface ElementPainter extends Painter {
  readonly isWithdrawn: () => boolean;
}

interface Piece extends TextRun {
  readonly leaf: Leaf;
  /** The first of its mark: it takes the focus. */
  readonly isFirst: boolean;
}

/** What `markRanges` takes, sorts, and hands back with each element. */
interface PieceRange {
  start: number;
  length: number;
  readonly piece: Piece;
}

const canHold = (node: Text): boolean => {
  const parent = node.parentElement;
  if (!parent || node.getRootNode() !== node.ownerDocument) return false;
  return !/flex|grid/u.test(getComputedStyle(parent).display);
};

/** mark.js counts the text below its context, without these. */
const isCounted = (node: Node): boolean => !/^(?:script|style|title|head|html)$/iu.test(node.parentElement?.localName ?? '');

/** Where each text node begins in what mark.js counts. */
const startsBelow = (context: Element, wanted: ReadonlySet<Text>): Map<Text, number> => {
  const starts = new Map<Text, number>();
  const walker = context.ownerDocument.createTreeWalker(context, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = walker.nextNode() as Text | null; node && starts.size < wanted.size; node = walker.nextNode() as Text | null) {
    if (!isCounted(node)) continue;
    if (wanted.has(node)) starts.set(node, at);
    at += node.data.length;
  }
  return starts;
};

const piecesOf = (page: PageText, marks: readonly PageMark[]): Map<Element, Piece[]> => {
  const byParent = new Map<Element, Piece[]>();
  const begun = new Set<string>();
  let count = 0;
  for (const leaf of leavesOf(marks)) {
    for (const run of page.runsOf(leaf.start, leaf.end)) {
      const parent = run.node.parentElement;
      if (count >= MAX_PIECES) return byParent;
      if (!parent || !canHold(run.node) || run.node.data.slice(run.start, run.end).trim() === '') continue;
      const piece: Piece = { ...run, leaf, isFirst: !begun.has(leaf.mark.key) };
      begun.add(leaf.mark.key);
      const list = byParent.get(parent);
      if (list) list.push(piece);
      else byParent.set(parent, [piece]);
      count++;
    }
  }
  return byParent;
};

export const createElementPainter = (
  document: Document,
  names: HighlightNames,
  { opened, withdrawn, quietly }: ElementPorts,
  signal: AbortSignal,
): ElementPainter => {
  const marksByElement = new Map<Element, PageMark>();
  const elementsByKey = new Map<string, HTMLElement[]>();
  let wrapped: WrappedText[] = [];
  let painted = '';
  let gone = false;
  let flashing: ReturnType<typeof setTimeout> | undefined;

  const watcher = new MutationObserver(() => {
    takeBack();
    gone = true;
    withdrawn();
  });

  const takeBack = (): void => {
    watcher.disconnect();
    clearTimeout(flashing);
    quietly(() => wrapped.forEach(restore));
    wrapped = [];
    painted = '';
    marksByElement.clear();
    elementsByKey.clear();
  };

  const dress = (element: HTMLElement, { leaf: { mark, covering }, isFirst }: Piece): void => {
    element.className = [...new Set(covering.map((m) => names[m.kind]))].join(' ');
    marksByElement.set(element, mark);
    for (const m of covering) elementsByKey.set(m.key, [...(elementsByKey.get(m.key) ?? []), element]);
    if (!isFirst) return;
    element.tabIndex = 0;
    element.setAttribute('role', 'button');
    element.setAttribute('aria-haspopup', 'dialog');
  };

  const wrap = (parent: Element, pieces: readonly Piece[]): void => {
    const nodes = new Map(pieces.map(({ node }) => [node, { whole: node.data, after: node.nextSibling }]));
    const starts = startsBelow(parent, new Set(nodes.keys()));
    const ranges = pieces.flatMap((piece): PieceRange[] => {
      const at = starts.get(piece.node);
      return at === undefined ? [] : [{ start: at + piece.start, length: piece.end - piece.start, piece }];
    });
    if (ranges.length === 0) return;
    new Mark(parent as HTMLElement).markRanges(ranges, {
      element: 'span',
      each: (element, range) => dress(element as HTMLElement, (range as unknown as PieceRange).piece),
    });
    for (const [node, { whole, after }] of nodes) {
      const note = noteWrapped(node, whole, after);
      if (note) wrapped.push(note);
    }
  };

  const watch = (): void => {
    for (const { node, parent, pieces } of wrapped) {
      watcher.observe(parent, { childList: true });
      watcher.observe(node, { characterData: true });
      for (const piece of pieces) watcher.observe(piece, { childList: true, characterData: true, subtree: true });
    }
  };

  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted || (event.key !== 'Enter' && event.key !== ' ') || event.altKey || event.ctrlKey || event.metaKey) return;
    const mark = marksByElement.get(event.target as Element);
    if (!mark) return;
    event.preventDefault();
    event.stopPropagation();
    opened(mark);
  };
  document.addEventListener('keydown', onKey, { capture: true, signal });
  signal.addEventListener('abort', takeBack, { once: true });

  const elementsOf = (mark: PageMark): HTMLElement[] => (elementsByKey.get(mark.key) ?? []).filter((e) => e.isConnected);

  return {
    isWithdrawn: () => gone,
    paint: (page, marks) => {
      if (signal.aborted || gone) return true;
      const wanted = marks.map((m) => `${m.key}-${String(m.end)}`).join() + page.text;
      if (wanted === painted && wrapped.every((w) => w.node.isConnected)) return true;
      // What is marked now has other text nodes than the page text that was just read.
      if (wrapped.length > 0) {
        takeBack();
        return false;
      }
      quietly(() => {
        for (const [parent, pieces] of piecesOf(page, marks)) wrap(parent, pieces);
      });
      painted = wanted;
      watch();
      return true;
    },
    owns: (element) => marksByElement.has(element),
    clear: takeBack,
    at: (x, y) => {
      for (let e = document.elementFromPoint(x, y); e; e = e.parentElement) {
        const mark = marksByElement.get(e);
        if (mark) return mark;
      }
      return null;
    },
    rectsOf: (mark) => elementsOf(mark).flatMap((e) => [...e.getClientRects()]),
    flash: (_, mark) => {
      const elements = elementsOf(mark);
      elements[0]?.focus({ preventScroll: true });
      const change = (on: boolean): void => quietly(() => elements.forEach((e) => e.classList.toggle(names.flash, on)));
      change(true);
      clearTimeout(flashing);
      flashing = setTimeout(() => change(false), FLASH_MS);
    },
  };
};
