/** Claim: a checkable statement with its assessment. `corpus/claims/<theme>.yaml`, a sorted list. */
import { z } from 'zod';
import { correction, evidence, review } from './evidence.ts';
import { day, id, localized, text } from './primitives.ts';

export const ASSESSMENTS = [
  'accurate',
  'accurate-with-nuance',
  'misleading',
  'disputed',
  'contradicted-by-record',
  'prediction-or-opinion',
] as const;

export type Assessment = (typeof ASSESSMENTS)[number];

const list = (max: number) => z.array(text(max)).min(1).optional();
const optionalLists = (max: number) => ({ en: list(max), de: list(max), fr: list(max), es: list(max), pl: list(max), ru: list(max), uk: list(max) });

/** By language, at least one; how many the bundled corpus asks for is a check of its own. */
const statements = z
  .strictObject(optionalLists(300))
  .refine((lists) => Object.values(lists).some((l) => l !== undefined), 'expected statements in at least one language');

export const variant = z.strictObject({
  id,
  /** Our own paraphrases of what a page could say. */
  statements,
  assessment: z.enum(ASSESSMENTS),
});

export const claim = z.strictObject({
  id: id.regex(/^c-/u, 'expected an id that starts with c-'),
  /** The statement in one neutral English sentence, the title of its record. */
  title: text(240),
  variants: z.array(variant).min(1),
  /** What an opposite statement looks like; never shown as the claim. */
  opposite: statements.optional(),
  explanation: localized(900),
  saidBy: z
    .array(
      z.strictObject({
        document: id,
        /** Which of the claim's variants it makes; of a claim with one, that one. */
        variant: id.optional(),
        /** Exact words of the document. */
        quote: text(600),
        /** `narrator`, or the entry id or name of the speaker. */
        voice: text(80),
      }),
    )
    .optional(),
  entries: z.array(id).optional(),
  evidence: z.array(evidence).min(1),
  asOf: day,
  reviewAfter: day,
  reviewed: z.array(review).optional(),
  corrections: z.array(correction).optional(),
  formerly: z.array(id).optional(),
});
export type AuthoredClaim = z.infer<typeof claim>;
