/**
 * Forms that are their record in certain company only: "Ireland" names a country, and is an example of neutrality
 * where its sentence says "non-aligned". Such a form lists the words it needs (`needs`, corpus/schema/form.ts); without
 * one of them in its own sentence the place is not looked at further.
 */
import { foldPlain } from '../text/fold.ts';
import type { Candidate, Reading } from './candidate.ts';
import type { PageWords } from './page-words.ts';

/** What a place that needs company has; `words` is null where it has none. Undefined for forms that need none. */
export interface Company {
  /** As the page writes them. */
  readonly words: string | null;
}

export const companyAt = (page: PageWords, candidate: Candidate, reading: Reading): Company | undefined => {
  const needs = reading.pack.entries.get(reading.entry).needs?.[foldPlain(candidate.text)];
  if (!needs) return undefined;
  const first = page.wordAt(candidate.start);
  const last = page.wordAt(candidate.end - 1);
  const sentence = page.sentenceOf(first);
  for (const need of needs) {
    const at = page.find(need).find((word) => (word < first || word > last) && page.sentenceOf(word) === sentence);
    if (at === undefined) continue;
    const end = page.spanOf(at + page.wordsOf(need).length - 1).end;
    return { words: page.text.slice(page.spanOf(at).start, end) };
  }
  return { words: null };
};
