/** Painter: shows annotations in the page. Two of them; both leave the page as it was when cleared. */
import type { PageText } from '../page/page-text.ts';

/**
 * What a mark is about; told apart by line style first, by colour second. `outlet`: a publisher the text
 * cites; `link`: one it links to.
 */
export const MARK_KINDS = ['entry', 'claim', 'wording', 'outlet', 'link'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export interface Mark {
  /** Stable within one reading of the page. */
  readonly key: string;
  readonly kind: MarkKind;
  /** Of the finding in its list of the report: mentions, claims, wordings, or cited (outlets and links). */
  readonly index: number;
  /** Into the page's text. */
  readonly start: number;
  readonly end: number;
}

export interface Painter {
  /**
   * Paints these marks instead of those painted before. Marks whose nodes are gone are left out.
   *
   * @returns false where older marks had to go first and took text nodes with them: read again, then paint
   */
  paint(page: PageText, marks: readonly Mark[]): boolean;
  /** Is this element one of the painter's own? */
  owns(element: Element): boolean;
  clear(): void;
  /** The mark at a point of the viewport (CSS pixels); of several the smallest. */
  at(x: number, y: number): Mark | null;
  /** Client rectangles of a painted mark; empty when it is gone. */
  rectsOf(mark: Mark): readonly DOMRect[];
  /** Makes a place stand out for a moment, after a jump to it; it need not be marked. */
  flash(page: PageText, place: Mark): void;
}
