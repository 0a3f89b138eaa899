/** Reason: one thing that spoke for or against a finding. Every finding carries its reasons. */
import { z } from 'zod';

export const reason = z.strictObject({
  /** Stable code, translated by the interface. */
  code: z.enum([
    'unambiguous-form',
    'ambiguous-form',
    'short-form',
    'cue-for',
    'cue-against',
    'page-topic',
    'page-field',
    'related-entry',
    'same-field',
    'same-word',
    'defined-here',
    'full-form-before',
    'language',
    'shared-words',
    'aligned-passages',
    'dates',
    'statement-words',
    'other-country',
    'other-number',
    'stance-denies',
    'stance-questions',
    'stance-attributed',
    'link',
    'wording-form',
    'wording-not-here',
    'wording-words',
  ]),
  /** The word, name or number it is about. */
  detail: z.string(),
  /** Contribution in log-odds (natural logarithm); 0 for a plain remark. */
  weight: z.number(),
  /** The reason as an English sentence part, for people who read a report. */
  text: z.string(),
});
export type Reason = z.infer<typeof reason>;

/** Half-open span in UTF-16 code units, and the probability that the finding holds. */
export const offset = z.number().int().min(0);
export const score = z.number().min(0).max(1);
