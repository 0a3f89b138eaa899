/**
 * Alignment: a sentence and a statement, word by word.
 *
 * Problem. Retrieval knows how many terms two sentences share, not what is missing. "Finland gave up its
 * neutrality" shares all but one word with a claim about Ukraine; that one word is the claim.
 *
 * Idea. Each word of the statement looks for the word of the sentence that meets it best (same stem 1,
 * same concept 0.8, same beginning 0.6 …), each weighed by how rare it is. What is left over on both sides
 * is counted: how much of the statement is said, how much of the sentence says something else, which
 * countries and numbers stand on one side only, and how much of what is shared is negated on one side only.
 * A long sentence is cut to the stretch that speaks of the statement (the subarray with the largest sum of
 * match minus a share of weight; Kadane's algorithm).
 *
 *   page       Kyiv, | which once had the world’s third-largest nuclear arsenal |, is asking for help again.
 *   statement  Ukraine inherited the world’s third-largest nuclear stockpile
 *
 * Cost: linear in the words of both; a map look-up for each key of the statement.
 */
import { FIRST_KEY, NEGATED, TERM_MASK, type ClaimIndex } from './claim-index-format.ts';
import { rarity, termNumber } from './retrieve.ts';
import type { TermWord } from './terms/sentence-terms.ts';
import { KIND, kindOf } from './terms/term-key.ts';

/** How well two words meet in a key of each kind. */
const MEETS: Readonly<Record<number, number>> = {
  [KIND.stem]: 1,
  [KIND.number]: 1,
  [KIND.entry]: 0.95,
  [KIND.country]: 0.95,
  [KIND.concept]: 0.8,
  [KIND.beginning]: 0.6,
};

/** Of a word's weight so much must be matched on average for the stretch to go on over it. */
const STRETCH_COST = 0.3;
/** Weight of a word of which no statement knows anything. */
const UNKNOWN_WEIGHT = 5;
const WEIGHT_AT_LEAST = 0.5;

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
const isNaming = (key: number): boolean => {
  const kind = kindOf(key);
  return kind === KIND.entry || kind === KIND.country || kind === KIND.number;
};

const weightOf = (index: ClaimIndex, terms: readonly number[]): number => {
  let least = Infinity;
  for (const term of terms)
    if (term >= 0 && kindOf(index.keys[term] as number) !== KIND.beginning) least = Math.min(least, rarity(index, term));
  return least === Infinity ? UNKNOWN_WEIGHT : Math.max(WEIGHT_AT_LEAST, least);
};

