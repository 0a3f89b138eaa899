/**
 * What Unicode says of a character, for the few that the fold table cannot tell in one number (cluster.ts).
 *
 * Each question is a regular expression over a property: thousands of ranges, compiled when it is first asked (some
 * milliseconds in all). So nothing that nearly every page has may come here.
 */

// Modifier letters too: U+02BC is the Ukrainian apostrophe, U+02BF and U+02BE write ayn and hamza.
export const APOSTROPHES = new Set("'`´ʹʻʼʽʾʿˈ՚׳‘’‚‛′‵‹›Ꞌꞌ＇");
export const DOUBLE_QUOTES = new Set('"«»“”„‟″‶ʺ״〝〞〟＂');
export const DASH = /[\p{Pd}−]/u;
export const WHITE = /[\s\p{Zs}]/u;
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
