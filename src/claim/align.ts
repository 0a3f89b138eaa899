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
 * Cost: linear in the words of both; a table look-up for each key of the statement.
 */
import type { Query } from './query.ts';
import type { Retrieved } from './retrieve.ts';
import type { Scratch } from './scratch.ts';
import { ANCHOR, DENIED, LITERAL, NAMING, readStatementWords } from './statement-words.ts';
import type { TermWord } from './terms/sentence-terms.ts';

/** Of a word's weight so much must be matched on average for the stretch to go on over it. */
const STRETCH_COST = 0.3;

/** A retrieved statement beside the sentence. */
export interface Alignment extends Retrieved {
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
  /** First and last word of the stretch. */
  readonly first: number;
  readonly last: number;
}

/** How well the statement that was read meets each word of the sentence: into `scratch.quality`. */
const readQuality = (scratch: Scratch, size: number): void => {
  const { count, met, quality: wellMet } = scratch.statement;
  if (scratch.quality.length < size) scratch.quality = new Float32Array(2 * size);
  const { quality } = scratch;
  quality.fill(0, 0, size);
  for (let i = 0; i < count; i++) {
    const w = met[i] as number;
    if (w >= 0) quality[w] = Math.max(quality[w] as number, wellMet[i] as number);
  }
};

/** Into `scratch.first` and `scratch.last`. */
const findStretch = (scratch: Scratch, weights: Float32Array): void => {
  const { quality } = scratch;
  let best = -Infinity;
  let [from, sum, first, last] = [0, 0, 0, 0];
  for (let w = 0; w < weights.length; w++) {
    if (sum <= 0) {
      sum = 0;
      from = w;
    }
    sum += (weights[w] as number) * ((quality[w] as number) - STRETCH_COST);
    if (sum <= best) continue;
    best = sum;
    first = from;
    last = w;
  }
  scratch.first = first;
  scratch.last = last;
};

/** The sentence's terms stand in `scratch.wordOf` ({@link comparing}); leaves `scratch.quality` filled. */
export const align = (scratch: Scratch, query: Query, { statement, sum }: Retrieved): Alignment => {
  const { weights, words } = query;
  readStatementWords(scratch, query, statement);
  readQuality(scratch, words.length);
  findStretch(scratch, weights);
  const { first, last, quality } = scratch;
  const own = scratch.statement;
  let [total, said, literal, turned, turnedHere, anchors] = [0, 0, 0, 0, 0, 0];
  let [plainTotal, plainSaid, plainWords] = [0, 0, 0];
  let isStatementNegated = false;
  for (let i = 0; i < own.count; i++) {
    const weight = own.weights[i] as number;
    const flags = own.flags[i] as number;
    const w = own.met[i] as number;
    const isPlain = (flags & NAMING) === 0;
    const isDenied = (flags & DENIED) !== 0;
    total += weight;
    if (isPlain) plainTotal += weight;
    if ((flags & ANCHOR) !== 0) anchors++;
    isStatementNegated ||= isDenied;
    if (w < first || w > last) continue;
    const part = weight * (own.quality[i] as number);
    said += part;
    if (isPlain && query.plain[w]) {
      plainSaid += part;
      plainWords++;
    }
    if ((flags & LITERAL) !== 0) literal += part;
    if (isDenied === (words[w] as TermWord).negated) continue;
    turned += part;
    if (!isDenied) turnedHere += part;
  }
  let [stretch, all, inStretch, matched, matchedWords, matchedInAll] = [0, 0, 0, 0, 0, 0];
  let isStretchNegated = false;
  for (let w = 0; w < words.length; w++) {
    const weight = weights[w] as number;
    const part = weight * (quality[w] as number);
    all += weight;
    matched += part;
    if (part > 0) matchedInAll++;
    if (w < first || w > last) continue;
    stretch += weight;
    inStretch += part;
    isStretchNegated ||= (words[w] as TermWord).negated;
    if (part > 0) matchedWords++;
  }
  const saidShare = total > 0 ? said / total : 0;
  const about = stretch > 0 ? inStretch / stretch : 0;
  return {
    statement,
    sum,
    said: saidShare,
    about,
    aboutAll: all > 0 ? matched / all : 0,
    similarity: Math.sqrt(saidShare * about),
    matched: inStretch,
    matchedWords,
    matchedInAll,
    literal: said > 0 ? literal / said : 0,
    turned: said > 0 ? turned / said : 0,
    turnedHere: said > 0 ? turnedHere / said : 0,
    negatedHere: (turnedHere > 0 && turned === turnedHere) || (isStretchNegated && !isStatementNegated),
    negatedThere: (turned > 0 && turnedHere === 0) || (isStatementNegated && !isStretchNegated),
    negatedAnywhere: query.isNegated && !isStatementNegated,
    foreignCountries: query.countries.size - own.sharedCountries,
    missingCountries: own.countries - own.sharedCountries,
    foreignNumbers: query.numbers.size - own.sharedNumbers,
    missingNumbers: own.numbers - own.sharedNumbers,
    anchors,
    plainWords,
    plainSaid: plainTotal > 0 ? plainSaid / plainTotal : 0,
    first,
    last,
  };
};

/** While `work` runs, the sentence's terms stand in `scratch.wordOf`. */
export const comparing = <T>({ wordOf }: Scratch, query: Query, work: () => T): T => {
  for (const [term, word] of query.wordOf) wordOf[term] = word + 1;
  try {
    return work();
  } finally {
    for (const term of query.terms) wordOf[term] = 0;
  }
};

/** The sentence's words that the statement meets in its stretch, by weight, the heaviest first. */
export const sharedWords = (scratch: Scratch, query: Query, found: Alignment): number[] =>
  comparing(scratch, query, () => {
    const { first, last } = align(scratch, query, found);
    const part = (w: number): number => (query.weights[w] as number) * (scratch.quality[w] as number);
    const shared: number[] = [];
    for (let w = first; w <= last; w++) if (part(w) > 0) shared.push(w);
    return shared.sort((a, b) => part(b) - part(a));
  });
