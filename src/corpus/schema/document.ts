/** Document: a text held in the corpus. Front matter of `corpus/documents/<id>.md`; the text follows it, untouched. */
import { z } from 'zod';
import { correction, evidence, review } from './evidence.ts';
import { date, day, host, id, text, url } from './primitives.ts';

/** What this copy is to the words of its origin. */
export const RELATIONS = ['same-text', 'reworded', 'translated', 'digest', 'unknown'] as const;
export type Relation = (typeof RELATIONS)[number];

const quote = text(1200);
const languageCode = z.string().regex(/^[a-z]{2,3}$/u);

export const document = z.strictObject({
  id,
  title: text(240),
  /** Whose words they are. `outlet` null: not established. */
  origin: z.strictObject({
    outlet: id.nullable(),
    author: text(120).optional(),
    title: text(240).optional(),
    relation: z.enum(RELATIONS),
    confidence: z.enum(['high', 'medium', 'low']),
    /** One sentence for readers: how this text came to be. */
    note: text(400),
    evidence: z.array(evidence).min(1),
  }),
  /** The site that carried this copy. */
  carrier: z.strictObject({ host: host.nullable(), url: url.nullable(), outlet: id.nullable() }),
  published: z.strictObject({ date, precision: z.enum(['day', 'month', 'year']), basis: text(240) }),
  language: z.strictObject({ this: languageCode, path: z.array(languageCode).min(1) }),
  /** Places inverted, mistranslated or changed; `here` is an exact quote of this copy. */
  alterations: z.array(
    z.strictObject({
      here: quote,
      note: text(400),
      /** What the origin has, where it is known. */
      origin: text(400).optional(),
      kind: z.enum(['inverted', 'mistranslated', 'changed', 'garbled', 'dropped', 'furniture']),
    }),
  ),
  /** Direct quotations, with how they reached the text. */
  quotations: z
    .array(
      z.strictObject({
        speaker: id.nullable(),
        /** Where the speaker is not an entry. */
        name: text(120).optional(),
        here: quote,
        reached: text(240),
        caveat: text(300).optional(),
      }),
    )
    .optional(),
  distribute: z.enum(['full', 'passages']),
  asOf: day,
  reviewed: z.array(review).optional(),
  corrections: z.array(correction).optional(),
});
export type AuthoredDocument = z.infer<typeof document>;
