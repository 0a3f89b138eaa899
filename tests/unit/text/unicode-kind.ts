/** What Unicode's tables say of a code unit: how the written fold table was made, and what its tests ask. */
import {
  APOSTROPHES,
  DASH,
  DOUBLE_QUOTES,
  isInvisible,
  isJoining,
  isSpaceless,
  isWordCharacter,
  WHITE,
} from '../../../src/text/characters.ts';
import { foldLetter } from '../../../src/text/fold-letter.ts';
import { ALONE, APOSTROPHE, HARD, HYPHEN, IGNORED, JOINING, LINE, SPACE, SPECIAL } from '../../../src/text/fold-table.ts';

const LINE_BREAKS = new Set('\n\v\f\r\u0085\u2028\u2029');

export const unicodeKind = (unit: number): number => {
  if ((unit & 0xf800) === 0xd800) return SPECIAL;
  const point = String.fromCharCode(unit);
  const compatible = point.normalize('NFKC');
  if (LINE_BREAKS.has(point)) return LINE;
  if (APOSTROPHES.has(compatible) || APOSTROPHES.has(point)) return APOSTROPHE;
  if (DOUBLE_QUOTES.has(compatible) || DOUBLE_QUOTES.has(point)) return HARD;
  if (compatible.length === 1 && DASH.test(compatible)) return HYPHEN;
  if (isInvisible(point)) return IGNORED;
  if (WHITE.test(point)) return SPACE;
  if (isJoining(point)) return JOINING;
  if (isSpaceless(point)) return ALONE;
  if (!isWordCharacter(point)) return HARD;
  const folded = foldLetter(point);
  if (folded === null) return HARD;
  if (folded === '') return IGNORED;
  return folded.length === 1 ? folded.charCodeAt(0) : SPECIAL;
};
