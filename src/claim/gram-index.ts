/**
 * Claims by the letters of their words: which claims of a pack could a text be about?
 *
 * Problem. A post says "vaxx", "#NaturalCure" or "Impfpflicht", the claim says "vaccine", "natural", "Pflicht zur Impfung";
 * the one is Spanish and the other English. Stems do not meet there, and a claim that a pack words once has no other
 * wording to be met by.
 *
 * Idea. BM25 (Robertson and Zaragoza, 2009) over pieces of four letters instead of words (McNamee and Mayfield, "Character
 * n-gram tokenization for European language text retrieval", 2004): compounds, hashtags, inflection and words that languages
 * share meet in some of their pieces. A word of n pieces weighs √n times a piece, not n times, since they come together. A
 * country is the same by whatever name, a count however it is written, and an emoji is its name. A document is all that a
 * pack says of a claim.
 *
 *   "vaxx"  ^vax vaxx axx$       "vaccine"  ^vac vacc acci ccin cine ine$
 *   "covid" "covid19"            meet in ^cov covi ovid
 *
 * Made at run time where somebody asks for the best claims, whatever they are worth (`annotate --top`); the marks of a
 * page need no such thing. Cost: 8 bytes for each piece of each claim, some 80 a claim of one sentence; a text reads the
 * postings of its pieces.
 */
import { words } from '../text/words.ts';
import { countriesOf } from './terms/concepts.ts';
import { emojiNames } from './terms/emoji.ts';
import { gramsOf } from './terms/grams.ts';
import { plainNumbers } from './terms/plain-numbers.ts';
import { isStopWord } from './terms/stop-words.ts';

const K1 = 1.2;
const B = 0.75;
/** What a country counts, beside a piece. */
const COUNTRY = 2;

export interface GramText {
  readonly text: string;
  /** ISO 639-1, for its stop words. */
  readonly language: string;
}

export interface GramIndex {
  /** The distinct words of a text that claims can be weighed by. */
  wordsOf(text: GramText): ReadonlySet<string>;
  /** By claim: how much of these words its texts hold. */
  weigh(distinct: ReadonlySet<string>): Float32Array;
}

/** Folded, without stop words, with repetitions; emoji by their names. */
const contentWords = ({ text, language }: GramText): string[] =>
  words([plainNumbers(text), ...emojiNames(text, language)].join(' '))
    .map((w) => w.folded)
    .filter((word) => !isStopWord(word, language));

/** No piece holds a colon. */
const countryPieces = (word: string): string[] => countriesOf(word).map((country) => `country:${country}`);

/** Of one piece: the claims that have it, and what it weighs there. */
interface Postings {
  readonly claims: Uint32Array;
  readonly values: Float32Array;
}

/** The same while they are counted: the claims in their order, and how often each has the piece. */
interface Counts {
  readonly claims: number[];
  readonly times: number[];
}

/** Piece → its counts, and how many pieces each claim has. */
const countPieces = (documents: readonly (readonly GramText[])[]): { counts: Map<string, Counts>; lengths: number[] } => {
  const counts = new Map<string, Counts>();
  const countsOf = (piece: string): Counts => {
    let known = counts.get(piece);
    if (!known) counts.set(piece, (known = { claims: [], times: [] }));
    return known;
  };
  // Most words stand in many claims.
  const pieces = new Map<string, readonly Counts[]>();
  const piecesOf = (word: string): readonly Counts[] => {
    let known = pieces.get(word);
    if (!known) pieces.set(word, (known = [...gramsOf(word), ...countryPieces(word)].map(countsOf)));
    return known;
  };
  const lengths = documents.map((texts, claim) => {
    const all = texts.flatMap(contentWords).flatMap(piecesOf);
    for (const { claims, times } of all) {
      const last = claims.length - 1;
      if (claims[last] === claim) times[last] = (times[last] as number) + 1;
      else {
        claims.push(claim);
        times.push(1);
      }
    }
    return all.length;
  });
  return { counts, lengths };
};

const weighPieces = (documents: readonly (readonly GramText[])[]): Map<string, Postings> => {
  const { counts, lengths } = countPieces(documents);
  const usual = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const postings = new Map<string, Postings>();
  for (const [piece, { claims, times }] of counts) {
    const rarity = Math.log(1 + (documents.length - claims.length + 0.5) / (claims.length + 0.5));
    const values = new Float32Array(claims.length);
    for (let p = 0; p < values.length; p++) {
      const often = times[p] as number;
      const length = (lengths[claims[p] as number] as number) / usual;
      values[p] = (rarity * often * (K1 + 1)) / (often + K1 * (1 - B + B * length));
    }
    postings.set(piece, { claims: new Uint32Array(claims), values });
  }
  return postings;
};

/** @param documents by claim: all its texts */
export const buildGramIndex = (documents: readonly (readonly GramText[])[]): GramIndex => {
  const postings = weighPieces(documents);
  // What one word adds, emptied before the next.
  const sums = new Float32Array(documents.length);

  /** @returns the claims that the word speaks for */
  const weighWord = (word: string): readonly number[] => {
    const touched: number[] = [];
    const raise = (piece: string, next: (known: number, value: number) => number): void => {
      const list = postings.get(piece);
      list?.claims.forEach((claim, p) => {
        const known = sums[claim] as number;
        if (known === 0) touched.push(claim);
        sums[claim] = next(known, list.values[p] as number);
      });
    };
    const pieces = gramsOf(word);
    for (const piece of pieces) raise(piece, (known, value) => known + value / Math.sqrt(pieces.length));
    for (const country of countryPieces(word)) raise(country, (known, value) => Math.max(known, COUNTRY * value));
    return touched;
  };

  return {
    wordsOf: (text) => new Set(contentWords(text)),
    weigh: (distinct) => {
      const total = new Float32Array(documents.length);
      for (const word of distinct)
        for (const claim of weighWord(word)) {
          total[claim] = (total[claim] as number) + (sums[claim] as number);
          sums[claim] = 0;
        }
      return total;
    },
  };
};
