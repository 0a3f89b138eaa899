/**
 * Patterns → pattern index (layout and idea: index-format.ts).
 *
 * Deterministic: the same patterns in the same order give the same bytes, on every machine.
 * Cost: about 4 µs and 150 bytes of memory a form beside the index itself.
 */
import { foldForm } from '../text/fold-form.ts';
import { packCase } from './case-mask.ts';
import { foldPatterns, refusePattern, type FoldedPatterns } from './fold-patterns.ts';
import {
  AS_WRITTEN,
  createIndexBytes,
  ENTRY_WORDS,
  sealIndex,
  TWINS_AT_MOST,
  type IndexSizes,
  wordShift,
  type IndexViews,
} from './index-format.ts';
import { keyBits } from './keys.ts';
import type { Pattern } from './pattern.ts';
import { CYRILLIC_BASE, storeTexts, WIDE, type StoredTexts } from './store-texts.ts';

/** Bits of a bitmap for each key in it, rounded up to a power of two: 1 word in 20 to 70 passes by chance. */
const BITS_PER_KEY = 8;
/** 4 KB: a small index can afford to be wrong more seldom, and both bitmaps fit a first-level cache. */
const MAP_BITS_AT_LEAST = 15;

const log2AtLeast = (count: number, least: number): number => Math.max(least, Math.ceil(Math.log2(Math.max(count, 1))));

const bucketOf = (key: number, bits: number): number => (bits === 0 ? 0 : key >>> (32 - bits));

/** Pattern ids by bucket (a counting sort), in each bucket by shape, hash, text, id. */
const sortPatterns = ({ keys, shapes, hashes, texts }: FoldedPatterns, bucketBits: number): Uint32Array => {
  const ends = new Uint32Array(2 ** bucketBits);
  for (const key of keys) {
    const bucket = bucketOf(key, bucketBits);
    ends[bucket] = (ends[bucket] as number) + 1;
  }
  for (let b = 1; b < ends.length; b++) ends[b] = (ends[b] as number) + (ends[b - 1] as number);
  const order = new Uint32Array(keys.length);
  const starts = ends.slice();
  for (let id = keys.length - 1; id >= 0; id--) {
    const bucket = bucketOf(keys[id] as number, bucketBits);
    starts[bucket] = (starts[bucket] as number) - 1;
    order[starts[bucket] as number] = id;
  }
  const compare = (a: number, b: number): number => {
    const byNumbers = ((shapes[a] as number) >>> 20) - ((shapes[b] as number) >>> 20) || (hashes[a] as number) - (hashes[b] as number);
    if (byNumbers !== 0) return byNumbers;
    const [x, y] = [texts[a] as string, texts[b] as string];
    return x < y ? -1 : x > y ? 1 : a - b;
  };
  for (let b = 0; b < ends.length; b++)
    if ((ends[b] as number) - (starts[b] as number) > 1) order.subarray(starts[b], ends[b]).sort(compare);
  return order;
};

/** Entries: runs of sorted patterns with one canonical text. Run e is order[runs[e]] … order[runs[e + 1]]. */
const findRuns = (patterns: readonly Pattern[], { texts, shapes, hashes }: FoldedPatterns, order: Uint32Array): Uint32Array => {
  const runs = new Uint32Array(order.length + 1);
  let entries = 0;
  let twins = 0;
  order.forEach((id, i) => {
    const before = order[i - 1];
    if (before !== undefined && texts[before] === texts[id]) return;
    const isTwin =
      before !== undefined && hashes[before] === hashes[id] && (shapes[before] as number) >>> 20 === (shapes[id] as number) >>> 20;
    twins = isTwin ? twins + 1 : 0;
    if (twins >= TWINS_AT_MOST)
      refusePattern(patterns[id], id, `more than ${TWINS_AT_MOST} patterns have its words, or words of the same hash`);
    runs[entries++] = i;
  });
  runs[entries] = order.length;
  return runs.slice(0, entries + 1);
};

interface Lists {
  readonly words: readonly number[];
  /** Word 3 of each entry. */
  readonly pointers: Uint32Array;
  readonly listed: Uint8Array;
}

