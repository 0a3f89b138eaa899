/**
 * Sentences: where one ends and the next begins.
 *
 * Problem. A full stop ends a sentence, or an abbreviation, an initial, a German ordinal; sometimes both.
 * `Intl.Segmenter` breaks after "U.S." and "z. B.", differs from engine to engine, and is slow.
 *
 * Idea. Every line break ends a sentence. Every run of . ! ? … with the closing quotes and brackets behind it
 * may; what stands on its two sides decides:
 *
 *   what follows in small letters              never        „Wirklich?“, fragte er.    in the U.S. today
 *   3.14, No.5, rt.com                         never        no white space, no capital
 *   ended.The                                  ends         white space forgotten
 *   Mr. / J. / z. B. / т. е. + capital         no           titles, initials, dotted letters …
 *   the U.S. The …, 1994 г. Он …               ends         … unless a small word begins with a capital
 *   No. 5, Art. 5, ст. 5                       no           only before numbers
 *   am 4. April, im 20. Jahrhundert            no           German ordinals; "1. " at the beginning of a line
 *
 * Where it cannot know it keeps two sentences together: a context that is too wide hurts less than one cut.
 * Cost: linear; looks back at most {@link LOOK_BACK} characters from each full stop.
 */
import { AFTER_ORDINALS, BEFORE_NUMBERS, BEFORE_ORDINALS, MAY_END, OPENERS, STARTERS, TITLES } from './abbreviations.ts';
import type { Span } from './span.ts';

/** Longer than any abbreviation with its dots. */
const LOOK_BACK = 24;

const ENDINGS = /[.!?…‽؟۔।。！？｡．]+(?:[)\]"'”’»›“‘」』]|[ \u00A0\u202F][»”](?=\s|$|[,;.]))*|\n/gu;
const FULL_WIDTH = /[。！？｡]/u;
const SPACE = /\s/u;
const SMALL = /^\p{Ll}/u;
const CAPITAL = /^[\p{Lu}\p{Lt}\p{Lo}]/u;
const NUMBER = /^(?:\p{Nd}|[IVXLC]+(?![\p{L}\p{N}]))/u;
/** The word before a full stop, with dots inside it: "U.S", "m.in", "т.е". */
const DOTTED_WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|\.(?=[\p{L}\p{N}]))*$/u;
const NEXT_WORD = /^["'“„«‹‘([¿¡—–-]*\s*([\p{L}\p{M}\p{N}]+)/u;

const firstWord = (text: string): string => NEXT_WORD.exec(text)?.[1] ?? '';

/** "U.S", "z.B", "Ph.D", "m.in": letters and dots, no part longer than two letters. */
const isDotted = (word: string): boolean => word.includes('.') && word.split('.').every((part) => part.length <= 2);

/** Can the full stop behind `word` be no more than its own? */
const isAbbreviated = (word: string, before: string, next: string, spaced: boolean): boolean => {
  const small = word.toLowerCase();
  const follower = firstWord(next);
  const starts = STARTERS.has(follower.toLowerCase()) && !/^\p{Lu}\.?$/u.test(follower) && CAPITAL.test(follower);
  if (TITLES.has(word) || OPENERS.has(small)) return true;
  if (BEFORE_NUMBERS.has(small) && NUMBER.test(next)) return true;
  if (MAY_END.has(small) || isDotted(word)) return !starts;
  // An initial, or one letter of "z. B.", "т. е.": "Vitamin C. The …" ends.
  if (/^\p{L}\p{M}*$/u.test(word))
    return !(starts || (follower.length === 1 && STARTERS.has(follower.toLowerCase()) && spaced && !/^.\./u.test(next)));
  if (/^(?:\p{Nd}{1,3}|[IVX]+)$/u.test(word))
    return AFTER_ORDINALS.has(follower.toLowerCase()) || BEFORE_ORDINALS.has(/(\p{L}+)\s*$/u.exec(before)?.[1] ?? '');
  return false;
};

/** "1. ", "(a) ", "IV. " at the beginning of a sentence belongs to what follows. */
const isEnumerator = (sentence: string): boolean => /^[\s([]*(?:\p{Nd}{1,3}|[IVX]{1,5}|\p{L})(?:\.\p{Nd}{1,3})*[.)\]]*$/u.test(sentence);

/**
 * @param from where the sentence began
 * @param at offset of the first mark; @param end offset behind marks and closers
 */
const endsSentence = (text: string, from: number, at: number, end: number): boolean => {
  const marks = text.slice(at, end);
  if (end >= text.length) return true;
  if (FULL_WIDTH.test(marks)) return true;
  let to = end;
  while (to < text.length && SPACE.test(text[to] as string) && text[to] !== '\n') to++;
  const spaced = to > end;
  const next = text.slice(to, to + 40);
  if (next === '' || next.startsWith('\n')) return true;
  // „Wirklich?“ – fragte er: a dash and a small letter go on as well.
  if (SMALL.test(next.replace(/^(?:["'“„«‹‘([,;:]|[—–-]\s*)+/u, ''))) return false;
  if (/^[,;:]/u.test(next)) return false;
  const word = DOTTED_WORD.exec(text.slice(Math.max(from, at - LOOK_BACK), at))?.[0] ?? '';
  if (!spaced)
    return (
      CAPITAL.test(next) &&
      /^\p{Lu}\p{Ll}|^\p{Lo}|^\p{Lu}\s/u.test(next) &&
      /\p{Ll}{2}$/u.test(word) &&
      !word.includes('.') &&
      !TITLES.has(word)
    );
  if (marks[0] !== '.' || marks.startsWith('..')) return true;
  if (isEnumerator(text.slice(Math.max(from, at - LOOK_BACK), end)) && at - from < LOOK_BACK) return false;
  const before = text.slice(Math.max(from, at - word.length - LOOK_BACK), at - word.length);
  return !isAbbreviated(word, before, next, spaced);
};

const trimmed = (text: string, from: number, to: number): Span | null => {
  let start = from;
  let end = to;
  while (start < end && SPACE.test(text[start] as string)) start++;
  while (end > start && SPACE.test(text[end - 1] as string)) end--;
  return start < end ? { start, end } : null;
};

/** Sentences in order, without the white space around them; what is not in one is white space. Offsets UTF-16. */
export const sentenceSpans = (text: string): Span[] => {
  const spans: Span[] = [];
  let from = 0;
  const close = (to: number): void => {
    const span = trimmed(text, from, to);
    if (span) spans.push(span);
    from = to;
  };
  for (const match of text.matchAll(ENDINGS)) {
    const end = match.index + match[0].length;
    if (match[0] === '\n' || endsSentence(text, from, match.index, end)) close(end);
  }
  close(text.length);
  return spans;
};
