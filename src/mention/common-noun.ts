/**
 * Words that are names by their capital only, and have it from the beginning of a sentence: «Путин хороших было две»
 * (fishing seasons), „Bucha z niej energia” (it bursts).
 *
 * The page tells: it writes the same word small elsewhere, and nowhere with a capital but at the beginning of sentences.
 */
import { foldPlain } from '../text/fold.ts';
import type { PageWords } from './page-words.ts';
import type { Place } from './setting-evidence.ts';

const NAME = /^\p{Lu}\p{Ll}+$/u;
/** Not "@kremlin", "kremlin.ru", "#putin", "anti-putin". */
const GLUED_BEFORE = /[@#./_-]$/u;
const GLUED_BEHIND = /^[@./_]\p{L}/u;

const stands = (page: PageWords, word: number): { readonly small: boolean; readonly free: boolean } => {
  const { text } = page;
  const start = page.startOf(word);
  const letters = page.written(word);
  const end = start + letters.length;
  return {
    small: /^\p{Ll}/u.test(letters),
    free: !GLUED_BEFORE.test(text.slice(start - 1, start)) && !GLUED_BEHIND.test(text.slice(end, end + 2)),
  };
};

/** @returns the word as the page writes it small; null where the place is a name */
export const commonNoun = (page: PageWords, form: string, { first, last, sentence }: Place): string | null => {
  if (first !== last || page.firstWordOf(sentence) !== first || !NAME.test(form)) return null;
  let small: string | null = null;
  for (const { at } of page.present([foldPlain(form)]))
    for (const word of at) {
      const written = stands(page, word);
      if (!written.small) {
        if (page.firstWordOf(page.sentenceOf(word)) !== word) return null;
      } else if (written.free) small = page.written(word);
    }
  return small;
};
