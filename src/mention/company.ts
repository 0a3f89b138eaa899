/**
 * Forms that are their record in certain company only: "Ireland" names a country, and is an example of neutrality
 * where its sentence says "non-aligned". Such a form lists the words it needs (`needs`, corpus/schema/form.ts); without
 * one of them in its own sentence the place is not looked at further.
 */
import { firstFrom } from '../text/lower-bound.ts';
import type { PageWords } from './page-words.ts';
import type { Place } from './setting-evidence.ts';

/**
 * @param needs the words one of which the form needs
 * @returns the company as the page writes it; null where there is none
 */
export const companyAt = (page: PageWords, { first, last, sentence }: Place, needs: readonly string[]): string | null => {
  const begins = page.firstWordOf(sentence);
  for (const { words, at } of page.present(needs)) {
    for (let i = firstFrom(at, begins); i < at.length && page.sentenceOf(at[i] as number) === sentence; i++) {
      const word = at[i] as number;
      if (word < first || word > last) return page.written(word, words.length);
    }
  }
  return null;
};
