/**
 * The search itself: text and index → every occurrence (idea and layout: index-format.ts).
 *
 * The text is read in windows of {@link WINDOW} words, so that memory does not grow with it. For each
 * window plain loops, one after the other: read the words (text/tokens.ts), ask the bitmaps and note which words
 * pass, open their buckets, look those up. What is found is compared exactly (compare-form.ts), and every rule that can refuse a place (letter
 * case, whole numbers, addresses) is applied here, before overlaps are decided: a refused long form must
 * not hide a good short one.
 *
 *   "NATO and the Budapest Memorandum-style pledge"
 *     nato                passes as a single: bucket → "nato", equal                  → [0, 4)
 *     budapest memorandum passes as a pair: bucket → "budapest memorandum", equal     → [13, 32)
 *     the budapest        passes neither
 *
 * Cost: linear in the text. No closure, no object is made for a word that is no match.
 */
import { runThrough, type Sliced } from '../text/sliced.ts';
import type { Span } from '../text/span.ts';
import { createTokenBuffer, readTokens, type TokenBuffer } from '../text/tokens.ts';
import { createAddressFinder, type AddressFinder } from './address.ts';
import { compareForm } from './compare-form.ts';
import { ENTRY_WORDS, TWINS_AT_MOST, wordShift, type IndexViews } from './index-format.ts';
import { keyBits, pairKey, singleKey, wordsHash } from './keys.ts';
import { createIdReader } from './pattern-ids.ts';
import { TOKENS_AT_MOST, type Match, type PatternId } from './pattern.ts';

/** Words read at a time: the arrays of a window stay in the processor's first- and second-level caches. */
const WINDOW = 2048;
/** Windows searched between two places where the work can be interrupted: some hundred thousand characters. */
const WINDOWS_PER_STEP = 16;
/** Shapes that a bucket can hold: 64 counts × 64 anchors. Bounds the work over corrupt bytes. */
const SHAPES = 4096;
/** Below this many entries looking at each is faster than halving. */
const FEW = 8;

/** For each passed word: the first entry of its bucket, the one behind its last, and word 0 of the first. */
interface Buckets {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly head: Uint32Array;
}

interface Search {
  readonly views: IndexViews;
  readonly text: string;
  readonly tokens: TokenBuffer;
  /** Words that passed a bitmap: token × 2, + 1 where it is the pair of this token and the next. */
  readonly passed: Int32Array;
  readonly buckets: Buckets;
  readonly addresses: AddressFinder;
  readonly idsOf: (entry: number, span: Span) => readonly PatternId[];
  /** By start, the longer first. */
  readonly matches: Match[];
}

/** Is entry `e` before (shape, hash) in its bucket's order? */
const isBefore = (words: Uint32Array, e: number, shape: number, hash: number): boolean => {
  const found = (words[e * ENTRY_WORDS] as number) >>> 20;
  return found < shape || (found === shape && (words[e * ENTRY_WORDS + 1] as number) < hash);
};

/** First entry in [from, to) that is not before (shape, hash). */
const seek = (words: Uint32Array, from: number, to: number, shape: number, hash: number): number => {
  while (to - from > FEW) {
    const middle = (from + to) >>> 1;
    if (isBefore(words, middle, shape, hash)) from = middle + 1;
    else to = middle;
  }
  while (from < to && isBefore(words, from, shape, hash)) from++;
  return from;
};

/** Matches come nearly in order, since anchors follow each other: the new one moves a few places at most. */
const insert = (matches: Match[], match: Match): void => {
  let i = matches.length;
  for (; i > 0; i--) {
    const before = matches[i - 1] as Match;
    if (before.start < match.start || (before.start === match.start && before.end > match.end)) break;
    if (before.start === match.start && before.end === match.end) {
      matches[i - 1] = { ...before, patterns: [...new Set([...before.patterns, ...match.patterns])].sort((a, b) => a - b) };
      return;
    }
  }
  if (i === matches.length) matches.push(match);
  else matches.splice(i, 0, match);
};

const tryEntry = (search: Search, entry: number, first: number, count: number): void => {
  const span = compareForm(search.text, search.tokens, first, count, search.views, entry);
  if (span === null || search.addresses.cuts(span.start, span.end)) return;
  const patterns = search.idsOf(entry, span);
  if (patterns.length > 0) insert(search.matches, { start: span.start, end: span.end, patterns });
};

/** All entries of a bucket, [entry, to), whose words stand around token `at`; `head` is the first one's word 0. */
const lookUp = (search: Search, entry: number, to: number, head: number, at: number): void => {
  const { entryWords } = search.views;
  const tokens = search.tokens;
  for (let shapes = 0; entry < to && shapes < SHAPES; shapes++) {
    const shape = (shapes === 0 ? head : (entryWords[entry * ENTRY_WORDS] as number)) >>> 20;
    const count = shape & 63;
    const first = at - (shape >>> 6);
    if (first >= 0 && count > 0 && first + count <= tokens.count) {
      const hash = wordsHash(tokens.hashes, first, count);
      entry = seek(entryWords, entry, to, shape, hash);
      for (let twins = 0; entry < to && twins < TWINS_AT_MOST; twins++, entry++) {
        if ((entryWords[entry * ENTRY_WORDS] as number) >>> 20 !== shape || entryWords[entry * ENTRY_WORDS + 1] !== hash) break;
        tryEntry(search, entry, first, count);
      }
    }
    entry = seek(entryWords, entry, to, shape + 1, 0);
  }
};

