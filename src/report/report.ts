/**
 * Report: everything found on one page; what the panel shows and `annotate` prints.
 * The JSON Schema beside this file (`report.schema.json`) is generated from this shape.
 */
import { z } from 'zod';
import { claimFinding, wordingFinding } from '../claim/finding.ts';
import { offset, reason, score } from '../corpus/reason.ts';
import { stateLink } from '../corpus/schema/outlet.ts';
import { mention } from '../mention/mention.ts';
import { reuse } from '../reuse/reuse.ts';

/** An address that imitates an outlet's; told from the address alone. */
export const imitation = z.strictObject({
  /** The imitated outlet, which has nothing to do with it. */
  outlet: z.string(),
  /** The imitated host. */
  host: z.string(),
  trick: z.enum(['letters', 'sub-domain', 'hyphen', 'ending', 'typing']),
});

export const pageOutlet = z.strictObject({
  id: z.string().nullable(),
  host: z.string(),
  /** True: the corpus has a class for it. False is "not rated", which is not "nothing known against". */
  rated: z.boolean(),
  /** Of the edition that held on the page's day; else the latest. */
  stateLink: stateLink.nullable(),
  imitates: imitation.nullable(),
  /** What the page was reached through, outermost first; `host` and `id` are of the site inside. */
  through: z.array(z.enum(['archive', 'translation', 'amp', 'cache', 'reader', 'redirect'])),
  /** The outlet that the page's own markup names, where it is another; it gives no class. */
  saysItIs: z.strictObject({ outlet: z.string(), basis: z.enum(['canonical', 'publisher']), words: z.string() }).nullable(),
});
export type PageOutlet = z.infer<typeof pageOutlet>;

export const report = z.strictObject({
  schema: z.literal(1),
  pack: z.strictObject({ id: z.string(), version: z.string() }),
  id: z.string(),
  url: z.string().nullable(),
  lang: z.string(),
  /** The exact string that every offset indexes; left out with --no-text. */
  text: z.string().optional(),
  /** The day the page gives itself, ISO 8601 (a day, a month or a year); null where it gives none. Classes are chosen by it. */
  published: z.string().nullable(),
  /** Null where the page's address is unknown. */
  outlet: pageOutlet.nullable(),
  mentions: z.array(mention),
  cited: z.array(z.strictObject({ outlet: z.string(), start: offset, end: offset, score, why: z.array(reason) })),
  reuse: z.array(reuse),
  /** The text has too few words to say whose it is; `reuse` is empty then. */
  tooLittleText: z.literal(true).optional(),
  claims: z.array(claimFinding),
  wordings: z.array(wordingFinding),
});
export type Report = z.infer<typeof report>;
