/**
 * Tokens: where the words of a text are, and a hash of each folded word, in one flat pass.
 *
 * Problem. Matching asks of every word of every page whether a form may begin there. Making a string
 * for each word, or a regular expression's match, costs ten times what reading the text costs.
 *
 * Idea. Word characters run through the fold table straight into `hash = hash × 33 + unit`. Where words begin and
 * end is what a processor cannot predict, so the loop does not branch on it: at every character it writes down
 * where it is and the hash so far, and only an *edge* – a word begins or ends – moves on to the next place. Only a word
 * that holds something special (marks, ß, an astral letter, an invisible character) is read again by
 * {@link readCluster}. Nothing is allocated.
 *
 *   "L’OTAN, 北约"  →  [0, 1) "l"   [2, 6) "otan"   [8, 9) "北"   [9, 10) "约"
 *
 * Words are runs of letters, digits and _, of any script (Unicode Standard Annex 29, with apostrophes
 * and hyphens always between words); where a script has no spaces each letter is a word.
 * Cost: about what a loop costs that only folds and sums; twice as much with a branch at each edge.
 */
import { readCluster } from './cluster.ts';
import { ALONE, FOLD, IGNORED, SPECIAL, unitKind, WORD } from './fold-table.ts';

/** Words read at a time: what is written down of them stays in the processor's first-level cache. */
export const TOKENS_PER_READ = 4096;

/** Word t is [bounds[2t], bounds[2t + 1]) of the text. */
const bounds = new Int32Array(2 * TOKENS_PER_READ);
/** 32 bits of the folded word; equal words have equal hashes, on every machine. */
const hashes = new Int32Array(TOKENS_PER_READ);
/** Edges: beginnings and ends of words met so far, an odd number within a word. Hash: of the word so far, 0 outside words. */
const cursor = { at: 0, edges: 0, hash: 0 };

/**
 * The words that {@link readTokens} read last. One place for all who read: nothing is allocated for a text, and V8 knows where the
 * arrays are, which is worth a third of the time. Who stops half-way or calls others that read finds theirs there.
 */
export const lastRead = { bounds, hashes, count: 0 };

/**
 * Makes the loop that reads on to `stop`, or to the first character that is special, invisible or of a block not met before.
 *
 * A function of its own, and a small one: V8 gives this loop twice the speed that it has beside code for what is rare. Made
 * by a function, once: bundlers make variables of a module's constants, but a function's constants are constants to V8, too.
 */
const createPlainReader = (): ((text: string, stop: number) => void) => {
  const fold = FOLD;
  const edgesAt = bounds;
  const hashesSoFar = hashes;
  const state = cursor;
  const special = SPECIAL;
  const below = WORD - 1;
  return (text, stop) => {
    let { at, edges, hash } = state;
    for (; at < stop; at++) {
      const kind = fold[text.charCodeAt(at)] as number;
      if (kind <= special) break;
      /** All bits set where the character belongs to a word. */
      const word = (below - kind) >> 31;
      edgesAt[edges] = at;
      hashesSoFar[edges >> 1] = hash;
      edges += (edges ^ word) & 1;
      hash = ((hash << 5) + (hash + kind)) & word;
    }
    state.at = at;
    state.edges = edges;
    state.hash = hash;
  };
};

const readPlain = createPlainReader();

/** Reads one word (or what stands between words) cluster by cluster from `start` on, and leaves the cursor behind it. */
const readCarefully = (text: string, start: number): void => {
  let at = start;
  let end = start;
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
      if (end === start) at = cluster.end;
      break;
    }
  }
  cursor.edges &= ~1;
  cursor.hash = 0;
  cursor.at = end > start ? end : at;
  if (end === start) return;
  bounds[cursor.edges] = start;
  bounds[cursor.edges + 1] = end;
  hashes[cursor.edges >> 1] = hash;
  cursor.edges += 2;
};

/** Reads what {@link readPlain} stopped at, with the word that it stands in. */
const readSpecial = (text: string): void => {
  const { at, edges } = cursor;
  const kind = unitKind(text.charCodeAt(at));
  // Its block is filled now.
  if (kind > SPECIAL) return;
  const inWord = (edges & 1) === 1;
  if (kind === IGNORED && !inWord) cursor.at++;
  else readCarefully(text, inWord ? (bounds[edges - 1] as number) : at);
};

/**
 * Reads the words of `text` from offset `from` on into {@link lastRead} until it is full or the text ends.
 *
 * @param from 0, or what the call before returned
 * @param kept so many of the words that are there stay; new ones are appended
 * @returns the offset at which to go on; the text's length when all of it is read
 */
export const readTokens = (text: string, from: number, kept = 0): number => {
  cursor.at = from;
  cursor.edges = 2 * kept;
  cursor.hash = 0;
  for (let room = TOKENS_PER_READ - kept; cursor.at < text.length && room > 0; room = TOKENS_PER_READ - (cursor.edges >> 1)) {
    // So many characters end no more words than there is room for.
    const stop = Math.min(text.length, cursor.at + room);
    readPlain(text, stop);
    if (cursor.at < stop) readSpecial(text);
  }
  // The text's end is the end of its last word.
  if (cursor.edges & 1) {
    bounds[cursor.edges] = cursor.at;
    hashes[cursor.edges >> 1] = cursor.hash;
  }
  lastRead.count = (cursor.edges + 1) >> 1;
  return cursor.at;
};

/** All words of a text. */
export interface Tokens {
  /** Word t is [starts[t], ends[t]) of the text, and its hash; arrays may be longer than {@link count}. */
  starts: Int32Array;
  ends: Int32Array;
  hashes: Int32Array;
  count: number;
}

/** Most texts have fewer words than one for so many characters: the first guess is seldom too small. */
const CHARACTERS_PER_WORD = 5;

const enlarge = (tokens: Tokens, size: number): void => {
  const longer = (list: Int32Array): Int32Array => {
    const copy = new Int32Array(size);
    copy.set(list);
    return copy;
  };
  tokens.starts = longer(tokens.starts);
  tokens.ends = longer(tokens.ends);
  tokens.hashes = longer(tokens.hashes);
};

/** Reads all words of a text, to be kept. */
export const readAllTokens = (text: string): Readonly<Tokens> => {
  const guess = Math.ceil(text.length / CHARACTERS_PER_WORD) + 8;
  const all: Tokens = { starts: new Int32Array(guess), ends: new Int32Array(guess), hashes: new Int32Array(guess), count: 0 };
  for (let at = 0; at < text.length;) {
    at = readTokens(text, at);
    if (all.count + lastRead.count > all.starts.length) enlarge(all, 2 * (all.count + lastRead.count));
    const { starts, ends } = all;
    for (let t = 0; t < lastRead.count; t++) {
      starts[all.count + t] = bounds[2 * t] as number;
      ends[all.count + t] = bounds[2 * t + 1] as number;
    }
    all.hashes.set(hashes.subarray(0, lastRead.count), all.count);
    all.count += lastRead.count;
  }
  return all;
};

/** The hash of one folded word, as {@link readTokens} computes it. */
export const hashWord = (folded: string): number => {
  let hash = 0;
  for (let k = 0; k < folded.length; k++) hash = (Math.imul(hash, 33) + folded.charCodeAt(k)) | 0;
  return hash;
};
