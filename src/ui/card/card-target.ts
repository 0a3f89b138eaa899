/** A place of the page that has a card, and what finds it. */
export interface CardTarget {
  /** One place of the page; two mentions of one entry have two keys. */
  readonly key: string;
  /** Its lines, client coordinates; empty when it is no longer in the page. */
  rects(): readonly DOMRect[];
}

export interface HitTest {
  at(x: number, y: number): CardTarget | null;
}
