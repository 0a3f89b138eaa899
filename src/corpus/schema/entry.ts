/** Entry: a thing worth explaining. One YAML file per entry, `corpus/entries/<kind>/<id>.yaml`. */
import { z } from 'zod';
import { correction, evidence, review } from './evidence.ts';
import { cues, entryForms } from './form.ts';
import { date, day, id, localized, names, period, text } from './primitives.ts';

export const ENTRY_KINDS = [
  'treaty',
  'agreement',
  'treaty-article',
  'law',
  'event',
  'summit',
  'person',
  'organisation',
  'body',
  'place',
  'concept',
  'phrase',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export const fact = z.strictObject({
  /** When it happened or since when it holds. */
  date,
  text: text(500),
  evidence: z.array(evidence).min(1, 'expected at least one piece of evidence'),
});

export const entry = z.strictObject({
  id,
  kind: z.enum(ENTRY_KINDS),
  names,
  /** When the thing happened or was in force; shown beside the kind. */
  when: period.optional(),
  summary: localized(220),
  misread: localized(600).optional(),
  facts: z.array(fact).min(1, 'expected at least one fact'),
  forms: entryForms,
  cues: cues.optional(),
  related: z.array(id).optional(),
  /** The outlet record of the same publisher, for entries that are outlets. */
  outlet: id.optional(),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/u, 'expected a Wikidata item such as Q123')
    .optional(),
  asOf: day,
  reviewAfter: day,
  reviewed: z.array(review).optional(),
  corrections: z.array(correction).optional(),
  formerly: z.array(id).optional(),
});
export type AuthoredEntry = z.infer<typeof entry>;
