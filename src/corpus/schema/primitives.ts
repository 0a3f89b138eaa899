/**
 * The building blocks every authored record is made of.
 *
 * A record is data and nothing else: no markup, no code, no regular expression, no character that
 * reorders or hides text. What is refused here can never reach a reader, whoever wrote the pack.
 */
import { z } from 'zod';

/** Interface and corpus languages, in the order in which records list them (ISO 639-1). */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pl', 'ru', 'uk'] as const;

/**
 * Characters that change how other characters are shown or that cannot be seen: bidirectional
 * controls (Unicode UAX #9, the "Trojan Source" set, CVE-2021-42574), C0/C1 controls, and invisible
 * format characters. A soft hyphen or a no-break space in a record is a slip; it is refused as well,
 * because folding would hide it from the author.
 */
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u;
const MARKUP = /<\/?[a-z!?][^>]*>|&(?:[a-z]+|#\d+|#x[0-9a-f]+);/iu;

/** One line of text for people: trimmed, NFC, no markup, nothing hidden. */
export const text = (max: number) =>
  z
    .string()
    .min(1, 'expected some text, found an empty string')
    .max(max, `expected at most ${max} characters`)
    .refine((s) => s === s.trim(), 'expected no space at the start or the end')
    .refine((s) => s === s.normalize('NFC'), 'expected Unicode NFC (compose the accents)')
    .refine((s) => !HIDDEN.test(s), 'expected no control, bidirectional-override, zero-width or line-break character')
    .refine((s) => !MARKUP.test(s), 'expected plain text, found markup or a character entity');

/** Record id: the thing's usual English words, lower case, hyphens. It never changes; see `formerly`. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'expected lower-case letters, digits and single hyphens')
  .max(64, 'expected at most 64 characters');

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** True for a day, month or year that exists in the (proleptic Gregorian) calendar. */
export const isCalendarDate = (s: string): boolean => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(s);
  if (!match) return false;
  const year = Number(match[1]);
  const month = match[2] === undefined ? 1 : Number(match[2]);
  const day = match[3] === undefined ? 1 : Number(match[3]);
  return year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
};

/** ISO 8601 calendar date of reduced or full precision: `1994`, `1994-12`, `1994-12-05`. */
export const date = z.string().refine(isCalendarDate, 'expected a date that exists, as YYYY, YYYY-MM or YYYY-MM-DD');

/** A full day. */
export const day = date.refine((s) => s.length === 10, 'expected a whole day, YYYY-MM-DD');

/** A date, or an ISO 8601 interval `from/to`. */
export const period = z.string().refine((s) => {
  const parts = s.split('/');
  const [from = '', to] = parts;
  return parts.length <= 2 && parts.every(isCalendarDate) && (to === undefined || to >= from);
}, 'expected a date or an interval FROM/TO with TO after FROM');

/** An address a reader can open: https, a public host name, no credentials. */
export const url = z
  .string()
  .max(500, 'expected at most 500 characters')
  .refine((s) => {
    if (!/^https:\/\/[^\s/]/u.test(s) || HIDDEN.test(s)) return false;
    try {
      const parsed = new URL(s);
      return parsed.protocol === 'https:' && parsed.hostname.includes('.') && !parsed.username && !parsed.password;
    } catch {
      return false;
    }
  }, 'expected an https:// address that parses, without user name or password');

/** Host name as a browser reports it: lower case, punycode for international names, no port, no dot at the end. */
export const host = z
  .string()
  .max(253, 'expected at most 253 characters')
  .regex(
    /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/u,
    'expected a host name in lower-case ASCII (international names as xn--…), without scheme, port or path',
  );

/** Text in some of the seven languages, always with English. */
export const localized = (max: number) =>
  z.strictObject({
    en: text(max),
    de: text(max).optional(),
    fr: text(max).optional(),
    es: text(max).optional(),
    pl: text(max).optional(),
    ru: text(max).optional(),
    uk: text(max).optional(),
  });

/** Names: all seven languages are required. */
export const names = z.strictObject({
  en: text(160),
  de: text(160),
  fr: text(160),
  es: text(160),
  pl: text(160),
  ru: text(160),
  uk: text(160),
});
