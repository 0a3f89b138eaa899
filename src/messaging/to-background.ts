/**
 * Messages that arrive in the background. A content script shares its process with the page; should a
 * page ever speak through it, only well-formed calls get an answer, and none of them can do more than
 * describe the page's own text. Which tab called is told by the browser, never by the message.
 */
import { z } from 'zod/mini';
import { cardBody } from './card-about.ts';
import type { Message, ToBackground } from './protocol.ts';

const shortText = z.string().check(z.maxLength(4000));
const id = z.string().check(z.regex(/^[a-z0-9-]{1,64}$/u));
const name = z.string().check(z.regex(/^[a-z]{9}$/u));
const nothing = z.object({});
const offset = z.number().check(z.nonnegative());
const links = z.array(z.object({ start: offset, end: offset, url: z.string().check(z.maxLength(2000)) })).check(z.maxLength(1000));

const article = z.object({
  blocks: z
    .array(
      z.object({
        text: z.string(),
        role: z.enum(['heading', 'paragraph', 'list-item', 'caption', 'quote', 'table']),
        lang: z.optional(z.string().check(z.maxLength(35))),
      }),
    )
    .check(z.maxLength(100_000)),
  links,
  facts: z.object({
    url: z.string(),
    title: shortText,
    lang: z.string().check(z.maxLength(3)),
    canonical: z.nullable(z.string()),
    publisher: z.nullable(z.object({ name: z.nullable(shortText), url: z.nullable(shortText) })),
    siteName: z.nullable(shortText),
    published: z.nullable(shortText),
  }),
});

const ids = z.array(id).check(z.maxLength(10_000));

const BODIES = {
  'page-settings': nothing,
  'first-marks': article,
  'read-page': article,
  'never-mind': nothing,
  'read-links': z.object({ text: z.string().check(z.maxLength(2_000_000)), links }),
  'style-marks': z.object({
    names: z.object({ entry: name, claim: name, wording: name, outlet: name, link: name, flash: name }),
    painter: z.enum(['highlights', 'elements']),
  }),
  'load-element-painter': nothing,
  wake: nothing,
  card: cardBody,
  'page-records': z.object({
    ids: z.object({ entries: ids, outlets: ids, documents: ids, claims: ids, wordings: ids }),
    language: z.string().check(z.maxLength(35)),
  }),
  'look-up': z.object({ text: z.string().check(z.minLength(1), z.maxLength(400)), lang: z.string().check(z.maxLength(3)) }),
  'open-panel': z.object({
    to: z.nullable(
      z.union([
        z.object({ family: z.enum(['entry', 'claim', 'wording', 'outlet']), id }),
        z.object({ search: z.string().check(z.maxLength(400)) }),
      ]),
    ),
  }),
  mute: z.union([z.object({ entry: id }), z.object({ form: z.string().check(z.minLength(1), z.maxLength(400)) })]),
  'site-rule': z.object({ rule: z.enum(['off', 'panel-only']) }),
  'open-options': nothing,
  'no-article': nothing,
} as const;

/** The message, or null for everything that is none of ours. */
export const parseToBackground = (raw: unknown): Message<ToBackground> | null => {
  if (typeof raw !== 'object' || raw === null || !('name' in raw) || typeof raw.name !== 'string' || !Object.hasOwn(BODIES, raw.name))
    return null;
  const result = BODIES[raw.name as keyof ToBackground].safeParse('body' in raw ? raw.body : {});
  return result.success ? ({ name: raw.name, body: result.data } as Message<ToBackground>) : null;
};
