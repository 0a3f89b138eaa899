/**
 * An open claim index with what is kept between sentences: nothing of the pack's size is allocated for a sentence, and
 * nothing at all for a statement that is read.
 */
import { wordsOf, type ClaimIndex } from './claim-index-format.ts';

/** Bounds the work for one sentence, whatever the pack's size. */
export const POSTINGS_AT_MOST = 8_000;

/** How much longer statements give way (BM25's b), and the usual length in words. */
const LENGTH_SHARE = 0.6;
const USUAL_WORDS = 9;

/** The words of the statement that is being read, as parallel arrays (statement-words.ts). */
export interface StatementWords {
  count: number;
  weights: Float64Array;
  /** The sentence's word that meets it best, −1 where none does, and how well. */
  met: Int32Array;
  quality: Float64Array;
  /** Bits of statement-words.ts. */
  flags: Uint8Array;
  /** Distinct countries and numbers, and those of them that the sentence names. */
  countries: number;
  sharedCountries: number;
  numbers: number;
  sharedNumbers: number;
}

export interface Scratch {
  readonly index: ClaimIndex;
  /** By statement: sums of retrieval. */
  readonly sums: Float32Array;
  readonly touched: Int32Array;
  /** By statement: what its sum is multiplied with, for its length. */
  readonly shares: Float32Array;
  /** By term: how rare it is, once it was asked for; before that 0, which no term is. */
  readonly rarities: Float64Array;
  /** By term, while a sentence is compared: number + 1 of its first word that has it. */
  readonly wordOf: Int32Array;
  readonly statement: StatementWords;
  /** By word of the sentence: how well the statement meets it, 0 … 1. */
  quality: Float32Array;
  /** First and last word of its stretch (align.ts). */
  first: number;
  last: number;
}

const WORDS = 64;

const createStatementWords = (): StatementWords => ({
  count: 0,
  weights: new Float64Array(WORDS),
  met: new Int32Array(WORDS),
  quality: new Float64Array(WORDS),
  flags: new Uint8Array(WORDS),
  countries: 0,
  sharedCountries: 0,
  numbers: 0,
  sharedNumbers: 0,
});

/** Room for so many words; what was in it is lost. */
export const makeRoom = (words: StatementWords, count: number): void => {
  if (count <= words.weights.length) return;
  const size = 2 * count;
  words.weights = new Float64Array(size);
  words.met = new Int32Array(size);
  words.quality = new Float64Array(size);
  words.flags = new Uint8Array(size);
};

export const createScratch = (index: ClaimIndex): Scratch => ({
  index,
  sums: new Float32Array(index.statements),
  touched: new Int32Array(POSTINGS_AT_MOST),
  shares: Float32Array.from(index.info, (info) => {
    const length = 1 - LENGTH_SHARE + (LENGTH_SHARE * wordsOf(info)) / USUAL_WORDS;
    return 1 / (0.5 + length);
  }),
  rarities: new Float64Array(index.terms),
  wordOf: new Int32Array(index.terms),
  statement: createStatementWords(),
  quality: new Float32Array(WORDS),
  first: 0,
  last: 0,
});

/** Number of a term, −1 where no statement has it. */
export const termNumber = (index: ClaimIndex, key: number): number => {
  const { keys } = index;
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = keys[middle] as number;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
};

/** In how many statements a term stands. */
export const frequency = (index: ClaimIndex, term: number): number =>
  term < 0 ? 0 : Math.max(0, Math.min(index.heads[term + 1] ?? 0, index.postingList.length) - (index.heads[term] ?? 0));

/** BM25's inverse document frequency. */
export const rarityOf = ({ index, rarities }: Scratch, term: number): number => {
  const known = rarities[term];
  if (known) return known;
  const n = frequency(index, term);
  const rarity = Math.log(1 + (index.statements - n + 0.5) / (n + 0.5));
  rarities[term] = rarity;
  return rarity;
};
