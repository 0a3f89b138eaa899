/**
 * Names that stand as credits, outside any sentence:
 *
 *   datelines   "MOSCOW, March 3 (TASS) –"  "МОСКВА, 5 июн — РИА Новости."  "MOSCOW, June 23. /TASS/."  "新华社北京6月5日电"
 *   trailers    "… gestorben. (afp/dpa)"    "Reuters, AP"                     "Mit Material der dpa"
 *   credits     "Photo: AFP"                "© Reuters"                       "Quelle: tass.com"
 */
import { datelineAt } from '../mention/dateline.ts';
import type { Span } from '../text/span.ts';
import { CREDITS } from './citation-cues.ts';

const REACH = 90;

const DASHED = /^[\s"„“«]*\p{Lu}[\p{L}\p{M}\p{N} .,'’()/-]{1,60}(?:—|–|--|-)\s*$/u;
const AGENCY_LINE = /^\s*(?:\p{N}{1,2}日)?$/u;
const LIST_BEFORE = /(?:^|[.!?…"”»“)\]]\s*|[–—|]\s*|\s-\s)[([]?\s*(?:[\p{L}.-]{2,18}\s?[/,|+&]\s?)*$/u;
const LIST_AFTER = /^(?:\s?[/,|+&]\s?[\p{L}.-]{2,18})*\s*[)\]]?\s*$/u;
const CREDIT = new RegExp(
  `(?:^|[^\\p{L}])(?:(?:${CREDITS})\\s?(?::|\\s–\\s)|photo|foto|фото)\\s?(?:[\\p{Lu}\\p{L}.,’' -]{1,40}[/,|]\\s?|[\\p{L} ]{1,24}\\s)?["«„“(]?$`,
  'iu',
);
const COPYRIGHT = /(?:©|\(c\)|copyright)\s?(?:\d{4}\s)?$/iu;
const BYLINE = /^\s*(?:by|von|par|por|przez)\s(?:[\p{L}. ]{2,40}(?:,|\/|\s[–—-])\s?)?$/iu;

/**
 * Names that say by their place whose the sentence is: "Reuters: Deal is close" at the beginning of a line, and
 * "the deal is close (Kommersant)." at its end. Weaker than a credit: a name that is also a word says nothing there.
 */
export const attributionAt = (text: string, { start, end }: Span): string | null => {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(Math.max(lineStart, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const name = text.slice(start, end);
  if (before.trim() === '' && /^["”»“]?\s?:\s+["„“«]?[\p{Lu}\p{N}]/u.test(after)) return `${name}:`;
  // "the Polish Press Agency (PAP)" introduces an abbreviation: the word before it is a name.
  return /(?:^|\s)\p{Ll}[\p{L}-]*[,.”"»]?\s\($/u.test(before) && /^(?:,[^()]{2,30})?\)\s*(?:[.!?]|$|\n)/u.test(after) ? `(${name})` : null;
};

export const creditAt = (text: string, place: Span): string | null => {
  const lineStart = text.lastIndexOf('\n', place.start - 1) + 1;
  const newLine = text.indexOf('\n', place.end);
  const lineEnd = newLine < 0 ? text.length : newLine;
  const before = text.slice(Math.max(lineStart, place.start - REACH), place.start);
  const after = text.slice(place.end, Math.min(lineEnd, place.end + REACH));
  const name = text.slice(place.start, place.end);
  const bracketed = datelineAt(text, place);
  if (bracketed) return bracketed.trim();
  if (before.endsWith('/') && after.startsWith('/') && /(?:^|[\s.,–—-])\/$/u.test(before)) return `/${name}/`;
  if (place.start - lineStart < REACH && DASHED.test(before) && /^\s*[.,:]/u.test(after)) return `${before.trim()} ${name}`;
  if (/\p{Script=Han}/u.test(name) && AGENCY_LINE.test(before) && /^[\p{Script=Han}\p{N}（）()]{0,16}电/u.test(after)) return `${name}…电`;
  if (COPYRIGHT.test(before) || (CREDIT.test(before) && !/^\s+\p{Ll}/u.test(after))) return `${before.trim().slice(-24)} ${name}`.trim();
  const isSlashed = /[/([]\s*$/u.test(before) || /^\s*[/)\]]/u.test(after);
  const isWholeLine = before.trim() === '' && lineStart > 0;
  if (LIST_AFTER.test(after) && LIST_BEFORE.test(before) && (isSlashed || (before.trim() !== '' && !isWholeLine)))
    return `${before.trim().slice(-20)}${name}${after.trimEnd()}`;
  return BYLINE.test(before) && after.trim() === '' ? `${before.trim()} ${name}` : null;
};
