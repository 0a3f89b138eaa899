/**
 * Fitted weights of claim matching, and the thresholds.
 *
 * Fitted by `npm run eval -- claims --fit` on statements of the bundled claims held out of the index (three
 * folds), their opposites, and the tuning half of tests/eval/claims; never on its test half.
 */

/** Softmax regression over the features of `rankFeatures` (rank.ts), in their order. */
export const RANK_WEIGHTS: readonly number[] = [
  2.04, 3.48, -0.01, 0.22, -0.33, 1.59, 0.63, 5.68, 4.99, -1.09, -1.15, -0.41, -0.85, -0.74, -0.13, 2.06,
];

/** Logistic regression over the features of `matchFeatures` (judge.ts), in their order; the last is the constant. */
export const MATCH_WEIGHTS: readonly number[] = [
  -0.14, 0.8, 3.41, 1.14, 0.42, 0.76, -0.6, 0.43, 0.01, 0.21, -0.6, 2.7, -2.05, -0.23, -2.07, 0.37, -2.51, -0.79, -0.43, -3.69,
];

/**
 * From this probability on a match is shown. On the tuning half 29 of 30 matches that reach it are right,
 * and a missed claim is better than a false one.
 */
export const SHOWN_FROM = 0.8;

/** Sum of similarities by which a variant must be nearer than the next one of its claim. */
export const CLEAR_VARIANT = 0.08;
/** Logistic regression over the features of `denialFeatures` (stance/denial.ts), in their order. */
export const DENIAL_WEIGHTS: readonly number[] = [1.08, 0.54, -0.15, 1.06, 2.0, -1.29, 1.18, 0.64, -1.12, -0.47];
/** From this probability on a sentence denies what it is about. Low, because a denial shown as the claim is the worst error. */
export const DENIED_FROM = 0.25;
