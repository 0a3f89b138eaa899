/** The `card` message: what a page may ask a card about. Bounded, so that no page makes the background work for long. */
import { z } from 'zod/mini';

const id = z.string().check(z.regex(/^[a-z0-9-]{1,64}$/u));
const shortText = z.string().check(z.maxLength(4000));
const offset = z.number().check(z.nonnegative());

const place = {
  start: offset,
  end: offset,
  score: z.number(),
  why: z.array(z.object({ code: z.string(), detail: shortText, weight: z.number(), text: shortText })).check(z.maxLength(200)),
};

const claim = z.object({
  ...place,
  claim: id,
  variant: z.nullable(id),
  assessment: z.nullable(
    z.enum(['accurate', 'accurate-with-nuance', 'misleading', 'disputed', 'contradicted-by-record', 'prediction-or-opinion']),
  ),
  voice: z.enum(['narrator', 'speaker', 'none']),
  stance: z.enum(['asserts', 'denies', 'questions', 'attributed']),
  shown: z.boolean(),
});

const about = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('mention'), finding: z.object({ ...place, entry: id, text: shortText, shown: z.boolean() }) }),
  z.object({ kind: z.literal('claim'), finding: claim, text: shortText }),
  z.object({ kind: z.literal('wording'), finding: z.object({ ...place, wording: id, shown: z.boolean() }), text: shortText }),
  z.object({ kind: z.literal('cited'), finding: z.object({ ...place, outlet: id }), text: shortText, isLink: z.boolean() }),
  z.object({
    kind: z.literal('record'),
    subject: z.object({ family: z.enum(['entry', 'claim', 'wording', 'outlet']), id }),
  }),
]);

export const cardBody = z.object({
  about,
  published: z.nullable(z.string().check(z.maxLength(40))),
  reuse: z.nullable(
    z.object({ document: id, kind: z.enum(['same-text', 'reworded', 'translated', 'related']), share: z.number(), score: z.number() }),
  ),
});
