/**
 * Letters that the page spells out as something else: "Rank Technologies (RT)", "RT (Rotten Tomatoes)", „RT, czyli Rock
 * Turystyczny”.
 *
 * The initials of the words before the bracket, or of those behind the letters, are the letters; and none of these words
 * is a name of the entry itself. Small words ("of", "der") may stand between and have no letter.
 */
import type { Span } from '../text/span.ts';

const LETTERS = /^\p{Lu}{2,5}$/u;
const REACH = 80;
const SMALL = /^(?:of|and|the|for|de|des|du|la|le|les|y|del|und|der|die|das|für|von|i|w|z|na|и|в|по|та|і|у|з)$/iu;
/** What leads from letters to their words without a bracket. */
const MEANS =
  /^,?[ \u00A0](?:czyli|short for|stands for|that is|i\.e\.|kurz für|steht für|das heißt|also|sprich|то есть|то бишь|расшифровывается как|означает|тобто|розшифровується як|означає|o sea|es decir|significa|c[’']est-à-dire|signifie|veut dire|soit|oznacza|to znaczy)[ \u00A0](?:die |der |das |the |la |le |el )?/u;

/** From here on small letters spell them, too: "objective structured clinical examination (OSCE)". Two fit by chance: "a picture (AP)". */
const SMALL_LETTERS_FROM = 3;

/** Is `letter` the initial of the word? */
const begins = (word: string, letter: string | undefined, letters: string): boolean =>
  word.charAt(0).toUpperCase() === letter && (/^\p{Lu}/u.test(word) || (letters.length >= SMALL_LETTERS_FROM && !SMALL.test(word)));

/** How many of `words`, from their end on, spell the letters; 0 where they do not. */
const spelledByLast = (words: readonly string[], letters: string): number => {
  let left = letters.length;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] as string;
    if (begins(word, letters[left - 1], letters)) {
      if (--left === 0) return words.length - i;
    } else if (!SMALL.test(word)) return 0;
  }
  return 0;
};

const spelledByFirst = (words: readonly string[], letters: string): boolean => {
  let next = 0;
  for (const word of words) {
    if (begins(word, letters[next], letters)) {
      if (++next === letters.length) return true;
    } else if (!SMALL.test(word)) return false;
  }
  return false;
};

/** @param isOwn does a name of the entry stand within this span? */
export const otherDefinition = (text: string, place: Span, isOwn: (span: Span) => boolean): string | null => {
  const letters = text.slice(place.start, place.end);
  if (!LETTERS.test(letters)) return null;
  const isInBrackets = text[place.start - 1] === '(' && text[place.end] === ')';
  const before = isInBrackets ? /[^.;:!?()\n]*[ \u00A0]\($/u.exec(text.slice(Math.max(0, place.start - REACH), place.start)) : null;
  if (before) {
    const words = before[0]
      .slice(0, -1)
      .trim()
      .split(/[\s\u00A0-]+/u);
    const count = spelledByLast(words, letters);
    const span = { start: place.start - before[0].length, end: place.start };
    if (count > 0 && !isOwn(span)) return `${words.slice(-count).join(' ')} (${letters})`;
  }
  const behind = text.slice(place.end, place.end + REACH);
  const lead = MEANS.exec(behind) ?? /^[ \u00A0]\(/u.exec(behind);
  if (!lead) return null;
  const words = (/^[^.;:!?,()\n]*/u.exec(behind.slice(lead[0].length))?.[0] ?? '').trim().split(/[\s\u00A0-]+/u);
  const span = { start: place.end, end: place.end + lead[0].length + words.join(' ').length };
  return spelledByFirst(words, letters) && !isOwn(span) ? `${letters}${lead[0]}${words.slice(0, letters.length).join(' ')}` : null;
};
