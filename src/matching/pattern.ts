/** What is looked for and what is found. */
import type { Span } from '../text/span.ts';

/** A surface form to be found. */
export interface Pattern {
  /** As authored; folded when the index is built. */
  readonly text: string;
  /** True: matches only in the letter case of `text` ("NPT", "the Rada"). All else is folded all the same. */
  readonly asWritten: boolean;
}

/** Position of a pattern in the list from which its index was built. */
export type PatternId = number & { readonly brand: 'PatternId' };

/** A place in a text, and all patterns that it is an occurrence of (ascending, at least one). */
export interface Match extends Span {
  readonly patterns: readonly PatternId[];
}

/** Words (in scripts without spaces: letters) a pattern may have at most. */
export const TOKENS_AT_MOST = 63;
