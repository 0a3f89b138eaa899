/** Where the clause of a word begins. */
import type { Word } from '../text/words.ts';

/**
 * @param first number of the word
 * @param mark what ends a clause
 * @returns number of the first word behind the mark that ends the clause before
 */
export const clauseStart = (sentence: string, all: readonly Word[], first: number, mark: RegExp): number => {
  let w = first;
  while (w > 0 && !mark.test(sentence.slice(all[w - 1]?.end ?? 0, all[w]?.start ?? 0))) w--;
  return w;
};
