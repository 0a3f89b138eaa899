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
 * Cost: linear, a table look-up a character; looks back at most {@link LOOK_BACK} characters from each full stop. Nine
 * full stops in ten stand behind a plain word and before a capital, and are decided without regular expressions.
 */
import { AFTER_ORDINALS, BEFORE_NUMBERS, BEFORE_ORDINALS, MAY_END, OPENERS, STARTERS, TITLES } from './abbreviations.ts';
import { runThrough, type Sliced } from './sliced.ts';
import type { Span } from './span.ts';

/** Longer than any abbreviation with its dots. */
const LOOK_BACK = 24;

/** Characters looked at between two places where the work can be interrupted. */
const CHARACTERS_PER_STEP = 1 << 18;

/** What a UTF-16 unit is to the end of a sentence; 0: nothing. */
const MARK = 1;
const CLOSER = 2;
const WHITE = 4;
/** Quotes and brackets before a sentence's first word. */
const OPENER = 8;
const CAPITAL_OR_DIGIT = 16;
const LETTER = 32;
/** A line break, which is white space too. */
const LINE = 64;

const KINDS = new Uint8Array(0x10000);
const mark = (units: string, kind: number): void => {
  for (const unit of units) KINDS[unit.charCodeAt(0)] = (KINDS[unit.charCodeAt(0)] as number) | kind;
};
mark('.!?…‽؟۔।。！？｡．', MARK);
mark(`)]"'”’»›“‘」』`, CLOSER);
mark(
  '\t\n\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF',
  WHITE,
);
mark('\n', LINE);
mark(`"'“„«‹‘([`, OPENER);
mark('0123456789', CAPITAL_OR_DIGIT);
/** The letters of most words: others are looked at with care. */
for (const letter of 'abcdefghijklmnopqrstuvwxyzäöüßàâçèéêëîïôùûœæáíóúñąćęłńśźżабвгдежзийклмнопрстуфхцчшщъыьэюяёґєії') {
  mark(letter, LETTER);
  if (letter !== 'ß') mark(letter.toUpperCase(), LETTER | CAPITAL_OR_DIGIT);
}

const kindAt = (text: string, at: number): number => (at < text.length ? (KINDS[text.charCodeAt(at)] as number) : 0);

const NEW_LINE = 0x0a;
const FULL_WIDTH = /[。！？｡]/u;
/** A closing quotation mark behind a space, as the French write it. */
const SPACED_CLOSER = /^[ \u00A0\u202F][»”](?:[\s,;.]|$)/u;
const isSpacedCloser = (text: string, at: number): boolean =>
  (kindAt(text, at + 1) & CLOSER) !== 0 && SPACED_CLOSER.test(text.slice(at, at + 3));

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

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  [...TITLES, ...OPENERS, ...BEFORE_NUMBERS, ...MAY_END].map((word) => word.toLowerCase()),
);
const LONGEST_ABBREVIATION = Math.max(...[...ABBREVIATIONS].map((word) => word.length));

/**
 * The common case: a full stop behind a word of plain letters that is no abbreviation, and then white space and a capital.
 *
 * @param to where the text goes on behind the white space
 * @returns false where only a closer look can tell
 */
const plainlyEnds = (text: string, from: number, at: number, end: number, to: number): boolean => {
  if (end !== at + 1 || to === end || at - from < LOOK_BACK) return false;
  if ((kindAt(text, (kindAt(text, to) & OPENER) !== 0 ? to + 1 : to) & CAPITAL_OR_DIGIT) === 0) return false;
  let start = at;
  while (at - start < LOOK_BACK && (kindAt(text, start - 1) & LETTER) !== 0) start--;
  const length = at - start;
  if (length > LONGEST_ABBREVIATION) return true;
  if (length < 2 || (kindAt(text, start - 1) & WHITE) === 0) return false;
  const word = text.slice(start, at);
  return !ABBREVIATIONS.has(word.toLowerCase()) && !/^[IVX]+$/u.test(word);
};

/**
 * @param from where the sentence began
 * @param at offset of the first mark; @param end offset behind marks and closers
 */
const endsSentence = (text: string, from: number, at: number, end: number): boolean => {
  if (end >= text.length) return true;
  let to = end;
  while ((kindAt(text, to) & WHITE) !== 0 && text.charCodeAt(to) !== NEW_LINE) to++;
  if (to === text.length || text.charCodeAt(to) === NEW_LINE || plainlyEnds(text, from, at, end, to)) return true;
  const marks = text.slice(at, end);
  if (FULL_WIDTH.test(marks)) return true;
  const spaced = to > end;
  const next = text.slice(to, to + 40);
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

/** Offset behind the marks that begin at `at`, and the closers behind them. */
const endOfMarks = (text: string, at: number): number => {
  let end = at + 1;
  while ((kindAt(text, end) & MARK) !== 0) end++;
  for (;;) {
    if ((kindAt(text, end) & CLOSER) !== 0) end++;
    else if (isSpacedCloser(text, end)) end += 2;
    else return end;
  }
};

/** Offset of the next mark or line break from `at` on. */
const nextEnd = (text: string, at: number): number => {
  const { length } = text;
  let next = at;
  while (next < length && ((KINDS[text.charCodeAt(next)] as number) & (MARK | LINE)) === 0) next++;
  return next;
};

const addTrimmed = (spans: Span[], text: string, from: number, to: number): void => {
  let start = from;
  let end = to;
  while (start < end && (kindAt(text, start) & WHITE) !== 0) start++;
  while (end > start && (kindAt(text, end - 1) & WHITE) !== 0) end--;
  if (start < end) spans.push({ start, end });
};

/** A text that is being read: the sentences so far, where the next one begins, and where to look on. */
interface Reading {
  readonly text: string;
  readonly spans: Span[];
  from: number;
  at: number;
}

/** Reads on until `until` is reached; not a generator itself, which a compiler takes ten times as long for. */
const readOn = (reading: Reading, until: number): void => {
  const { text, spans } = reading;
  let { from } = reading;
  let at = nextEnd(text, reading.at);
  while (at < text.length) {
    const isLine = text.charCodeAt(at) === NEW_LINE;
    const end = isLine ? at + 1 : endOfMarks(text, at);
    if (isLine || endsSentence(text, from, at, end)) {
      addTrimmed(spans, text, from, end);
      from = end;
    }
    if (end >= until) {
      at = end;
      break;
    }
    at = nextEnd(text, end);
  }
  reading.from = from;
  reading.at = at;
};

/** The same as {@link sentenceSpans}, in steps: a text may be a megabyte long. */
export function* sentencesInSteps(text: string): Sliced<Span[]> {
  const reading: Reading = { text, spans: [], from: 0, at: 0 };
  for (;;) {
    readOn(reading, reading.at + CHARACTERS_PER_STEP);
    if (reading.at >= text.length) break;
    yield;
  }
  addTrimmed(reading.spans, text, reading.from, text.length);
  return reading.spans;
}

/** Sentences in order, without the white space around them; what is not in one is white space. Offsets UTF-16. */
export const sentenceSpans = (text: string): Span[] => runThrough(sentencesInSteps(text));
