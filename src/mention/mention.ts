/** Mention: a match mapped back to the page and resolved to one entry, with the reasons. */
import { z } from 'zod';
import { offset, reason, score } from '../corpus/reason.ts';

export const mention = z.strictObject({
  entry: z.string(),
  text: z.string(),
  start: offset,
  end: offset,
  /** Probability that the place means this entry. */
  score,
  /** What the density setting shows. */
  shown: z.boolean(),
  why: z.array(reason),
});
export type Mention = z.infer<typeof mention>;
