/**
 * Forms that are their record in certain company only: "Ireland" names a country, and is an example of neutrality
 * where its sentence says "non-aligned". Such a form lists the words it needs (`needs`, corpus/schema/form.ts); without
 * one of them in its own sentence the place is not looked at further.
 */
import { foldPlain } from '../text/fold.ts';
import { firstFrom } from '../text/lower-bound.ts';
import type { Candidate, Reading } from './candidate.ts';
import type { PageWords } from './page-words.ts';
import type { Place } from './setting-evidence.ts';

/** What a place that needs company has; `words` is null where it has none. Undefined for forms that need none. */
export interface Company {
  /** As the page writes them. */
  readonly words: string | null;
}

export const companyAt = (
  page: PageWords,
  { text }: Candidate,
  { first, last, sentence }: Place,
  { brief }: Reading,
): Company | undefined => {
  const needs = brief.needs?.[foldPlain(text)];
  if (!needs) return undefined;
  const begins = page.firstWordOf(sentence);
  for (const { words, at } of page.present(needs)) {
    for (let i = firstFrom(at, begins); i < at.length && page.sentenceOf(at[i] as number) === sentence; i++) {
      const word = at[i] as number;
      if (word < first || word > last) return { words: page.written(word, words.length) };
    }
  }
  return { words: null };
};
