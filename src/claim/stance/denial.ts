/**
 * Does the sentence make the claim or its contrary?
 *
 * Counting negations is not enough: a claim has statements with and without one ("binds nobody", "is only a
 * recommendation"), and the authored opposites share its subject. So both are asked how near they are, with
 * the negations as they stand and turned round, and a logistic regression decides (`npm run eval -- claims --fit`).
 */
import type { Alignment } from '../align.ts';
import type { Query } from '../query.ts';
import type { RankedClaim } from '../rank.ts';
import { DENIAL_WEIGHTS } from '../weights.ts';

const straight = (a: Alignment): number => a.similarity * (1 - a.turned);
const reverse = (a: Alignment): number => a.similarity * a.turned;

const most = (list: readonly Alignment[], value: (a: Alignment) => number): number =>
  list.reduce((highest, a) => Math.max(highest, value(a)), 0);

const NEAREST = 4;

/** One negation more on one side is small by weight where the sentence is long, and turns it all the same. */
const oneSided = (a: Alignment): number => (a.negatedHere ? a.similarity : 0);

/** In the order of DENIAL_WEIGHTS. */
export const denialFeatures = (query: Query, own: RankedClaim): number[] => {
  const near = own.statements.slice(0, NEAREST);
  const best = near[0] ?? own.opposites[0];
  if (!best) return DENIAL_WEIGHTS.map(() => 0);
  const mean = (value: (a: Alignment) => number): number => near.reduce((sum, a) => sum + value(a), 0) / Math.max(1, near.length);
  let [negated, all] = [0, 0];
  for (let w = best.first; w <= best.last; w++) {
    all += query.weights[w] ?? 0;
    if (query.words[w]?.negated) negated += query.weights[w] ?? 0;
  }
  // Of the ways to say it, one that is negated as the sentence is: then nothing is turned.
  const least = (value: (a: Alignment) => number): number => near.reduce((low, a) => Math.min(low, value(a)), near.length > 0 ? 1 : 0);
  const made = most(own.statements, straight);
  return [
    best.turnedHere,
    mean((a) => a.turnedHere),
    best.turned - best.turnedHere,
    mean((a) => a.turned - a.turnedHere),
    most(own.opposites, straight) - made,
    most(own.opposites, (a) => a.similarity) - most(own.statements, (a) => a.similarity),
    most(own.statements, reverse) - made,
    all > 0 ? negated / all : 0,
    own.opposites.length > 0 ? 1 : 0,
    oneSided(best),
    least(oneSided),
    best.negatedThere ? best.similarity : 0,
    least((a) => (a.negatedThere ? a.similarity : 0)),
    best.negatedAnywhere ? best.similarity : 0,
    1,
  ];
};

export const denialProbability = (features: readonly number[]): number =>
  1 / (1 + Math.exp(-features.reduce((sum, value, i) => sum + value * (DENIAL_WEIGHTS[i] ?? 0), 0)));
