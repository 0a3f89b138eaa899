/** Is the best claim of a sentence the sentence's claim? A probability from what ranking and alignment saw. */
import type { Alignment } from './align.ts';
import type { Query } from './query.ts';
import { shareOf, type RankedClaim } from './rank.ts';
import { MATCH_WEIGHTS } from './weights.ts';

/** Of the claim's statements the one that leaves least over: what no statement of the claim names. */
const least = (own: RankedClaim, value: (a: Alignment) => number): number =>
  own.statements.length === 0 ? 0 : Math.min(...own.statements.map(value));

/** A statement this similar speaks of the same. */
const SIMILAR = 0.4;

/** In the order of MATCH_WEIGHTS. */
export const matchFeatures = (query: Query, ranked: readonly RankedClaim[], place: number): number[] => {
  const own = ranked[place] as RankedClaim;
  const best = own.statements[0] ?? own.opposites[0];
  if (!best) return MATCH_WEIGHTS.map(() => 0);
  const next = ranked[place === 0 ? 1 : 0]?.score ?? own.score - 3;
  const weight = query.weights.reduce((sum, w) => sum + w, 0);
  return [
    best.aboutAll,
    Math.max(-2, Math.min(3, own.score - next)),
    Math.min(best.missingCountries, 2),
    Math.min(best.foreignNumbers, 2),
    shareOf(ranked, place),
    Math.min(
      3,
      least(own, (a) => a.foreignCountries),
    ),
    best.foreignCountries > 0 && best.missingCountries > 0 ? 1 : 0,
    Math.min(
      3,
      least(own, (a) => a.foreignNumbers),
    ),
    Math.min(3, Math.max(...own.statements.map((a) => a.anchors), 0)) / 2,
    Math.min(3, query.strangeNames),
    Math.min(1.5, best.matched / 20),
    best.matchedWords < 3 ? 1 : 0,
    own.cover,
    Math.min(3, (own.cover * weight) / 30),
    best.plainSaid,
    // The same actors, and nothing or next to nothing of what they are said to do.
    best.plainWords === 0 ? 1 : 0,
    best.plainWords === 1 ? 1 : 0,
    Math.max(0, ...own.statements.map((a) => a.said * a.aboutAll)),
    own.statements.filter((a) => a.similarity > SIMILAR).length / 10,
    1,
  ];
};

export const matchProbability = (features: readonly number[]): number =>
  1 / (1 + Math.exp(-features.reduce((sum, value, i) => sum + value * (MATCH_WEIGHTS[i] ?? 0), 0)));
