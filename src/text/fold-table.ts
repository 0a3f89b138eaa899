/**
 * The fold table: for each UTF-16 code unit what it folds to, or what kind of character it is.
 *
 * Problem. Everything that reads a page asks the same of each of its characters. Asking Unicode's
 * tables (a regular expression, `normalize`) is 10 to 100 times slower than reading an array.
 *
 * Idea. One array of 65,536 numbers. A number from {@link WORD} on is the folded code unit itself
 * (É → 0x65); below stand the kinds of everything that is not *one* plain word character. Blocks of 256
 * are filled when they are first met, because the background wakes often and no page needs them all:
 * 0 means "not filled yet", and a reader that meets it calls {@link unitKind}.
 *
 *   'N' → 110   'É' → 101   'Й' → 'й'   ' ' → SPACE   '’' → APOSTROPHE   ',' → HARD   'ß', '北', U+0301 → SPECIAL
 *
 * Cost: 128 KB of address space of which a page touches a few. The blocks that nearly every page needs are written down
 * (fold-blocks.ts); any other costs some milliseconds if it is the first, 0.2 ms later.
 */
import { FOLD_BLOCKS, KINDS } from './fold-blocks.ts';
import { foldLetter } from './fold-letter.ts';

/** Not filled yet. */
export const UNKNOWN = 0;
/** Folds to nothing: soft hyphen, zero-width characters, direction marks. */
export const IGNORED = 1;
/** Needs a look at its neighbours, or folds to more than one unit: see cluster.ts. */
export const SPECIAL = 2;
export const SPACE = 3;
/** A line break: white space that no match may cross. */
export const LINE = 4;
export const HYPHEN = 5;
export const APOSTROPHE = 6;
/** Any other character that belongs to no word. */
export const HARD = 7;
/** This and above: a word character, folded. "0" is the least of them. */
export const WORD = 0x30;

export const FOLD = new Uint16Array(0x10000);

const LINE_BREAKS = new Set('\n\v\f\r\u0085\u2028\u2029');
// Modifier letters too: U+02BC is the Ukrainian apostrophe, U+02BF and U+02BE write ayn and hamza.
const APOSTROPHES = new Set("'`´ʹʻʼʽʾʿˈ՚׳‘’‚‛′‵‹›Ꞌꞌ＇");
const DOUBLE_QUOTES = new Set('"«»“”„‟″‶ʺ״〝〞〟＂');
const DASH = /[\p{Pd}−]/u;
const WHITE = /[\s\p{Zs}]/u;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
const WORD_CHARACTER = /[\p{L}\p{N}_]/u;
/** Scripts that do not put spaces between words: each letter is a word of its own to us. */
const SPACELESS = /(?=[\p{L}\p{Nl}])[\p{Ideographic}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** What joins the letter before it: marks, Hangul vowels and finals, half-width voicing. */
const JOINS = /[\p{M}\u1161-\u11FF\uFF9E\uFF9F]/u;

export const isJoining = (point: string): boolean => JOINS.test(point) && !INVISIBLE.test(point);
export const isInvisible = (point: string): boolean => INVISIBLE.test(point);
export const isSpaceless = (point: string): boolean => SPACELESS.test(point);
export const isWordCharacter = (point: string): boolean => WORD_CHARACTER.test(point) || JOINS.test(point);

/** What a character outside words folds to: quotes, apostrophes and dashes to one each, the rest by NFKC. */
export const foldSymbol = (point: string): string => {
  if (DOUBLE_QUOTES.has(point)) return '"';
  if (APOSTROPHES.has(point)) return "'";
  if (DASH.test(point)) return '-';
  const compatible = point.normalize('NFKC');
  // ™, №, ½ and ´ would turn into letters, digits or a space: they stay what they are.
  if (compatible === point || [...compatible].some((p) => isWordCharacter(p) || WHITE.test(p))) return point;
  return [...compatible].map(foldSymbol).join('');
};

/** What Unicode's tables say of a unit. */
export const classify = (unit: number): number => {
  if ((unit & 0xf800) === 0xd800) return SPECIAL;
  const point = String.fromCharCode(unit);
  const compatible = point.normalize('NFKC');
  if (LINE_BREAKS.has(point)) return LINE;
  if (APOSTROPHES.has(compatible) || APOSTROPHES.has(point)) return APOSTROPHE;
  if (DOUBLE_QUOTES.has(compatible) || DOUBLE_QUOTES.has(point)) return HARD;
  if (compatible.length === 1 && DASH.test(compatible)) return HYPHEN;
  if (INVISIBLE.test(point)) return IGNORED;
  if (WHITE.test(point)) return SPACE;
  if (JOINS.test(point) || SPACELESS.test(point)) return SPECIAL;
  if (!WORD_CHARACTER.test(point)) return HARD;
  const folded = foldLetter(point);
  if (folded === null) return HARD;
  if (folded === '') return IGNORED;
  return folded.length === 1 ? folded.charCodeAt(0) : SPECIAL;
};

/** A written block: a sign stands for its kind, a word character for itself. */
const readBlock = (block: string, first: number): void => {
  for (let i = 0; i < block.length; i++) {
    const kind = KINDS.indexOf(block[i] as string);
    FOLD[first + i] = kind > UNKNOWN ? kind : block.charCodeAt(i);
  }
};

/** The table's number for a unit, after filling its block. */
export const unitKind = (unit: number): number => {
  const known = FOLD[unit] as number;
  if (known !== UNKNOWN) return known;
  const first = unit & 0xff00;
  const written = FOLD_BLOCKS.get(unit >>> 8);
  if (written !== undefined) readBlock(written, first);
  else for (let u = first; u < first + 256; u++) FOLD[u] = classify(u);
  return FOLD[unit] as number;
};
