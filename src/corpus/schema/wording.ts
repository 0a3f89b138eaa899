/** Wording: a loaded expression. `corpus/wordings/<theme>.yaml`, a sorted list. */
import { z } from 'zod';
import { correction, evidence, review } from './evidence.ts';
import { cues, forms } from './form.ts';
import { day, id, localized, text } from './primitives.ts';

export const wording = z.strictObject({
  id: id.regex(/^f-/u, 'expected an id that starts with f-'),
  forms,
  /** Who uses it, in one line. */
  usedBy: localized(240),
  /** Since when, in one line. */
  since: localized(240).optional(),
  neutral: localized(240),
  note: localized(600).optional(),
  /** `alone`: shown by itself. `with-another`: a weak signal, shown only beside a stronger finding on the page. */
  strength: z.enum(['alone', 'with-another']),
  /** When not to flag, beyond the rules that hold for every wording (attributed quotation, title, text about it). */
  notWhen: z.array(text(240)).optional(),
  cues: cues.optional(),
  /** Its forms are also said of other wars and of everyday things: shown only where the page tells of this war. */
  alsoElsewhere: z.literal(true).optional(),
  /** The first year that it may be about; without one, 2013. */
  aboutFrom: z.int().min(1991).max(2012).optional(),
  entry: id.optional(),
  evidence: z.array(evidence).min(1),
  saidBy: z.array(z.strictObject({ document: id, quote: text(300) })).optional(),
  asOf: day,
  reviewAfter: day,
  reviewed: z.array(review).optional(),
  corrections: z.array(correction).optional(),
  formerly: z.array(id).optional(),
});
export type AuthoredWording = z.infer<typeof wording>;
