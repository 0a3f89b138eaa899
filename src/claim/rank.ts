/**
 * Ranking: the retrieved statements' claims, the likeliest first.
 *
 * Each claim is a row of features over its aligned statements, weighed by a softmax regression (a listwise
 * loss) fitted on statements held out of the index: `npm run eval -- claims --fit` repeats it and prints
 * the weights of weights.ts.
 */
import { align, comparing, type Alignment } from './align.ts';
import { kindOfStatement, STATEMENT, variantOf, NO_VARIANT, type ClaimIndex } from './claim-index-format.ts';
import type { Query } from './query.ts';
import type { Retrieved } from './retrieve.ts';
import type { Scratch } from './scratch.ts';
import { RANK_WEIGHTS } from './weights.ts';

export interface RankedClaim {
  readonly claim: number;
  /** Statements that make the claim, the most similar first; opposites are apart. */
  readonly statements: readonly Alignment[];
  readonly opposites: readonly Alignment[];
  /** Share of the sentence, by weight, that its statements say, one this and one that. */
  readonly cover: number;
  readonly features: readonly number[];
  readonly score: number;
}

/** The mean of the three largest values, none of which is below 0; where there are fewer, 0 stands in for them. */
const meanOfThree = (list: readonly Alignment[], value: (a: Alignment) => number): number => {
  let [first, second, third] = [0, 0, 0];
  for (const one of list) {
    const own = value(one);
    if (own > first) {
      third = second;
      second = first;
      first = own;
    } else if (own > second) {
      third = second;
      second = own;
    } else if (own > third) third = own;
  }
  return (first + second + third) / 3;
};

/** The largest of values none of which is below 0. */
const largest = (list: readonly Alignment[], value: (a: Alignment) => number): number => {
  let most = 0;
  for (const one of list) most = Math.max(most, value(one));
  return most;
};

/** Of each word of the sentence the best that statements meet it. */
const keepBest = (best: Float32Array, quality: Float32Array): void => {
  for (let w = 0; w < best.length; w++) best[w] = Math.max(best[w] as number, quality[w] as number);
};

/**
 * Share of the sentence's words, by weight, that one statement or another meets: a claim told in new words
 * takes some from each.
 */
const coverOf = ({ weights }: Query, best: Float32Array): number => {
  let [all, met] = [0, 0];
  for (let w = 0; w < weights.length; w++) {
    const weight = weights[w] as number;
    all += weight;
    met += weight * (best[w] as number);
  }
  return all > 0 ? met / all : 0;
};

const mostSimilar = (list: readonly Alignment[]): Alignment => {
  let best = list[0] as Alignment;
  for (const one of list) if (one.similarity > best.similarity) best = one;
  return best;
};

/**
 * In the order of RANK_WEIGHTS.
 *
 * @param coverInAll the opposites met too
 * @param most the largest retrieval sum of all claims
 */
const rankFeatures = (
  list: readonly Alignment[],
  opposites: readonly Alignment[],
  cover: number,
  coverInAll: number,
  most: number,
): number[] => {
  const best = mostSimilar(list);
  return [
    largest(list, (a) => a.sum) / most,
    meanOfThree(list, (a) => a.sum) / most,
    largest(list, (a) => a.similarity),
    meanOfThree(list, (a) => a.similarity),
    largest(list, (a) => a.said),
    meanOfThree(list, (a) => a.said),
    meanOfThree(list, (a) => a.aboutAll),
    best.turned,
    Math.min(best.foreignCountries, 2),
    Math.min(best.missingCountries, 2),
    Math.min(best.foreignNumbers, 2),
    Math.min(best.missingNumbers, 2),
    largest(list, (a) => a.said * a.aboutAll),
    best.plainSaid,
    largest(list, (a) => Math.min(4, a.plainWords)),
    cover,
    coverInAll,
    largest(opposites, (a) => a.similarity),
    largest(opposites, (a) => a.said * a.aboutAll),
  ];
};

/** A claim's statements, and the best that they meet each word of the sentence. */
interface Compared {
  readonly made: Alignment[];
  readonly opposite: Alignment[];
  readonly metByMade: Float32Array;
  readonly metByOpposite: Float32Array;
}

const compareAll = (scratch: Scratch, query: Query, retrieved: readonly Retrieved[]): ReadonlyMap<number, Compared> => {
  const { claimOf, info } = scratch.index;
  const size = query.words.length;
  const byClaim = new Map<number, Compared>();
  for (const one of retrieved) {
    const claim = claimOf[one.statement] as number;
    let own = byClaim.get(claim);
    if (!own)
      byClaim.set(claim, (own = { made: [], opposite: [], metByMade: new Float32Array(size), metByOpposite: new Float32Array(size) }));
    const isOpposite = kindOfStatement(info[one.statement] as number) === STATEMENT.opposite;
    (isOpposite ? own.opposite : own.made).push(align(scratch, query, one));
    keepBest(isOpposite ? own.metByOpposite : own.metByMade, scratch.quality);
  }
  return byClaim;
};

const bySimilarity = (a: Alignment, b: Alignment): number => b.similarity - a.similarity || a.statement - b.statement;

export const rankClaims = (scratch: Scratch, query: Query, retrieved: readonly Retrieved[]): RankedClaim[] => {
  const most = retrieved[0]?.sum ?? 0;
  if (most <= 0) return [];
  const compared = comparing(scratch, query, () => compareAll(scratch, query, retrieved));
  return [...compared]
    .map(([claim, { made, opposite, metByMade, metByOpposite }]) => {
      const cover = coverOf(query, made.length > 0 ? metByMade : metByOpposite);
      keepBest(metByMade, metByOpposite);
      const features = rankFeatures(made.length > 0 ? made : opposite, opposite, cover, coverOf(query, metByMade), most);
      return {
        claim,
        cover,
        statements: made.sort(bySimilarity),
        opposites: opposite.sort(bySimilarity),
        features,
        score: features.reduce((sum, value, i) => sum + value * (RANK_WEIGHTS[i] ?? 0), 0),
      };
    })
    .sort((a, b) => b.score - a.score || a.claim - b.claim);
};

/** The ranked claim's share among the first few, by their scores (a softmax). */
export const shareOf = (ranked: readonly RankedClaim[], place: number): number => {
  const top = ranked.slice(0, 8);
  const most = top[0]?.score ?? 0;
  const total = top.reduce((sum, r) => sum + Math.exp(r.score - most), 0);
  const own = ranked[place];
  return own ? Math.exp(own.score - most) / total : 0;
};

/** Variant by the best statements of each; null where no variant is clearly nearer than the others. */
export const clearVariant = (index: ClaimIndex, ranked: RankedClaim, clear: number): number | null => {
  const best = new Map<number, number>();
  const counts = new Map<number, number>();
  for (const s of ranked.statements) {
    const variant = variantOf(index.info[s.statement] as number);
    if (variant === NO_VARIANT) continue;
    const n = counts.get(variant) ?? 0;
    if (n >= 3) continue;
    counts.set(variant, n + 1);
    best.set(variant, (best.get(variant) ?? 0) + (s.similarity + s.said * s.aboutAll) * (n === 0 ? 1 : n === 1 ? 0.5 : 0.3));
  }
  const order = [...best].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const [first, second] = order;
  if (!first) return null;
  return second && first[1] - second[1] < clear ? null : first[0];
};