/**
 * Asks both bitmaps for the tokens from `from` to `to` and notes those that pass. Without a branch on the
 * answer: which words pass is what a processor cannot predict.
 *
 * @returns how many are in `passed`
 */
const askBitmaps = ({ views, tokens, passed }: Search, from: number, to: number): number => {
  // Local names, as in tokens.ts: imported ones are looked up at each use where modules are not bundled.
  const [toSingle, toPair, toBits] = [singleKey, pairKey, keyBits];
  const { singleMap, pairMap } = views;
  const { hashes, count } = tokens;
  const singleShift = wordShift(singleMap);
  const pairShift = wordShift(pairMap);
  const pairsTo = Math.min(to, count - 1);
  let size = 0;
  let single = toSingle(hashes[from] as number);
  for (let t = from; t < pairsTo; t++) {
    let bits = toBits(single);
    passed[size] = t << 1;
    size += ((singleMap[single >>> singleShift] as number) & bits) === bits ? 1 : 0;
    const next = toSingle(hashes[t + 1] as number);
    const pair = toPair(single, next);
    bits = toBits(pair);
    passed[size] = (t << 1) | 1;
    size += ((pairMap[pair >>> pairShift] as number) & bits) === bits ? 1 : 0;
    single = next;
  }
  // The text's last word has no next one.
  if (pairsTo < to && pairsTo >= from) passed[size++] = pairsTo << 1;
  return size;
};

/**
 * For each passed word the entries of its bucket; words whose bucket is empty are dropped.
 *
 * Two loops whose loads do not wait for each other: with a million forms nearly every one misses the caches, and a
 * processor has ten of them under way at once where none depends on another's answer.
 *
 * @returns how many are left in `passed`
 */
const openBuckets = ({ views, tokens, passed, buckets }: Search, size: number): number => {
  const [toSingle, toPair] = [singleKey, pairKey];
  const { heads, bucketBits, entries, entryWords } = views;
  const { hashes } = tokens;
  const { from, to, head } = buckets;
  const shift = 32 - bucketBits;
  let left = 0;
  for (let i = 0; i < size; i++) {
    const which = passed[i] as number;
    const single = toSingle(hashes[which >>> 1] as number);
    const key = which & 1 ? toPair(single, toSingle(hashes[(which >>> 1) + 1] as number)) : single;
    const bucket = bucketBits === 0 ? 0 : key >>> shift;
    passed[left] = which;
    from[left] = heads[bucket] as number;
    to[left] = Math.min(heads[bucket + 1] as number, entries);
    left += (from[left] as number) < (to[left] as number) ? 1 : 0;
  }
  for (let i = 0; i < left; i++) head[i] = entryWords[(from[i] as number) * ENTRY_WORDS] as number;
  return left;
};

const searchTokens = (search: Search, first: number, end: number): void => {
  const { passed, buckets } = search;
  const { from, to, head } = buckets;
  const size = openBuckets(search, askBitmaps(search, first, end));
  for (let i = 0; i < size; i++) lookUp(search, from[i] as number, to[i] as number, head[i] as number, (passed[i] as number) >>> 1);
};

/** Keeps the last words of a window: forms that begin in it end in the next. */
const slide = (tokens: TokenBuffer, from: number): void => {
  for (const list of [tokens.starts, tokens.ends, tokens.hashes]) list.copyWithin(0, from, tokens.count);
  tokens.count -= from;
};

/** Every occurrence in `text`, by start, the longer first; in steps, for a text may be a megabyte long. */
export function* searchInSteps(views: IndexViews, text: string): Sliced<Match[]> {
  // A short text has fewer words than a window, and many texts are short.
  const window = Math.min(WINDOW, Math.max(text.length, 1));
  const tokens = createTokenBuffer(window);
  const list = (): Uint32Array => new Uint32Array(2 * window + 1);
  const search: Search = {
    views,
    text,
    tokens,
    passed: new Int32Array(2 * window + 1),
    buckets: { from: list(), to: list(), head: list() },
    addresses: createAddressFinder(text),
    idsOf: createIdReader(views, text),
    matches: [],
  };
  let searched = 0;
  let windows = 0;
  for (let at = 0; at < text.length;) {
    at = readTokens(text, at, tokens);
    if (at >= text.length) {
      searchTokens(search, searched, tokens.count);
      break;
    }
    const to = tokens.count - TOKENS_AT_MOST;
    searchTokens(search, searched, to);
    slide(tokens, to - TOKENS_AT_MOST);
    searched = TOKENS_AT_MOST;
    if (++windows % WINDOWS_PER_STEP === 0) yield;
  }
  return search.matches;
}

/** The same without interruption. */
export const searchAll = (views: IndexViews, text: string): Match[] => runThrough(searchInSteps(views, text));
