/**
 * The fold table: for each UTF-16 code unit what it folds to, or what kind of character it is.
 *
 * Problem. Everything that reads a page asks the same of each of its characters. Asking Unicode's
 * tables (a regular expression, `normalize`) is 10 to 100 times slower than reading an array.
 *
 * Idea. One array of 65,536 numbers. A number from {@link WORD} on is the folded code unit itself
 * (É → 0x65); below stand the kinds of everything that is not *one* plain word character. Blocks of 256
 * are filled when they are first met, because the background wakes often and no page needs them all:
 * 0 means "not filled yet", and a reader that meets it calls {@link unitKind}. What they are filled with is written down, sign by
 * sign where people read it (fold-blocks.ts), in runs elsewhere (fold-runs.ts); a test asks Unicode's tables for all of it.
 *
 *   'N' → 110   'É' → 101   'Й' → 'й'   ' ' → SPACE   '’' → APOSTROPHE   ',' → HARD   'ß' → SPECIAL
 *
 * Cost: 128 KB of address space of which a page touches a few; some microseconds for a block.
 */
import { FOLD_BLOCKS, KINDS } from './fold-blocks.ts';
import { FOLD_RUNS, readRuns, UNIFORM_BLOCKS } from './fold-runs.ts';

/** Not filled yet. */
export const UNKNOWN = 0;
/** Folds to nothing: soft hyphen, zero-width characters, direction marks. */
export const IGNORED = 1;
/** Joins the letter before it: marks, Hangul vowels and finals, half-width voicing. */
export const JOINING = 2;
/** A letter that is a word of its own, without spaces around it (北, ก). */
export const ALONE = 3;
/** Folds to more than one unit, or is half of a character. This and all below need a look at their neighbours: see cluster.ts. */
export const SPECIAL = 4;
export const SPACE = 5;
/** A line break: white space that no match may cross. */
export const LINE = 6;
export const HYPHEN = 7;
export const APOSTROPHE = 8;
/** Any other character that belongs to no word. */
export const HARD = 9;
/** This and above: a word character, folded. "0" is the least of them. */
export const WORD = 0x30;

export const FOLD = new Uint16Array(0x10000);

/** A written block: a sign stands for its kind, a word character for itself. */
const readBlock = (block: string, first: number): void => {
  for (let i = 0; i < block.length; i++) {
    const kind = KINDS.indexOf(block[i] as string);
    FOLD[first + i] = kind > UNKNOWN ? kind : block.charCodeAt(i);
  }
};

const uniformSign = (block: number): string => UNIFORM_BLOCKS.find(([from, to]) => from <= block && block <= to)?.[2] ?? '';

/** The table's number for a unit, after filling its block. */
export const unitKind = (unit: number): number => {
  const known = FOLD[unit] as number;
  if (known !== UNKNOWN) return known;
  const block = unit >>> 8;
  const first = unit & 0xff00;
  const written = FOLD_BLOCKS.get(block);
  if (written !== undefined) readBlock(written, first);
  else readRuns(FOLD_RUNS.get(block) ?? `${uniformSign(block)}256`, FOLD, first);
  return FOLD[unit] as number;
};
