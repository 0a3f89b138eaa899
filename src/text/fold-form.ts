/**
 * The canonical text of a surface form: its words, folded, and what must stand between them.
 *
 * Problem. "Budapest Memorandum", "Budapest  memorandum" and "Budapest-Memorandum" are one form. "Minsk.
 * Agreements" is no "Minsk Agreements". But "U.S. Congress" and "68/262" need their own punctuation.
 *
 * The gap rule. Between two words stands a *soft gap* or a *hard gap*.
 *   soft: nothing but white space, or exactly one hyphen, dash or apostrophe without white space, or
 *         nothing at all (北约); written as one space;
 *   hard: anything else; written as its characters, folded, without white space; a hyphen beside white
 *         space counts ("Minsk – Agreements" has the hard gap "-"). A line break in a text is a hard gap
 *         that no form has.
 * Two gaps are equal when they are written alike. Punctuation before the first and behind the last
 * word of a form (*lead*, *tail*: "#MeToo", "U.S.") must be there too.
 *
 *   "U.S. Congress"  →  lead "", core "u.s.congress", tail ""      "l’OTAN"  →  "l otan"      "U.S."  →  "u.s" + "."
 */
import { readCluster } from './cluster.ts';
import { ALONE, APOSTROPHE, FOLD, HYPHEN, IGNORED, LINE, SPACE, WORD } from './fold-table.ts';

export interface FoldedForm {
  readonly lead: string;
  /** Folded words and gaps. */
  readonly core: string;
  readonly tail: string;
  /** Folded words. */
  readonly words: readonly string[];
  /** For each unit of lead + core + tail: is it written in upper case? */
  readonly upper: readonly boolean[];
}

export const SOFT_GAP = ' ';
/** How a gap with a line break in it is written. No form contains it. */
export const BROKEN_GAP = '\n';

const PLAIN_AT_MOST = 256;
const plain = new Uint16Array(PLAIN_AT_MOST);

const foldGap = (
  text: string,
  from: number,
  to: number,
): { readonly joiners: number; readonly spaces: number; readonly written: string; readonly broken: boolean } => {
  let written = '';
  let spaces = 0;
  let joiners = 0;
  let broken = false;
  for (let at = from; at < to;) {
    const cluster = readCluster(text, at);
    if (cluster.kind === LINE) broken = true;
    else if (cluster.kind === SPACE) spaces++;
    else if (cluster.kind !== IGNORED) {
      if (cluster.kind === HYPHEN || cluster.kind === APOSTROPHE) joiners++;
      written += cluster.folded;
    }
    at = cluster.end;
  }
  return { joiners, spaces, written, broken };
};

/** The gap between two words of `text`, as the rule above writes it. */
export const gapBetween = (text: string, from: number, to: number): string => {
  const gap = foldGap(text, from, to);
  if (gap.broken) return BROKEN_GAP;
  if (gap.written === '' || (gap.written.length === 1 && gap.joiners === 1 && gap.spaces === 0)) return SOFT_GAP;
  return gap.written;
};

/**
 * @param source a surface form, or the slice of a text that a match covers
 * @returns null where `source` has no word
 */
export const foldForm = (source: string): FoldedForm | null => {
  // A form is one line, however it was written down; only in running text a line break separates.
  const text = source.replace(/[\n\v\f\r\u0085\u2028\u2029]/gu, ' ');
  let lead: string | null = null;
  let core = '';
  const words: string[] = [];
  const upper: boolean[] = [];
  let word = '';
  let alone = false;
  let wordEnd = 0;
  const endWord = (): void => {
    if (word !== '') words.push(word);
    word = '';
  };
  for (let at = 0; at < text.length;) {
    const cluster = readCluster(text, at);
    if (cluster.kind === WORD || cluster.kind === ALONE) {
      if (word === '' || alone || cluster.kind === ALONE) {
        endWord();
        if (lead === null) lead = foldGap(text, 0, at).written;
        const gap = words.length === 0 ? lead : gapBetween(text, wordEnd, at);
        for (let k = 0; k < gap.length; k++) upper.push(false);
        if (words.length > 0) core += gap;
      }
      word += cluster.folded;
      core += cluster.folded;
      for (let k = 0; k < cluster.folded.length; k++) upper.push(cluster.upper);
      alone = cluster.kind === ALONE;
      wordEnd = cluster.end;
    } else if (cluster.kind !== IGNORED) endWord();
    at = cluster.end;
  }
  endWord();
  if (lead === null) return null;
  const tail = foldGap(text, wordEnd, text.length).written;
  for (let k = 0; k < tail.length; k++) upper.push(false);
  return { lead, core, tail, words, upper };
};

/**
 * The canonical text of a form made of plain words with single separators: most forms, ten times faster
 * than {@link foldForm}, and equal to its core.
 *
 * @returns null where the form needs the careful way
 */
export const foldPlainForm = (source: string): string | null => {
  if (source.length === 0 || source.length > PLAIN_AT_MOST) return null;
  let wasWord = false;
  for (let i = 0; i < source.length; i++) {
    const kind = FOLD[source.charCodeAt(i)] as number;
    if (kind >= WORD) plain[i] = kind;
    else if (wasWord && (kind === SPACE || kind === HYPHEN || kind === APOSTROPHE)) plain[i] = 0x20;
    else return null;
    wasWord = kind >= WORD;
  }
  return wasWord ? String.fromCharCode(...plain.subarray(0, source.length)) : null;
};
