/**
 * A sentence as terms: its content words, each with its keys (term-key.ts) and whether it stands in the
 * scope of a negation (polarity.ts). Pages and statements are read by this same function.
 */
import { words, type Word } from '../../text/words.ts';
import type { Span } from '../../text/span.ts';
import { isNegativeWord, negatedWords } from '../stance/polarity.ts';
import { conceptsOf, countriesOf, isGermanParticle } from './concepts.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { KIND, termKey } from './term-key.ts';

export interface TermWord extends Span {
  readonly folded: string;
  /** The stem's key first. */
  readonly keys: readonly number[];
  readonly negated: boolean;
  /** Written like a name: a capital that no sentence's beginning and no German noun explains. */
  readonly named: boolean;
}

/** An entry's id and where it is mentioned, in the sentence's own offsets. */
export interface EntryAt extends Span {
  readonly entry: string;
}

/** Letters of a beginning; shorter words have none. */
const BEGINNING = 5;

/** One and two digits say little by themselves ("Article 5" is an entry); years and counts do. */
const isNumber = (folded: string): boolean => /^\p{Nd}+$/u.test(folded);

/** The particle that ends a German verb's clause: the next comma or full stop stands right behind it. */
const particleBehind = (text: string, all: readonly Word[], from: number): string | null => {
  for (let w = from + 1; w < all.length; w++) {
    const word = all[w] as Word;
    const ends = w + 1 === all.length || /[,;:.!?]/u.test(text.slice(word.end, all[w + 1]?.start));
    if (ends) return isGermanParticle(word.folded) ? word.folded : null;
  }
  return null;
};

const keysOf = (word: Word, language: string, entries: readonly EntryAt[], particle: string | null): number[] => {
  const { folded } = word;
  const keys = isNumber(folded) ? [termKey(KIND.number, folded)] : [termKey(KIND.stem, stem(folded, language))];
  if (folded.length > BEGINNING && !isNumber(folded)) keys.push(termKey(KIND.beginning, folded.slice(0, BEGINNING)));
  for (const concept of conceptsOf(folded, language)) keys.push(termKey(KIND.concept, concept));
  if (particle !== null) for (const concept of conceptsOf(particle + folded, language)) keys.push(termKey(KIND.concept, concept));
  for (const country of countriesOf(folded)) keys.push(termKey(KIND.country, country));
  for (const e of entries) if (e.start < word.end && word.start < e.end) keys.push(termKey(KIND.entry, e.entry));
  return [...new Set(keys)];
};

/** @param language ISO 639-1 of the sentence */
export const readSentenceTerms = (text: string, language: string, entries: readonly EntryAt[]): TermWord[] => {
  const all = words(text);
  const negated = negatedWords(text, all, language);
  const found: TermWord[] = [];
  all.forEach((word, i) => {
    if (negated[i] === 2 || isStopWord(word.folded, language)) return;
    found.push({
      start: word.start,
      end: word.end,
      folded: word.folded,
      keys: keysOf(
        word,
        language,
        entries,
        language === 'de' && /^\p{Ll}/u.test(text.slice(word.start, word.end)) ? particleBehind(text, all, i) : null,
      ),
      negated: (negated[i] === 1) !== isNegativeWord(word.folded),
      named: i > 0 && language !== 'de' && /^\p{Lu}/u.test(text.slice(word.start, word.start + 2)),
    });
  });
  return found;
};
