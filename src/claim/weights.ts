/**
 * Fitted weights of claim matching, and the thresholds.
 *
 * Fitted by `npm run eval -- claims --fit` on statements of the bundled claims held out of the index (three
 * folds), their opposites, and the tuning half of tests/eval/claims; never on its test half.
 */

/** Softmax regression over the features of `rankFeatures` (rank.ts), in their order. */
export const RANK_WEIGHTS: readonly number[] = [
  2.18, 2.68, 0.39, 0.4, -0.9, 2.2, 0.36, 5.5, 4.34, -1, -0.99, -0.56, -0.76, -0.36, -0.29, 2,
];

/** Logistic regression over the features of `matchFeatures` (judge.ts), in their order; the last is the constant. */
export const MATCH_WEIGHTS: readonly number[] = [3, 3, 3, 1, 1, -1.5, -0.5, -1, -0.5, 0.2, 0, 0, -6];

/**
 * From this probability on a match is shown. On the tuning half nine of ten matches that reach it are right,
 * and a missed claim is better than a false one.
 */
export const SHOWN_FROM = 0.6;

/** Sum of similarities by which a variant must be nearer than the next one of its claim. */
export const CLEAR_VARIANT = 0.08;
/** Of what is shared so much may be negated on one side only. */
export const TURNED_AT_MOST = 0.3;
/** By so much an opposite statement must be nearer to say the opposite. */
export const OPPOSITE_NEARER = 0.02;
