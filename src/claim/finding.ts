/** What is found of claims and wordings on a page. */
import { z } from 'zod';
import { offset, reason, score } from '../corpus/reason.ts';
import { ASSESSMENTS } from '../corpus/schema/claim.ts';

const why = z.array(reason);

export const claimFinding = z.strictObject({
  claim: z.string(),
  variant: z.string().nullable(),
  assessment: z.enum(ASSESSMENTS).nullable(),
  start: offset,
  end: offset,
  score,
  voice: z.enum(['narrator', 'speaker', 'none']),
  stance: z.enum(['asserts', 'denies', 'questions', 'attributed']),
  shown: z.boolean(),
  why,
});

export type ClaimFinding = z.infer<typeof claimFinding>;

export const wordingFinding = z.strictObject({ wording: z.string(), start: offset, end: offset, score, shown: z.boolean(), why });
export type WordingFinding = z.infer<typeof wordingFinding>;
