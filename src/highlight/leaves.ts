/**
 * Marks that lie in one another → pieces that do not: what the element painter needs, since elements
 * cannot overlap.
 *
 * Example. claim [0, 80), entry [10, 29), wording [25, 40) →
 * [0, 10) claim · [10, 25) entry · [25, 29) wording? no: the entry is the shorter one and keeps [10, 29) ·
 * [29, 40) wording · [40, 80) claim. Each piece belongs to the smallest mark that covers it, and names
 * all that do.
 *
 * Cost: sorting the borders; each border looks at the marks that are open there.
 */
import { bySize } from './marks.ts';
import type { Mark } from './painter.ts';

export interface Leaf {
  readonly start: number;
  readonly end: number;
  /** The mark that answers here. */
  readonly mark: Mark;
  /** All marks that cover it, the smallest first. */
  readonly covering: readonly Mark[];
}

export const leavesOf = (marks: readonly Mark[]): Leaf[] => {
  const starting = [...marks].filter((m) => m.end > m.start).sort((a, b) => a.start - b.start);
  const borders = [...new Set(starting.flatMap((m) => [m.start, m.end]))].sort((a, b) => a - b);
  const leaves: Leaf[] = [];
  let open: Mark[] = [];
  let next = 0;
  borders.forEach((start, i) => {
    open = open.filter((m) => m.end > start);
    for (let m = starting[next]; m && m.start === start; m = starting[++next]) open.push(m);
    const end = borders[i + 1];
    const covering = [...open].sort(bySize);
    const [mark] = covering;
    if (end !== undefined && mark) leaves.push({ start, end, mark, covering });
  });
  return leaves;
};
