/** A sentence as a query: its terms by number, what each of its words weighs, and the countries and numbers it names. */
import { rarityOf, termNumber, type Scratch } from './scratch.ts';
import type { TermWord } from './terms/sentence-terms.ts';
import { KIND, kindOf } from './terms/term-key.ts';

/** Weight of a word of which no statement knows anything. */
const UNKNOWN_WEIGHT = 5;
const WEIGHT_AT_LEAST = 0.5;

/** What a word weighs whose rarest key is so rare; infinitely rare: none that the index knows. */
export const weightFor = (rarest: number): number => (rarest === Infinity ? UNKNOWN_WEIGHT : Math.max(WEIGHT_AT_LEAST, rarest));

/** A sentence, ready to be compared with many statements of one index. */
export interface Query {
  readonly words: readonly TermWord[];
  readonly weights: Float32Array;
  /** Distinct numbers of its terms. */
  readonly terms: readonly number[];
  /** Term → the first word that has it. */
  readonly wordOf: ReadonlyMap<number, number>;
  readonly countries: ReadonlySet<number>;
  readonly numbers: ReadonlySet<number>;
  /** Names that no statement of the index knows. */
  readonly strangeNames: number;
  /** By word: names no country, number or entry. */
  readonly plain: readonly boolean[];
  /** Some word stands in the scope of a negation. */
  readonly isNegated: boolean;
}

/** Keys of what is spoken of; what is said of it stands in the other words. */
export const isNaming = (key: number): boolean => {
  const kind = kindOf(key);
  return kind === KIND.entry || kind === KIND.country || kind === KIND.number;
};

const weightOf = (scratch: Scratch, terms: readonly number[]): number => {
  let least = Infinity;
  for (const term of terms)
    if (term >= 0 && kindOf(scratch.index.keys[term] as number) !== KIND.beginning) least = Math.min(least, rarityOf(scratch, term));
  return weightFor(least);
};

export const readQuery = (scratch: Scratch, words: readonly TermWord[]): Query => {
  const weights = new Float32Array(words.length);
  const wordOf = new Map<number, number>();
  const countries = new Set<number>();
  const numbers = new Set<number>();
  let strangeNames = 0;
  words.forEach((word, w) => {
    const terms = word.keys.map((key) => termNumber(scratch.index, key));
    weights[w] = weightOf(scratch, terms);
    if (word.named && terms.every((term) => term < 0)) strangeNames++;
    terms.forEach((term, k) => {
      const key = word.keys[k] as number;
      if (kindOf(key) === KIND.country) countries.add(key);
      if (kindOf(key) === KIND.number) numbers.add(key);
      if (term >= 0 && !wordOf.has(term)) wordOf.set(term, w);
    });
  });
  const plain = words.map((word) => !word.keys.some(isNaming));
  const isNegated = words.some((word) => word.negated);
  return { words, weights, terms: [...wordOf.keys()], wordOf, countries, numbers, strangeNames, plain, isNegated };
};
