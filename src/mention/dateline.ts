/**
 * Datelines: "Berlin (dpa) – …", "MOSCOW, Nov 3 (Interfax) -", "(CNN) Russia’s …", "… gestorben. (afp/dpa)".
 *
 * In brackets, alone or between slashes and commas with other short names, at the beginning or the end
 * of a paragraph or before a dash: that is how pages credit an agency, whatever its letters also mean.
 */
import type { Span } from '../text/span.ts';

const LINE_AT_MOST = 60;
const NAMES = /^[\p{L}\p{N} ./,&+-]{0,40}$/u;
/** Nothing, or a town and a date: "Washington, D.C., 3. Dezember ". */
const TOWN = /^[\s"„“«–—-]*(?:\p{Lu}[\p{L}\p{M}.]*[\s,/]+){0,3}(?:\p{N}{1,2}\.?\s(?:de\s)?\p{L}+\.?[\s,]*)?$/u;

/** @returns the dateline as it stands in the text, or null */
export const datelineAt = (text: string, place: Span): string | null => {
  const before = text.slice(Math.max(0, place.start - LINE_AT_MOST), place.start);
  const after = text.slice(place.end, place.end + LINE_AT_MOST);
  const open = before.lastIndexOf('(');
  const close = after.indexOf(')');
  if (open < 0 || close < 0 || !NAMES.test(before.slice(open + 1)) || !NAMES.test(after.slice(0, close))) return null;
  const line = before.slice(before.lastIndexOf('\n', open) + 1, open);
  const wholeLine = before.includes('\n') || place.start <= LINE_AT_MOST;
  const begins = wholeLine && TOWN.test(line);
  if (!begins && !/^\s*(?:[–—-]|\n|$)/u.test(after.slice(close + 1))) return null;
  return `${begins ? line.trimStart() : ''}${before.slice(open)}${text.slice(place.start, place.end)}${after.slice(0, close + 1)}`;
};
