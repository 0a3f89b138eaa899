/** Reuse: text of the page that is the same as, reworded from, or translated from a held document. */
import { z } from 'zod';
import { offset, reason, score } from '../corpus/reason.ts';
import { document, RELATIONS } from '../corpus/schema/document.ts';
import { stateLink } from '../corpus/schema/outlet.ts';

/** `related` (same events, own text) may be reported and is never shown as reuse. */
export const REUSE_KINDS = ['same-text', 'reworded', 'translated', 'related'] as const;
export type ReuseKind = (typeof REUSE_KINDS)[number];

const pair = z.tuple([offset, offset]);

export const reuse = z.strictObject({
  document: z.string(),
  /** What the page is to the held document. */
  kind: z.enum(REUSE_KINDS),
  /** Fraction of the page's words that stand in aligned passages. */
  share: score,
  score,
  /** What the held copy is to its author's words (from the document's front matter). */
  origin: z.strictObject({ outlet: z.string().nullable(), relation: z.enum(RELATIONS), confidence: z.enum(['high', 'medium', 'low']) }),
  stateLink: stateLink.nullable(),
  /** Half-open spans of the page's text and of the document's text that belong together. */
  passages: z.array(z.strictObject({ page: pair, document: pair })),
  alterations: document.shape.alterations,
  /** Quotations that the page gives otherwise than the document; an empty span where one side has nothing. */
  altered: z
    .array(z.strictObject({ page: pair, document: pair, changes: z.array(z.strictObject({ page: pair, document: pair })) }))
    .optional(),
  why: z.array(reason),
});
export type Reuse = z.infer<typeof reuse>;
