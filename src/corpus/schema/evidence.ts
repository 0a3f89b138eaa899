/** Evidence and review: who vouches for a statement, and what was done to check it. */
import { z } from 'zod';
import { date, day, text, url } from './primitives.ts';

/**
 * What the source is. The ladder of DESIGN.md: primary text → official publication → court or
 * regulator → agency report → research → press.
 */
export const rank = z.enum(['primary', 'official', 'court-or-regulator', 'agency', 'research', 'press']);

/**
 * What was done: `primary-read` – `url` itself was opened and `quote` found there at `locator`;
 * `secondary-read` – another page that reports it was read, `read` names that page;
 * `not-read` – cited from general knowledge, shown with that mark.
 */
export const verified = z.enum(['primary-read', 'secondary-read', 'not-read']);

export const evidence = z
  .strictObject({
    rank,
    authority: text(160),
    title: text(240),
    locator: text(120).optional(),
    date: date.optional(),
    url,
    quote: text(400).optional(),
    verified,
    /** The page that was read, where it is not `url` itself. */
    read: url.optional(),
    checked: day,
  })
  .superRefine((e, ctx) => {
    if (e.verified === 'primary-read' && (!e.locator || !e.quote))
      ctx.addIssue({ code: 'custom', path: ['verified'], message: 'primary-read needs a locator and an exact quote' });
    if (e.verified === 'secondary-read' && !e.read)
      ctx.addIssue({ code: 'custom', path: ['verified'], message: 'secondary-read needs `read`, the address of the page that was read' });
    if (e.verified === 'not-read' && e.read)
      ctx.addIssue({ code: 'custom', path: ['read'], message: 'not-read evidence names no page read' });
  });
export type Evidence = z.infer<typeof evidence>;

/** A reading by someone; `voids` is implied: the stamp holds for the content hash at `date` only. */
export const review = z.strictObject({
  role: z.enum(['author', 'second reader']),
  date: day,
  scope: text(160),
  /** First 12 hex digits of the record's content hash when it was read; `corpus -- check` compares. */
  hash: z
    .string()
    .regex(/^[0-9a-f]{12}$/u, 'expected 12 hex digits (printed by `npm run corpus -- explain ID`)')
    .optional(),
});

/** What was wrong, and what was done about it; newest last. */
export const correction = z.strictObject({ date: day, was: text(400), now: text(400) });
