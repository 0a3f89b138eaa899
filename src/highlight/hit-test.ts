/**
 * Which mark is at a point of the viewport?
 *
 * Problem. `document.highlightsFromPoint` would answer (Chrome 140, Firefox 150) but not everywhere we run;
 * `caretPositionFromPoint` answers with the *nearest* caret, also from far away. The rectangles of a range are
 * exact, and the same in every browser, column layout and zoom; but a long page has thousands of ranges, and
 * to ask them all is slower than a hand moves.
 *
 * Idea. The browser knows which elements are at a point. Marks are kept by the elements that hold their text,
 * and only those of the elements at the point are asked for their rectangles. Elements that no pointer reaches
 * (`pointer-events: none`) or that have no box (`display: contents`) are not among them: on a page with few
 * marks, as nearly all have, every mark is asked.
 *
 * Cost. 10,000 marks in 1,000 paragraphs: ten rectangles for a point, and one look at the elements below it.
 */
import { bySize } from './marks.ts';
import type { Mark } from './painter.ts';

/** The line is drawn below the letters; a pointer on it is on the mark. */
const SLACK_PX = 2;
/** So many are asked one by one within a millisecond or two. */
const FEW = 500;

export interface PlacedMark {
  readonly mark: Mark;
  readonly range: Range;
  /** The element of its block of text; null where that is unknown. */
  readonly block: Element | null;
}

export interface PlacedMarks {
  /** The smallest of those at the point (CSS pixels); null where there is none. */
  at(x: number, y: number): Mark | null;
  rangeOf(key: string): Range | null;
}

const isAt = ({ range }: PlacedMark, x: number, y: number): boolean => {
  if (range.collapsed) return false;
  const box = range.getBoundingClientRect();
  if (x < box.left - SLACK_PX || x > box.right + SLACK_PX || y < box.top - SLACK_PX || y > box.bottom + SLACK_PX) return false;
  for (const r of range.getClientRects())
    if (x >= r.left - SLACK_PX && x <= r.right + SLACK_PX && y >= r.top - SLACK_PX && y <= r.bottom + SLACK_PX) return true;
  return false;
};

/** The document sees of a shadow tree its host alone. */
const seenFrom = (element: Element): Element => {
  const root = element.getRootNode() as Node & { host?: Element };
  return root.host ? seenFrom(root.host) : element;
};

const holdersOf = ({ range, block }: PlacedMark): Set<Element> => {
  const parents = [block, range.startContainer.parentElement, range.endContainer.parentElement];
  return new Set(parents.flatMap((e) => (e ? [seenFrom(e)] : [])));
};

export const placedMarks = (document: Document, all: readonly PlacedMark[]): PlacedMarks => {
  const byKey = new Map(all.map((placed) => [placed.mark.key, placed.range]));
  /** Made when a pointer first asks: most pages are read, not pointed at. */
  let byElement: Map<Element, PlacedMark[]> | null = null;

  const index = (): Map<Element, PlacedMark[]> => {
    const made = new Map<Element, PlacedMark[]>();
    for (const placed of all)
      for (const element of holdersOf(placed)) {
        const held = made.get(element);
        if (held) held.push(placed);
        else made.set(element, [placed]);
      }
    return made;
  };

  const smallest = (some: Iterable<PlacedMark>, x: number, y: number): Mark | null =>
    [...some]
      .filter((placed) => isAt(placed, x, y))
      .map(({ mark }) => mark)
      .sort(bySize)[0] ?? null;

  return {
    at: (x, y) => {
      if (all.length === 0) return null;
      if (all.length <= FEW) return smallest(all, x, y);
      byElement ??= index();
      const held = byElement;
      return smallest(new Set(document.elementsFromPoint(x, y).flatMap((element) => held.get(element) ?? [])), x, y);
    },
    rangeOf: (key) => byKey.get(key) ?? null,
  };
};
