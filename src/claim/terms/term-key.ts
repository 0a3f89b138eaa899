/**
 * Term keys: what a word of a sentence is filed under, as 32-bit numbers.
 *
 * A word has several keys, from the exact to the loose. Two words meet where they share one:
 *
 *   "garantierte"  →  stem garantier · beginning garan · concept guarantee
 *   "guaranteed"   →  stem guarant   · beginning guara · concept guarantee        they meet in the concept
 *   "Kyiv"         →  stem kyiv · country ua · entry kyiv
 *
 *   bit 31 … 29   28 … 0
 *   kind          hash of the string
 *
 * Equal strings give equal keys on every machine; different ones may share one (once in 2²⁹), which costs
 * a little precision and no correctness: nothing is shown for one word.
 */
import { hashWord } from '../../text/tokens.ts';

/** The kinds of keys. */
export const KIND = { stem: 0, beginning: 1, concept: 2, country: 3, number: 4, entry: 5 } as const;
export type Kind = (typeof KIND)[keyof typeof KIND];

export const termKey = (kind: Kind, value: string): number => {
  const hash = hashWord(value);
  return ((kind << 29) | ((Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 3) & 0x1fffffff)) >>> 0;
};

export const kindOf = (key: number): Kind => (key >>> 29) as Kind;
