/**
 * Fitted weights of text reuse, and the thresholds: one for each kind.
 *
 * Fitted by `npm run eval -- reuse --fit` (tests/eval/reuse/fit.ts says on what, and prints what they do on topics left
 * out) on the tuning half; never on its test half. Copies and others weigh the same in the fit: a probability is to be
 * read as if one of two candidates were a copy.
 */

/** Logistic regression over `alignmentFeatures` (judge.ts), in their order; the last is the constant. */
export const REWORDED_WEIGHTS: readonly number[] = [4.85, 3.28, -24.05];
/** The same, where page and document are in two languages. */
export const TRANSLATED_WEIGHTS: readonly number[] = [5.45, 3.94, 4.89, -38.57];

/**
 * Probabilities from which on a text is called reworded or translated. With each topic left out of the fit in turn, the
 * nearest text that is nobody's copy reaches 0.83 (a report in the order of the agency text that the document reworded;
 * the next 0.55) and 0.01; two reports of one event in two languages, compared with one another, 0.49.
 */
export const THRESHOLDS = { reworded: 0.86, translated: 0.75 } as const;
/**
 * Of same text, which is counted and not fitted: 30 words in a row are far above what texts that are nobody's copy
 * share (14, a headline). All 72 findings of the test half were right: 73 in 74 by Laplace's rule of succession.
 */
export const SAME_TEXT_PROBABILITY = 0.986;
/** From this probability on a text is `related`: about the same, in its own words. */
export const RELATED_FROM = 0.05;
