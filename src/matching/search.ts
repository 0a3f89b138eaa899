/**
 * The search itself: text and index → every occurrence (idea and layout: index-format.ts).
 *
 * The text is read in windows of some thousand words, so that memory does not grow with it. For each
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
import { lastRead, readTokens, TOKENS_PER_READ } from '../text/tokens.ts';
import { createAddressFinder, type AddressFinder } from './address.ts';
import { compareForm } from './compare-form.ts';
import { ENTRY_WORDS, TWINS_AT_MOST, wordShift, type IndexViews } from './index-format.ts';
import { pairKey, singleKey, wordsHash } from './keys.ts';
import { createIdReader } from './pattern-ids.ts';
import { TOKENS_AT_MOST, type Match, type PatternId } from './pattern.ts';

/** Windows searched between two places where the work can be interrupted: some hundred thousand characters. */
const WINDOWS_PER_STEP = 8;
/** Shapes that a bucket can hold: 64 counts × 64 anchors. Bounds the work over corrupt bytes. */
const SHAPES = 4096;
/** Below this many entries looking at each is faster than halving. */
const FEW = 8;

/** One text's search. What only a match needs is made at the first one: most blocks of a page have none. */
interface Search {
  readonly views: IndexViews;
  readonly text: string;
  addresses: AddressFinder | null;
  idsOf: ((entry: number, span: Span) => readonly PatternId[]) | null;
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
  const { text, views } = search;
  const span = compareForm(text, first, count, views, entry);
  if (span === null || (search.addresses ??= createAddressFinder(text)).cuts(span.start, span.end)) return;
  const patterns = (search.idsOf ??= createIdReader(views, text))(entry, span);
  if (patterns.length > 0) insert(search.matches, { start: span.start, end: span.end, patterns });
};

/** All entries of a bucket, [entry, to), whose words stand around token `at`; `head` is the first one's word 0. */
const lookUp = (search: Search, entry: number, to: number, head: number, at: number): void => {
  const { entryWords } = search.views;
  for (let shapes = 0; entry < to && shapes < SHAPES; shapes++) {
    const shape = (shapes === 0 ? head : (entryWords[entry * ENTRY_WORDS] as number)) >>> 20;
    const count = shape & 63;
    const first = at - (shape >>> 6);
    if (first >= 0 && count > 0 && first + count <= lastRead.count) {
      const hash = wordsHash(lastRead.hashes, first, count);
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
 * The two loops that ask for every word, and what they write down. Made by a function, once, for the reason that stands at
 * the reader of tokens.ts; written and read within one call, for windows are searched one at a time.
 */
const createProbe = () => {
  const { hashes } = lastRead;
  // Local names, as in tokens.ts.
  const [toSingle, toPair] = [singleKey, pairKey];
  /** Words that passed a bitmap: token × 2, + 1 where it is the pair of this token and the next. */
  const passed = new Int32Array(2 * TOKENS_PER_READ + 1);
  /** For each of them: the first entry of its bucket, the one behind its last, and word 0 of the first. */
  const from = new Uint32Array(2 * TOKENS_PER_READ + 1);
  const to = new Uint32Array(2 * TOKENS_PER_READ + 1);
  const head = new Uint32Array(2 * TOKENS_PER_READ + 1);

  /**
   * Asks both bitmaps for the tokens from `first` to `end` and notes those that pass. Without a branch on the
   * answer: which words pass is what a processor cannot predict.
   *
   * @returns how many are in `passed`
   */
  const askBitmaps = ({ singleMap, pairMap }: IndexViews, first: number, end: number): number => {
    const singleShift = wordShift(singleMap);
    const pairShift = wordShift(pairMap);
    const pairsEnd = Math.min(end, lastRead.count - 1);
    let size = 0;
    let single = toSingle(hashes[first] as number);
    for (let t = first; t < pairsEnd; t++) {
      let word = singleMap[single >>> singleShift] as number;
      passed[size] = t << 1;
      size += (word >>> single) & (word >>> (single >>> 5)) & 1;
      const next = toSingle(hashes[t + 1] as number);
      const pair = toPair(single, next);
      word = pairMap[pair >>> pairShift] as number;
      passed[size] = (t << 1) | 1;
      size += (word >>> pair) & (word >>> (pair >>> 5)) & 1;
      single = next;
    }
    // The text's last word has no next one.
    if (pairsEnd < end && pairsEnd >= first) passed[size++] = pairsEnd << 1;
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
  const openBuckets = ({ heads, bucketBits, entries, entryWords }: IndexViews, size: number): number => {
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

  return { passed, from, to, head, askBitmaps, openBuckets };
};

const probe = createProbe();

/** Searches the tokens from `first` to `end` of those that were read last; forms may reach beyond both. */
const searchTokens = (search: Search, first: number, end: number): void => {
  const { passed, from, to, head } = probe;
  const size = probe.openBuckets(search.views, probe.askBitmaps(search.views, first, end));
  for (let i = 0; i < size; i++) lookUp(search, from[i] as number, to[i] as number, head[i] as number, (passed[i] as number) >>> 1);
};

/** Every occurrence in `text`, by start, the longer first; in steps, for a text may be a megabyte long. */
export function* searchInSteps(views: IndexViews, text: string): Sliced<Match[]> {
  const search: Search = { views, text, addresses: null, idsOf: null, matches: [] };
  let first = 0;
  let at = 0;
  for (let windows = 1; at < text.length; windows++) {
    at = readTokens(text, at);
    if (at >= text.length) {
      searchTokens(search, first, lastRead.count);
      break;
    }
    const end = lastRead.count - TOKENS_AT_MOST;
    searchTokens(search, first, end);
    // Forms that begin in this window end in the next, and the other way round: the words about its end are read again, for
    // others may read in between.
    first = TOKENS_AT_MOST;
    at = lastRead.bounds[2 * (end - first)] as number;
    if (windows % WINDOWS_PER_STEP === 0) yield;
  }
  return search.matches;
}

/** The same without interruption. */
export const searchAll = (views: IndexViews, text: string): Match[] => runThrough(searchInSteps(views, text));
