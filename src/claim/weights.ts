/**
 * Fitted weights of claim matching, and the thresholds.
 *
 * Fitted by `npm run eval -- claims --fit` on statements of the bundled claims held out of the index (three
 * folds), their opposites, and the tuning half of tests/eval/claims; never on its test half.
 */

/** Softmax regression over the features of `rankFeatures` (rank.ts), in their order. */
export const RANK_WEIGHTS: readonly number[] = [
  2.27, 3.24, 0.39, 0.24, 1.18, 0.84, 2.07, -0.54, -0.61, -0.64, -1.05, -0.12, 0.96, -0.54, 0.42, 3.33, 4.0, 1.09, 0.94,
];

/** Logistic regression over the features of `matchFeatures` (judge.ts), in their order; the last is the constant. */
export const MATCH_WEIGHTS: readonly number[] = [
  0.22, 0.44, -0.57, -0.32, 1.71, -0.94, -0.22, -1.86, 0.58, -0.38, -2.06, -0.45, 0.66, 3.36, 0.91, -1.04, -0.61, 1.37, 0.42, -3.58,
];

/**
 * From this probability on a match is shown. Fitted on three writers' tuning sentences and asked about the fourth's,
 * 19 of 20 matches that reach it are right, denials aside, and a missed claim is better than a false one.
 */
export const SHOWN_FROM = 0.7;

/** Sum of similarities by which a variant must be nearer than the next one of its claim. */
export const CLEAR_VARIANT = 0.08;
/** Logistic regression over the features of `denialFeatures` (stance/denial.ts), in their order. */
export const DENIAL_WEIGHTS: readonly number[] = [
  -1.96, 0.18, 0.0, 0.76, 1.51, -0.43, 1.46, 0.9, -1.14, 2.91, -0.01, 0.68, -0.15, 2.56, -0.87,
];
/** From this probability on a sentence denies what it is about. Low, because a denial shown as the claim is the worst error. */
export const DENIED_FROM = 0.25;
