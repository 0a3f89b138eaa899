/**
 * Ranking: the retrieved statements' claims, the likeliest first.
 *
 * Each claim is a row of features over its aligned statements, weighed by a softmax regression (a listwise
 * loss) fitted on statements held out of the index: `npm run eval -- claims --fit` repeats it and prints
 * the weights of weights.ts.
 */
import { align, type Alignment, type Query } from './align.ts';
import { kindOfStatement, STATEMENT, variantOf, NO_VARIANT, type ClaimIndex } from './claim-index-format.ts';
import type { Retrieved } from './retrieve.ts';
import { RANK_WEIGHTS } from './weights.ts';

export interface AlignedStatement extends Alignment {
  readonly statement: number;
  readonly sum: number;
}

export interface RankedClaim {
  readonly claim: number;
  /** Statements that make the claim, the most similar first; opposites are apart. */
  readonly statements: readonly AlignedStatement[];
  readonly opposites: readonly AlignedStatement[];
  /** Share of the sentence, by weight, that its statements say, one this and one that. */
  readonly cover: number;
  readonly features: readonly number[];
  readonly score: number;
}

const meanOfBest = (list: readonly AlignedStatement[], value: (a: AlignedStatement) => number, count: number): number => {
  const values = list.map(value).sort((a, b) => b - a);
  let sum = 0;
  for (let i = 0; i < count; i++) sum += values[i] ?? 0;
  return sum / count;
};

/**
 * Share of the sentence's words, by weight, that one statement or another meets: a claim told in new words
 * takes some from each.
 */
const coverOf = (query: Query, list: readonly AlignedStatement[]): number => {
  let [all, met] = [0, 0];
  for (let w = 0; w < query.words.length; w++) {
    const weight = query.weights[w] as number;
    all += weight;
    met += weight * list.reduce((most, a) => Math.max(most, a.quality[w] as number), 0);
  }
  return all > 0 ? met / all : 0;
};

/** In the order of RANK_WEIGHTS. @param most the largest retrieval sum of all claims */
const rankFeatures = (
  query: Query,
  list: readonly AlignedStatement[],
  opposites: readonly AlignedStatement[],
  cover: number,
  most: number,
): number[] => {
  const best = list.reduce((a, b) => (b.similarity > a.similarity ? b : a));
  return [
    meanOfBest(list, (a) => a.sum, 1) / most,
    meanOfBest(list, (a) => a.sum, 3) / most,
    meanOfBest(list, (a) => a.similarity, 1),
    meanOfBest(list, (a) => a.similarity, 3),
    meanOfBest(list, (a) => a.said, 1),
    meanOfBest(list, (a) => a.said, 3),
    meanOfBest(list, (a) => a.aboutAll, 3),
    best.turned,
    Math.min(best.foreignCountries, 2),
    Math.min(best.missingCountries, 2),
    Math.min(best.foreignNumbers, 2),
    Math.min(best.missingNumbers, 2),
    meanOfBest(list, (a) => a.said * a.aboutAll, 1),
    best.plainSaid,
    meanOfBest(list, (a) => Math.min(4, a.plainWords), 1),
    cover,
    coverOf(query, [...list, ...opposites]),
    meanOfBest(opposites, (a) => a.similarity, 1),
    meanOfBest(opposites, (a) => a.said * a.aboutAll, 1),
  ];
};

export const rankClaims = (index: ClaimIndex, query: Query, retrieved: readonly Retrieved[]): RankedClaim[] => {
  const most = retrieved[0]?.sum ?? 0;
  if (most <= 0) return [];
  const byClaim = new Map<number, { made: AlignedStatement[]; opposite: AlignedStatement[] }>();
  for (const { statement, sum } of retrieved) {
    const claim = index.claimOf[statement] as number;
    let own = byClaim.get(claim);
    if (!own) byClaim.set(claim, (own = { made: [], opposite: [] }));
    const aligned = { ...align(index, query, statement), statement, sum };
    (kindOfStatement(index.info[statement] as number) === STATEMENT.opposite ? own.opposite : own.made).push(aligned);
  }
  const bySimilarity = (a: AlignedStatement, b: AlignedStatement): number => b.similarity - a.similarity || a.statement - b.statement;
  return [...byClaim]
    .map(([claim, { made, opposite }]) => {
      const nearest = made.length > 0 ? made : opposite;
      const cover = coverOf(query, nearest);
      const features = rankFeatures(query, nearest, opposite, cover, most);
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