export const readQuery = (index: ClaimIndex, words: readonly TermWord[]): Query => {
  const weights = new Float32Array(words.length);
  const wordOf = new Map<number, number>();
  const countries = new Set<number>();
  const numbers = new Set<number>();
  let strangeNames = 0;
  words.forEach((word, w) => {
    const terms = word.keys.map((key) => termNumber(index, key));
    weights[w] = weightOf(index, terms);
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

export interface Alignment {
  /** Share of the statement that the stretch says, by weight, 0 … 1. */
  readonly said: number;
  /** Share of the stretch that the statement says, and of the whole sentence. */
  readonly about: number;
  readonly aboutAll: number;
  /** Geometric mean of `said` and `about`. */
  readonly similarity: number;
  /** Sum of the matched weights. */
  readonly matched: number;
  readonly matchedWords: number;
  /** … and in the whole sentence. */
  readonly matchedInAll: number;
  /** Share of the match that meets in the very stem, a number, an entry. */
  readonly literal: number;
  /** Share of the match that is negated on one side only. */
  readonly turned: number;
  /** … and there is negated in the sentence, not in the statement. */
  readonly turnedHere: number;
  /** The stretch denies something that the statement says, and nothing the other way round; and the contrary. */
  readonly negatedHere: boolean;
  readonly negatedThere: boolean;
  /** A negation stands in the sentence and none in the statement. */
  readonly negatedAnywhere: boolean;
  /** Countries and numbers that one side alone names. */
  readonly foreignCountries: number;
  readonly missingCountries: number;
  readonly foreignNumbers: number;
  readonly missingNumbers: number;
  /** Words that meet in an entry or a country: both speak of the same named thing. */
  readonly anchors: number;
  /** Of the words that name nothing – what is said of the things named – how many meet, and the share of the statement's. */
  readonly plainWords: number;
  readonly plainSaid: number;
  /** By word of the sentence: how well the statement meets it, 0 … 1. */
  readonly quality: Float32Array;
  /** First and last word of the stretch. */
  readonly first: number;
  readonly last: number;
  /** Matched words of the sentence, by weight, the heaviest first. */
  readonly shared: readonly number[];
}

interface Meeting {
  readonly word: number;
  readonly quality: number;
  readonly anchor: boolean;
  readonly literal: boolean;
}

const stretchOf = (quality: Float32Array, weights: Float32Array): readonly [first: number, last: number] => {
  let best = -Infinity;
  let [first, last, from, sum] = [0, 0, 0, 0];
  for (let w = 0; w < weights.length; w++) {
    if (sum <= 0) [sum, from] = [0, w];
    sum += (weights[w] as number) * ((quality[w] as number) - STRETCH_COST);
    if (sum > best) [best, first, last] = [sum, from, w];
  }
  return [first, last];
};

interface Read {
  readonly weights: readonly number[];
  readonly meetings: readonly Meeting[];
  readonly negated: readonly boolean[];
  readonly plain: readonly boolean[];
  readonly countries: ReadonlySet<number>;
  readonly numbers: ReadonlySet<number>;
}

/** The statement's words, each with the word of the sentence that meets it best. */
const readStatement = (index: ClaimIndex, query: Query, statement: number): Read => {
  const weights: number[] = [];
  const meetings: Meeting[] = [];
  const negated: boolean[] = [];
  const plain: boolean[] = [];
  const countries = new Set<number>();
  const numbers = new Set<number>();
  const end = Math.min(index.starts[statement + 1] ?? 0, index.forwardWords.length);
  let word = -1;
  for (let at = index.starts[statement] ?? 0; at < end; at++) {
    const packed = index.forwardWords[at] as number;
    const term = packed & TERM_MASK;
    const key = index.keys[term] ?? 0;
    const kind = kindOf(key);
    if (packed & FIRST_KEY || word < 0) {
      word++;
      weights.push(Infinity);
      meetings.push({ word: -1, quality: 0, literal: false, anchor: false });
      negated.push((packed & NEGATED) !== 0);
      plain.push(true);
    }
    if (kind !== KIND.beginning) weights[word] = Math.min(weights[word] as number, rarity(index, term));
    if (kind === KIND.country) countries.add(key);
    if (kind === KIND.number) numbers.add(key);
    if (isNaming(key)) plain[word] = false;
    const met = query.wordOf.get(term);
    const quality = MEETS[kind] ?? 0;
    if (met === undefined) continue;
    const known = meetings[word] as Meeting;
    const anchor = known.anchor || kind === KIND.entry || kind === KIND.country;
    if (quality > known.quality)
      meetings[word] = { word: met, quality, literal: kind === KIND.stem || kind === KIND.number || kind === KIND.entry, anchor };
    else if (anchor) meetings[word] = { ...known, anchor };
  }
  return {
    weights: weights.map((w) => Math.max(WEIGHT_AT_LEAST, w === Infinity ? UNKNOWN_WEIGHT : w)),
    meetings,
    negated,
    plain,
    countries,
    numbers,
  };
};

const onlyIn = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  let count = 0;
  for (const item of a) if (!b.has(item)) count++;
  return count;
};

export const align = (index: ClaimIndex, query: Query, statement: number): Alignment => {
  const { weights, words } = query;
  const read = readStatement(index, query, statement);
  const quality = new Float32Array(words.length);
  for (const m of read.meetings) if (m.word >= 0) quality[m.word] = Math.max(quality[m.word] as number, m.quality);
  const [first, last] = stretchOf(quality, weights);
  let [total, said, literal, turned, turnedHere, matched, anchors] = [0, 0, 0, 0, 0, 0, 0];
  let [plainTotal, plainSaid, plainWords] = [0, 0, 0];
  read.meetings.forEach((m, i) => {
    const weight = read.weights[i] as number;
    total += weight;
    if (read.plain[i]) plainTotal += weight;
    if (m.anchor) anchors++;
    if (m.word < first || m.word > last) return;
    const part = weight * m.quality;
    said += part;
    if (read.plain[i] && query.plain[m.word]) {
      plainSaid += part;
      plainWords++;
    }
    if (m.literal) literal += part;
    if (read.negated[i] === (words[m.word] as TermWord).negated) return;
    turned += part;
    if (!read.negated[i]) turnedHere += part;
  });
  let [stretch, all, inStretch, sharedInAll] = [0, 0, 0, 0];
  let isStretchNegated = false;
  const shared: number[] = [];
  for (let w = 0; w < words.length; w++) {
    const part = (weights[w] as number) * (quality[w] as number);
    all += weights[w] as number;
    matched += part;
    if (part > 0) sharedInAll++;
    if (w < first || w > last) continue;
    stretch += weights[w] as number;
    inStretch += part;
    isStretchNegated ||= (words[w] as TermWord).negated;
    if (part > 0) shared.push(w);
  }
  const saidShare = total > 0 ? said / total : 0;
  const about = stretch > 0 ? inStretch / stretch : 0;
  const isStatementNegated = read.negated.includes(true);
  return {
    said: saidShare,
    about,
    aboutAll: all > 0 ? matched / all : 0,
    similarity: Math.sqrt(saidShare * about),
    matched: inStretch,
    matchedWords: shared.length,
    matchedInAll: sharedInAll,
    literal: said > 0 ? literal / said : 0,
    turned: said > 0 ? turned / said : 0,
    turnedHere: said > 0 ? turnedHere / said : 0,
    negatedHere: (turnedHere > 0 && turned === turnedHere) || (isStretchNegated && !isStatementNegated),
    negatedThere: (turned > 0 && turnedHere === 0) || (isStatementNegated && !isStretchNegated),
    negatedAnywhere: query.isNegated && !isStatementNegated,
    foreignCountries: onlyIn(query.countries, read.countries),
    missingCountries: onlyIn(read.countries, query.countries),
    foreignNumbers: onlyIn(query.numbers, read.numbers),
    missingNumbers: onlyIn(read.numbers, query.numbers),
    anchors,
    plainWords,
    plainSaid: plainTotal > 0 ? plainSaid / plainTotal : 0,
    quality,
    first,
    last,
    shared: shared.sort((a, b) => (weights[b] as number) * (quality[b] as number) - (weights[a] as number) * (quality[a] as number)),
  };
};
