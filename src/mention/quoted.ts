/** Names that are all that stands between quotation marks: “Donbas”, « Donbass », „Krim“, «Крым». */
import type { Span } from '../text/span.ts';

/** A small word may stand before the name: „Pod Kremlem”, «Старый Крым». */
const OPENING =
  /[«"“„‘‚][ \u00A0\u202F]?(?:(?:Pod|Nad|Za|U|Под|Над|За|У|Під|Zum|Zur|Am|Au|Le|La|El|The|Old|New|Stary|Stara|Nowy|Nowa|Старый|Старая|Новый|Новая|Старий|Новий)[ \u00A0])?$/u;
const OPENING_AT_MOST = 10;
const CLOSING = /^[ \u00A0\u202F]?[»"”“’‘]/u;

/** French leaves a space inside its marks. */
const WITH_SPACE = 2;

/** @returns the name with its quotation marks; null where other words stand between them, or none do */
export const quotedAt = (text: string, { start, end }: Span): Span | null => {
  const before = OPENING.exec(text.slice(Math.max(0, start - OPENING_AT_MOST), start));
  const after = before ? CLOSING.exec(text.slice(end, end + WITH_SPACE)) : null;
  return before && after ? { start: start - before[0].length, end: end + after[0].length } : null;
};
