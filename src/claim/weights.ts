/**
 * Fitted weights of claim matching, and the thresholds.
 *
 * Fitted by `npm run eval -- claims --fit` on statements of the bundled claims held out of the index (three
 * folds), their opposites, and the tuning half of tests/eval/claims; never on its test half.
 */

/** Softmax regression over the features of `rankFeatures` (rank.ts), in their order. */
export const RANK_WEIGHTS: readonly number[] = [
  1.86, 3.96, -0.78, 0.17, 0.03, 1.43, 0.81, 5.59, 5.15, -1.09, -1.21, -0.47, -0.84, -0.83, -0.14, 1.9,
];

/** Logistic regression over the features of `matchFeatures` (judge.ts), in their order; the last is the constant. */
export const MATCH_WEIGHTS: readonly number[] = [
  -0.32, 0.82, 2.39, 1.17, 0.39, 0.83, -0.49, 0.43, 0.07, 0.31, -0.57, 2.95, -2.18, -0.25, -2.18, 0.49, -2.65, -3.73,
];

/**
 * From this probability on a match is shown. On the tuning half nine of ten matches that reach it are right,
 * and a missed claim is better than a false one.
 */
export const SHOWN_FROM = 0.76;

/** Sum of similarities by which a variant must be nearer than the next one of its claim. */
export const CLEAR_VARIANT = 0.08;
/** By so much must what denies a claim be nearer than what makes it. */
export const DENIED_NEARER = 0.03;