const makeLists = (patterns: readonly Pattern[], order: Uint32Array, runs: Uint32Array): Lists => {
  const entries = runs.length - 1;
  const words: number[] = [];
  const pointers = new Uint32Array(entries);
  const listed = new Uint8Array(entries);
  for (let e = 0; e < entries; e++) {
    const ids = order.subarray(runs[e], runs[e + 1]);
    const only = ids[0] as number;
    if (ids.length === 1 && patterns[only]?.asWritten !== true) {
      pointers[e] = only;
      continue;
    }
    listed[e] = 1;
    pointers[e] = words.length;
    words.push(ids.length);
    for (const id of ids) {
      const pattern = patterns[id] as Pattern;
      if (!pattern.asWritten) words.push(id);
      else words.push((id | AS_WRITTEN) >>> 0, ...packCase(foldForm(pattern.text)?.upper ?? []));
    }
  }
  return { words, pointers, listed };
};

const setBits = (map: Int32Array, key: number): void => {
  const word = key >>> wordShift(map);
  map[word] = (map[word] as number) | keyBits(key);
};

const writeEntries = (
  views: IndexViews,
  { shapes, hashes, keys }: FoldedPatterns,
  order: Uint32Array,
  runs: Uint32Array,
  { pointers, listed }: Lists,
  { bases, offsets }: StoredTexts,
): void => {
  const { entryWords, heads } = views;
  for (let e = 0; e < views.entries; e++) {
    const id = order[runs[e] as number] as number;
    const shape = shapes[id] as number;
    const key = keys[id] as number;
    const base = bases[e];
    const at = e * ENTRY_WORDS;
    entryWords[at] = (shape | (base === WIDE ? 4 : 0) | ((listed[e] as number) << 1) | (base === CYRILLIC_BASE ? 1 : 0)) >>> 0;
    entryWords[at + 1] = hashes[id] as number;
    entryWords[at + 2] = offsets[e] as number;
    entryWords[at + 3] = pointers[e] as number;
    if (((shape >>> 20) & 63) === 1) setBits(views.singleMap, key);
    else setBits(views.pairMap, key);
    const bucket = bucketOf(key, views.bucketBits);
    heads[bucket + 1] = (heads[bucket + 1] as number) + 1;
  }
  for (let b = 1; b < heads.length; b++) heads[b] = (heads[b] as number) + (heads[b - 1] as number);
};

/**
 * @param patterns position = PatternId
 * @throws {IndexError} with the pattern, where one has no word or is longer than the format allows
 */
export const buildPatternIndex = (patterns: readonly Pattern[]): Uint8Array<ArrayBuffer> => {
  const folded = foldPatterns(patterns);
  // To the nearest power of two: between 0.7 and 1.4 forms a bucket.
  const bucketBits = Math.max(0, Math.round(Math.log2(Math.max(patterns.length, 1))));
  const order = sortPatterns(folded, bucketBits);
  const runs = findRuns(patterns, folded, order);
  const lists = makeLists(patterns, order, runs);
  const entries = runs.length - 1;
  let singles = 0;
  const texts: string[] = [];
  for (let e = 0; e < entries; e++) {
    const id = order[runs[e] as number] as number;
    texts.push(folded.texts[id] as string);
    if ((((folded.shapes[id] as number) >>> 20) & 63) === 1) singles++;
  }
  const stored = storeTexts(texts);
  const sizes: IndexSizes = {
    patterns: patterns.length,
    entries,
    bucketBits,
    singleBits: log2AtLeast(singles * BITS_PER_KEY, MAP_BITS_AT_LEAST),
    pairBits: log2AtLeast((entries - singles) * BITS_PER_KEY, MAP_BITS_AT_LEAST),
    lists: lists.words.length,
    texts: stored.bytes.length,
  };
  const { bytes, views } = createIndexBytes(sizes);
  views.listWords.set(lists.words);
  views.textBytes.set(stored.bytes);
  writeEntries(views, folded, order, runs, lists, stored);
  sealIndex(bytes, sizes);
  return bytes;
};
