/**
 * Tokens: where the words of a text are, and a hash of each folded word, in one flat pass.
 *
 * Problem. Matching asks of every word of every page whether a form may begin there. Making a string
 * for each word, or a regular expression's match, costs ten times what reading the text costs.
 *
 * Idea. Word characters run through the fold table straight into `hash = hash × 33 + unit`; nothing
 * is written until the word ends. Only a word that holds something special (marks, ß, an astral
 * letter, an invisible character) is read again by {@link readCluster}. Nothing is allocated.
 *
 *   "L’OTAN, 北约"  →  [0, 1) "l"   [2, 6) "otan"   [8, 9) "北"   [9, 10) "约"
 *
 * Words are runs of letters, digits and _, of any script (Unicode Standard Annex 29, with apostrophes
 * and hyphens always between words); where a script has no spaces each letter is a word.
 * Cost: about 1.5 times a loop that only folds and sums.
 */
import { ALONE, readCluster } from './cluster.ts';
import { FOLD, IGNORED, SPECIAL, UNKNOWN, unitKind, WORD } from './fold-table.ts';

/** Words as parallel arrays, reused from call to call. */
export interface TokenBuffer {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 32 bits of the folded word; equal words have equal hashes, on every machine. */
  readonly hashes: Int32Array;
  /** How many tokens are in the buffer. {@link readTokens} appends. */
  count: number;
}

export const createTokenBuffer = (capacity: number): TokenBuffer => ({
  starts: new Int32Array(capacity),
  ends: new Int32Array(capacity),
  hashes: new Int32Array(capacity),
  count: 0,
});

const put = (to: TokenBuffer, start: number, end: number, hash: number): void => {
  to.starts[to.count] = start;
  to.ends[to.count] = end;
  to.hashes[to.count] = hash;
  to.count++;
};

/**
 * Reads one word (or what stands between words) cluster by cluster from `at` on.
 *
 * @returns the offset at which to go on
 */
const readCarefully = (text: string, at: number, to: TokenBuffer): number => {
  const start = at;
  let end = at;
  let hash = 0;
  while (at < text.length) {
    const cluster = readCluster(text, at);
    if (cluster.kind === WORD || (cluster.kind === ALONE && end === start)) {
      for (let k = 0; k < cluster.folded.length; k++) hash = (Math.imul(hash, 33) + cluster.folded.charCodeAt(k)) | 0;
      at = cluster.end;
      end = at;
      if (cluster.kind === ALONE) break;
    } else if (cluster.kind === IGNORED && end > start) {
      at = cluster.end;
    } else {
      // Nothing of a word yet: step over it. Otherwise the word is over.
      if (end === start) return cluster.end;
      break;
    }
  }
  put(to, start, end, hash);
  return end;
};

/**
 * Appends the words of `text` from offset `from` on until the buffer is full or the text ends.
 *
 * @param from 0, or what the call before returned
 * @returns the offset at which to go on; the text's length when all of it is read
 */
export const readTokens = (text: string, from: number, to: TokenBuffer): number => {
  // Local names: imported ones are looked up at each use, which costs this loop a third of its speed.
  const fold = FOLD;
  const word = WORD;
  const special = SPECIAL;
  const { starts, ends, hashes } = to;
  const capacity = starts.length;
  const length = text.length;
  let count = to.count;
  let at = from;
  while (at < length && count < capacity) {
    let kind = fold[text.charCodeAt(at)] as number;
    if (kind < word) {
      if (kind > special || kind === IGNORED) {
        at++;
      } else if (kind === UNKNOWN) {
        unitKind(text.charCodeAt(at));
      } else {
        to.count = count;
        at = readCarefully(text, at, to);
        count = to.count;
      }
      continue;
    }
    const start = at;
    let hash = kind;
    kind = special + 1;
    for (at++; at < length; at++) {
      kind = fold[text.charCodeAt(at)] as number;
      if (kind < word) break;
      hash = (Math.imul(hash, 33) + kind) | 0;
    }
    // A separator behind the word, which is done with too, or the text's end.
    if (kind > special) {
      starts[count] = start;
      ends[count] = at;
      hashes[count] = hash;
      count++;
      at++;
    } else if (kind === UNKNOWN) {
      unitKind(text.charCodeAt(at));
      at = start;
    } else {
      to.count = count;
      at = readCarefully(text, start, to);
      count = to.count;
    }
  }
  to.count = count;
  return Math.min(at, length);
};

/** The hash of one folded word, as {@link readTokens} computes it. */
export const hashWord = (folded: string): number => {
  let hash = 0;
  for (let k = 0; k < folded.length; k++) hash = (Math.imul(hash, 33) + folded.charCodeAt(k)) | 0;
  return hash;
};
