/** Painter: shows annotations in the page. Two of them; both leave the page as it was when cleared. */
import type { PageText } from '../page/page-text.ts';

/** What a mark is about; told apart by line style first, by colour second. */
export type MarkKind = 'entry' | 'claim' | 'wording';

export interface Mark {
  /** Stable within one reading of the page. */
  readonly key: string;
  readonly kind: MarkKind;
  /** Into the page's text. */
  readonly start: number;
  readonly end: number;
}

export interface Painter {
  /** Paints these marks instead of those painted before. Marks whose nodes are gone are left out. */
  paint(page: PageText, marks: readonly Mark[]): void;
  clear(): void;
  /** The mark at a point of the viewport (CSS pixels). */
  at(x: number, y: number): Mark | null;
  /** Client rectangles of a painted mark; empty when it is gone. */
  rectsOf(mark: Mark): readonly DOMRect[];
  /** Makes a place stand out for a moment, after a jump to it; it need not be marked. */
  flash(page: PageText, place: Mark): void;
}
