/**
 * Finding patterns in a text (layout and idea of the index: index-format.ts).
 *
 * The text is read in windows of {@link WINDOW} words, so that memory does not grow with it. Of each word
 * two bits are asked; what passes is compared exactly (compare-form.ts), and every rule that can refuse a
 * place (letter case, whole numbers, addresses) is applied *before* overlaps are decided, so that a refused
 * long form does not hide a good short one.
 *
 *   find("NATO and the Budapest Memorandum-style pledge")
 *     word by word: nato → single bit set → bucket → "nato" = "NATO"            → [0, 4)
 *                   budapest·memorandum → pair bit set → bucket → equal           → [13, 32)
 *
 * Leftmost-longest: of matches that overlap the one that starts first stays, of those that start together
 * the longest. Cost: linear in the text, a few bytes of memory for each match; corrupted bytes can only
 * make it find less or other places, within the same bounds.
 */
import type { Span } from '../text/span.ts';
import { createTokenBuffer, readTokens, type TokenBuffer } from '../text/tokens.ts';
import { createAddressFinder, type AddressFinder } from './address.ts';
import { compareForm, type StoredText } from './compare-form.ts';
import { ENTRY_WORDS, openIndexBytes, TWINS_AT_MOST, type IndexViews } from './index-format.ts';
import { pairKey, singleKey, wordsHash } from './keys.ts';
import { createIdReader } from './pattern-ids.ts';
import { TOKENS_AT_MOST, type Match, type PatternId } from './pattern.ts';

export interface PatternIndex {
  /** Number of patterns. */
  readonly size: number;
  /** Leftmost-longest, whole words, without overlaps, in text order. Offsets into `text`, UTF-16. */
  find(text: string): Match[];
  /** Every occurrence, nested and overlapping ones too, by start, the longer first. */
  findAll(text: string): Match[];
}

/** Words read at a time: three arrays of 4 bytes stay in the processor's first-level cache. */
const WINDOW = 2048;
/** Shapes that a bucket can hold: 63 counts × 63 anchors. Bounds the work over corrupt bytes. */
const SHAPES = 4096;
/** Below this many entries looking at each is faster than halving. */
const FEW = 8;

interface Search {
  readonly views: IndexViews;
  readonly text: string;
  readonly tokens: TokenBuffer;
  readonly addresses: AddressFinder;
  readonly ids: (entry: number, span: Span) => readonly PatternId[];
  /** By start, the longer first. */
  readonly matches: Match[];
}

/** First entry in [from, to) that is not before (shape, hash). */
const seek = (words: Uint32Array, from: number, to: number, shape: number, hash: number): number => {
  const isBefore = (e: number): boolean => {
    const found = (words[e * ENTRY_WORDS] as number) >>> 20;
    return found < shape || (found === shape && (words[e * ENTRY_WORDS + 1] as number) < hash);
  };
  while (to - from > FEW) {
    const middle = (from + to) >>> 1;
    if (isBefore(middle)) from = middle + 1;
    else to = middle;
  }
  while (from < to && isBefore(from)) from++;
  return from;
};

const storedText = (words: Uint32Array, entry: number): StoredText => {
  const shape = words[entry * ENTRY_WORDS] as number;
  return { at: words[entry * ENTRY_WORDS + 2] as number, wide: (shape & 4) !== 0, units: (shape >>> 9) & 2047, lead: (shape >>> 6) & 7, tail: (shape >>> 3) & 7 };
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
  matches.splice(i, 0, match);
};

const tryEntry = (search: Search, entry: number, first: number, count: number): void => {
  const { views, text, tokens } = search;
  const span = compareForm(text, tokens, first, count, views, storedText(views.entryWords, entry));
  if (!span || search.addresses.cuts(span.start, span.end)) return;
  const patterns = search.ids(entry, span);
  if (patterns.length > 0) insert(search.matches, { start: span.start, end: span.end, patterns });
};

/** All entries of a key's bucket whose words stand around token `at`. */
const lookUp = (search: Search, key: number, at: number): void => {
  const { heads, entryWords, bucketBits, entries } = search.views;
  const bucket = bucketBits === 0 ? 0 : key >>> (32 - bucketBits);
  const to = Math.min(heads[bucket + 1] as number, entries);
  let entry = heads[bucket] as number;
  for (let shapes = 0; entry < to && shapes < SHAPES; shapes++) {
    const shape = (entryWords[entry * ENTRY_WORDS] as number) >>> 20;
    const count = shape & 63;
    const first = at - (shape >>> 6);
    if (first >= 0 && count > 0 && first + count <= search.tokens.count) {
      const hash = wordsHash(search.tokens.hashes, first, count);
      entry = seek(entryWords, entry, to, shape, hash);
      for (let twins = 0; entry < to && twins < TWINS_AT_MOST; twins++, entry++) {
        if ((entryWords[entry * ENTRY_WORDS] as number) >>> 20 !== shape || entryWords[entry * ENTRY_WORDS + 1] !== hash) break;
        tryEntry(search, entry, first, count);
      }
    }
    entry = seek(entryWords, entry, to, shape + 1, 0);
  }
};

const probe = (search: Search, from: number, to: number): void => {
  const { singleMap, pairMap, singleBits, pairBits } = search.views;
  const { hashes, count } = search.tokens;
  const singleShift = 32 - singleBits;
  const pairShift = 32 - pairBits;
  for (let t = from; t < to; t++) {
    const hash = hashes[t] as number;
    const single = singleKey(hash);
    let bit = single >>> singleShift;
    if (((singleMap[bit >>> 5] as number) >>> bit) & 1) lookUp(search, single, t);
    if (t + 1 >= count) break;
    const pair = pairKey(hash, hashes[t + 1] as number);
    bit = pair >>> pairShift;
    if (((pairMap[bit >>> 5] as number) >>> bit) & 1) lookUp(search, pair, t);
  }
};

/** Keeps the last words of a window: forms that begin in it end in the next. */
const slide = (tokens: TokenBuffer, from: number): void => {
  for (const list of [tokens.starts, tokens.ends, tokens.hashes]) list.copyWithin(0, from, tokens.count);
  tokens.count -= from;
};

const search = (views: IndexViews, text: string, ids: Search['ids']): Match[] => {
  const tokens = createTokenBuffer(WINDOW);
  const run: Search = { views, text, tokens, addresses: createAddressFinder(text), ids, matches: [] };
  let probed = 0;
  for (let at = 0; at < text.length; ) {
    at = readTokens(text, at, tokens);
    const to = at < text.length ? tokens.count - TOKENS_AT_MOST : tokens.count;
    probe(run, probed, to);
    if (at >= text.length) break;
    slide(tokens, to - TOKENS_AT_MOST);
    probed = TOKENS_AT_MOST;
  }
  return run.matches;
};

const leftmostLongest = (matches: readonly Match[]): Match[] => {
  let end = 0;
  return matches.filter((m) => {
    if (m.start < end) return false;
    end = m.end;
    return true;
  });
};

/**
 * @param bytes of {@link ./index-writer.ts}; kept, not copied
 * @throws {IndexError} truncated, altered header, other version. `verifyPatternIndex` checks the body too.
 */
export const openPatternIndex = (bytes: Uint8Array): PatternIndex => {
  const views = openIndexBytes(bytes);
  const findAll = (text: string): Match[] => search(views, text, createIdReader(views, text));
  return { size: views.patterns, findAll, find: (text) => leftmostLongest(findAll(text)) };
};
