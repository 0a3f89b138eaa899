/** Outlet: a publisher, and how states are tied to it. `corpus/outlets/<country>.yaml`, a sorted list. */
import { z } from 'zod';
import { correction, review, verified } from './evidence.ts';
import { form } from './form.ts';
import { date, day, host, id, text, url } from './primitives.ts';

/** The classes of the State Media Monitor; see DESIGN.md for what each one asks. */
export const STATE_LINK_CLASSES = [
  'state-controlled',
  'captured-public',
  'captured-private',
  'independent-state-funded-and-managed',
  'independent-state-funded',
  'independent-state-managed',
  'independent-public',
] as const;
export type StateLinkClass = (typeof STATE_LINK_CLASSES)[number];

const answer = z.union([z.boolean(), z.enum(['mixed', 'disputed', 'unknown'])]);

export const stateLink = z.strictObject({
  /** Does public money dominate, so that a government can use it as a lever? */
  funding: answer,
  /** Does the state own the house, or appoint and dismiss those who run it? */
  governance: answer,
  /** Do officials set or block content? */
  editorial: answer,
  class: z.enum(STATE_LINK_CLASSES),
  instrument: text(120),
  /** Year of the edition that says so. */
  edition: z.number().int().min(2015).max(2100),
  url,
  verified,
  /** The page that was read, where it is not `url` itself. */
  read: url.optional(),
  checked: day,
  note: text(300).optional(),
});

export const instrument = z.strictObject({
  authority: text(160),
  title: text(240),
  date,
  url,
  /** What it shows, in our words – and nothing beyond it. */
  shows: text(400),
  verified,
  read: url.optional(),
  checked: day,
});

export const outlet = z
  .strictObject({
    id,
    names: z.record(z.string().regex(/^[a-z]{2,3}$/u), z.array(text(120)).min(1).max(12)).refine((n) => 'en' in n, 'expected an English name'),
    hosts: z.array(host).max(200),
    /** Accounts and channels on platforms, `platform:handle`, e.g. `youtube:@dwnews`. */
    handles: z.array(z.string().regex(/^[a-z]+:[^\s]{1,80}$/u, 'expected platform:handle')).optional(),
    /** ISO 3166-1 alpha-2, lower case; `xx` for networks and unknown. */
    country: z.string().regex(/^[a-z]{2}$/u),
    owner: text(240).optional(),
    funding: text(240).optional(),
    stateLink: z.array(stateLink).optional(),
    instruments: z.array(instrument).optional(),
    /** How running text names it as a source; ambiguous names need a citation cue beside them. */
    citedAs: z.record(z.string().regex(/^[a-z]{2,3}$/u), z.array(form).min(1).max(40)).optional(),
    /** Homonyms: what the same string also names, each in one line. */
    notToBeConfusedWith: z.array(text(160)).optional(),
    note: text(400).optional(),
    asOf: day,
    reviewed: z.array(review).optional(),
    corrections: z.array(correction).optional(),
    formerly: z.array(id).optional(),
  });
export type AuthoredOutlet = z.infer<typeof outlet>;
