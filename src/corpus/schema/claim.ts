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

const statements = (min: number) => z.array(text(300)).min(min, `expected at least ${min} statements`);

export const variant = z.strictObject({
  id,
  /** Our own paraphrases of what a page could say. */
  statements: z.strictObject({
    en: statements(5),
    de: statements(2),
    fr: statements(2),
    es: statements(2),
    pl: statements(2),
    ru: statements(2),
    uk: statements(2),
  }),
  assessment: z.enum(ASSESSMENTS),
});

export const claim = z.strictObject({
  id: id.regex(/^c-/u, 'expected an id that starts with c-'),
  /** The statement in one neutral English sentence, the title of its record. */
  title: text(240),
  variants: z.array(variant).min(1),
  /** What an opposite statement looks like; never shown as the claim. */
  opposite: z.strictObject({ en: z.array(text(300)).min(1), de: z.array(text(300)).optional(), fr: z.array(text(300)).optional(), es: z.array(text(300)).optional(), pl: z.array(text(300)).optional(), ru: z.array(text(300)).optional(), uk: z.array(text(300)).optional() }).optional(),
  explanation: localized(900),
  saidBy: z
    .array(
      z.strictObject({
        document: id,
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
