/**
 * The best claims of a sentence, whatever they are worth: what ranking made of its terms (rank.ts) and what the letters of
 * its words say (gram-index.ts), in one order that holds across the sentences of a text.
 *
 * Ranking was fitted on claims that are said in some thirty ways, and is the better judge of such; where a pack says each
 * claim once or twice, its features know little, and letters decide.
 */
import type { ClaimIndex } from './claim-index-format.ts';
import type { Query } from './query.ts';
import { rankClaims, type RankedClaim } from './rank.ts';
import type { Scratch } from './scratch.ts';

/** What a unit of a gram index counts beside a unit of ranking, on the tuning half of tests/eval/claims. */
const LETTERS_SHARE = 0.3;
/** Statements a claim from which on ranking counts in full. */
const WAYS = 10;

/** Logistic regression of being right over the joined weight, which ranking makes larger where it counts. */
const SCORE = { slope: 0.45, constant: -4.2, ranking: -4 } as const;

export interface BestClaim {
  readonly own: RankedClaim;
  /** Its place in the ranking; −1 where only letters found it. */
  readonly place: number;
  readonly score: number;
}

/** The claims of the largest weights, the largest first. */
const largestOf = (weights: Float32Array, count: number): number[] => {
  const best: number[] = [];
  weights.forEach((weight, claim) => {
    if (weight === 0 || (best.length === count && weight <= (weights[best[count - 1] as number] as number))) return;
    let at = best.length < count ? best.length : count - 1;
    for (; at > 0 && (weights[best[at - 1] as number] as number) < weight; at--) best[at] = best[at - 1] as number;
    best[at] = claim;
  });
  return best;
};

const statementsOf = ({ claimOf }: ClaimIndex, wanted: ReadonlySet<number>): { statement: number; sum: number }[] => {
  const found: { statement: number; sum: number }[] = [];
  claimOf.forEach((claim, statement) => {
    if (wanted.has(claim)) found.push({ statement, sum: 1 });
  });
  return found;
};

/**
 * @param ranked the sentence's ranking
 * @param weights by claim: neighbours.ts
 * @param count so many of the best by letters are added to it
 * @returns the best first
 */
export const bestClaims = (
  scratch: Scratch,
  query: Query,
  ranked: readonly RankedClaim[],
  weights: Float32Array,
  count: number,
): BestClaim[] => {
  const { index } = scratch;
  const share = Math.min(1, index.statements / Math.max(1, index.claims) / WAYS);
  const least = Math.min(0, ...ranked.map((r) => r.score));
  const known = new Set(ranked.map((r) => r.claim));
  const further = new Set(largestOf(weights, count).filter((claim) => !known.has(claim)));
  const candidates = [
    ...ranked.map((own, place) => ({ own, place, rank: own.score })),
    // Compared with the sentence for what is told of them; their place is by letters alone.
    ...(further.size === 0 ? [] : rankClaims(scratch, query, statementsOf(index, further))).map((own) => ({ own, place: -1, rank: least })),
  ];
  return candidates
    .map(({ own, place, rank }) => {
      const joined = share * rank + LETTERS_SHARE * (weights[own.claim] ?? 0);
      const odds = SCORE.slope * joined + SCORE.constant + SCORE.ranking * share;
      return { own, place, score: 1 / (1 + Math.exp(-odds)) };
    })
    .sort((a, b) => b.score - a.score || a.own.claim - b.own.claim);
};
