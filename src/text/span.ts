/**
 * Half-open spans [start, end) of UTF-16 code units.
 *
 * The type says into which text a span points, so that an offset of folded text cannot be used on
 * the page's text by mistake; only the offset map of `fold.ts` converts.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Text order; of two spans that start together the longer one first. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
