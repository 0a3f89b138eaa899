/**
 * Patterns → pattern index (layout: index-format.ts). Deterministic: the same patterns, the same bytes.
 *
 * Two passes over the forms. The first folds them and counts how often each pair of neighbouring words
 * occurs in all of them; the second gives each form its anchor, the rarest of its pairs, and files it.
 * Counts are kept in a table of {@link COUNTERS} cells in which pairs may collide: that only makes a pair
 * look more frequent than it is. Cost: about 5 µs and 200 bytes of memory a form.
 */
import { foldForm, type FoldedForm } from '../text/fold-form.ts';
import { hashWord } from '../text/tokens.ts';
import { packCase } from './case-mask.ts';
import { AS_WRITTEN, createIndexBytes, ENTRY_WORDS, IndexError, PUNCTUATION_AT_MOST, sealIndex, TWINS_AT_MOST, UNITS_AT_MOST, type IndexSizes } from './index-format.ts';
import { pairKey, singleKey, wordsHash } from './keys.ts';
import { TOKENS_AT_MOST, type Pattern } from './pattern.ts';

const COUNTERS = 1 << 22;
/** Bits of a bitmap for each key in it: 1 in 8 to 1 in 16 words passes by chance. */
const BITS_PER_KEY = 8;
/** 4 KB: small indexes can afford to be wrong more seldom. */
const MAP_BITS_AT_LEAST = 15;

/** Folded patterns as parallel arrays: a million objects would cost ten times the memory. */
interface Folded {
  readonly texts: string[];
  /** anchor, count, units, lead, tail as in word 0 of an entry. */
  readonly shapes: Uint32Array;
  readonly hashes: Uint32Array;
  readonly keys: Int32Array;
}

const refuse = (pattern: Pattern, id: number, why: string): never => {
  throw new IndexError(`pattern ${id}, ${JSON.stringify(pattern.text.slice(0, 80))}: ${why}`);
};

const foldPattern = (pattern: Pattern, id: number): FoldedForm => {
  const form = foldForm(pattern.text) ?? refuse(pattern, id, 'it has no word');
  const units = form.lead.length + form.core.length + form.tail.length;
  if (form.words.length > TOKENS_AT_MOST) refuse(pattern, id, `it has ${form.words.length} words, more than ${TOKENS_AT_MOST}`);
  if (units > UNITS_AT_MOST) refuse(pattern, id, `it has ${units} characters, more than ${UNITS_AT_MOST}`);
  if (Math.max(form.lead.length, form.tail.length) > PUNCTUATION_AT_MOST) refuse(pattern, id, `more than ${PUNCTUATION_AT_MOST} characters stand before or behind its words`);
  return form;
};

const log2AtLeast = (count: number, least: number): number => Math.max(least, Math.ceil(Math.log2(Math.max(count, 1))));

const slot = (key: number): number => key >>> 10; // 32 − log2(COUNTERS)

const countWords = (patterns: readonly Pattern[]): { readonly pairs: Uint32Array; readonly singles: Uint32Array; readonly forms: FoldedForm[] } => {
  const pairs = new Uint32Array(COUNTERS);
  const singles = new Uint32Array(COUNTERS);
  const forms = patterns.map(foldPattern);
  for (const { words } of forms) {
    let before = 0;
    words.forEach((word, i) => {
      const hash = hashWord(word);
      const single = slot(singleKey(hash));
      singles[single] = (singles[single] as number) + 1;
      if (i > 0) {
        const pair = slot(pairKey(before, hash));
        pairs[pair] = (pairs[pair] as number) + 1;
      }
      before = hash;
    });
  }
  return { pairs, singles, forms };
};

/** The word or pair under which a form is filed: the rarest pair, then the one of rarer and longer words. */
const chooseAnchor = (words: readonly string[], hashes: Int32Array, pairs: Uint32Array, singles: Uint32Array): number => {
  let best = 0;
  let least = Infinity;
  for (let i = 0; i + 1 < words.length; i++) {
    const [a, b] = [hashes[i] as number, hashes[i + 1] as number];
    const together = pairs[slot(pairKey(a, b))] as number;
    const apart = (singles[slot(singleKey(a))] as number) * (singles[slot(singleKey(b))] as number);
    const length = (words[i] as string).length + (words[i + 1] as string).length;
    const weight = together * 2 ** 24 + Math.min(apart, 2 ** 16 - 1) * 2 ** 8 + Math.max(255 - length, 0);
    if (weight < least) {
      least = weight;
      best = i;
    }
  }
  return best;
};

const foldAll = (patterns: readonly Pattern[]): Folded & { readonly forms: readonly FoldedForm[] } => {
  const { pairs, singles, forms } = countWords(patterns);
  const size = forms.length;
  const folded = { texts: new Array<string>(size), shapes: new Uint32Array(size), hashes: new Uint32Array(size), keys: new Int32Array(size), forms };
  const hashes = new Int32Array(TOKENS_AT_MOST);
  forms.forEach((form, i) => {
    const { lead, core, tail, words } = form;
    words.forEach((word, k) => (hashes[k] = hashWord(word)));
    const anchor = chooseAnchor(words, hashes, pairs, singles);
    const first = hashes[anchor] as number;
    folded.keys[i] = words.length === 1 ? singleKey(first) : pairKey(first, hashes[anchor + 1] as number);
    folded.hashes[i] = wordsHash(hashes, 0, words.length);
    folded.texts[i] = lead + core + tail;
    folded.shapes[i] = ((anchor << 26) | (words.length << 20) | ((lead + core + tail).length << 9) | (lead.length << 6) | (tail.length << 3)) >>> 0;
  });
  return folded;
};

const hasWideUnit = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0xff) return true;
  return false;
};

/** Pattern ids by bucket, then shape, hash, text, id. */
const sortPatterns = (folded: Folded, bucketBits: number): Uint32Array => {
  const { keys, shapes, hashes, texts } = folded;
  const order = Uint32Array.from(keys, (_, i) => i);
  const shift = 32 - bucketBits;
  const bucket = (i: number): number => (bucketBits === 0 ? 0 : (keys[i] as number) >>> shift);
  return order.sort((a, b) => {
    const byNumbers = bucket(a) - bucket(b) || ((shapes[a] as number) >>> 20) - ((shapes[b] as number) >>> 20) || (hashes[a] as number) - (hashes[b] as number);
    if (byNumbers !== 0) return byNumbers;
    const [x, y] = [texts[a] as string, texts[b] as string];
    return x < y ? -1 : x > y ? 1 : a - b;
  });
};

/**
 * @param patterns position = PatternId
 * @throws {IndexError} with the pattern, where one has no word, or is longer than the format allows
 */
export const buildPatternIndex = (patterns: readonly Pattern[]): Uint8Array<ArrayBuffer> => {
  const folded = foldAll(patterns);
  const { texts, shapes, hashes, keys, forms } = folded;
  const isSingle = (i: number): boolean => (((shapes[i] as number) >>> 20) & 63) === 1;
  const bucketBits = log2AtLeast(patterns.length, 0);
  const order = sortPatterns(folded, bucketBits);

  // Runs of patterns with one canonical text: the entries.
  const runs: number[] = [];
  const lists: number[] = [];
  let textBytes = 0;
  let singleKeys = 0;
  let twins = 0;
  for (let i = 0; i < order.length; i++) {
    const id = order[i] as number;
    const before = i > 0 ? (order[i - 1] as number) : -1;
    const text = texts[id] as string;
    if (before >= 0 && texts[before] === text) continue;
    twins = before >= 0 && hashes[before] === hashes[id] && (shapes[before] as number) >>> 20 === (shapes[id] as number) >>> 20 ? twins + 1 : 0;
    if (twins >= TWINS_AT_MOST) refuse(patterns[id] as Pattern, id, `more than ${TWINS_AT_MOST} patterns have these words or their hash`);
    runs.push(i);
    textBytes += text.length * (hasWideUnit(text) ? 2 : 1);
    if (isSingle(id)) singleKeys++;
  }
  runs.push(order.length);
  const entries = runs.length - 1;
  const pointers = new Uint32Array(entries);
  const listed = new Uint8Array(entries);
  for (let e = 0; e < entries; e++) {
    const [from, to] = [runs[e] as number, runs[e + 1] as number];
    const only = order[from] as number;
    if (to - from === 1 && !(patterns[only] as Pattern).asWritten) {
      pointers[e] = only;
      continue;
    }
    pointers[e] = lists.length;
    listed[e] = 1;
    lists.push(to - from);
    for (let i = from; i < to; i++) {
      const id = order[i] as number;
      if ((patterns[id] as Pattern).asWritten) {
        lists.push((id | AS_WRITTEN) >>> 0);
        for (const word of packCase((forms[id] as FoldedForm).upper)) lists.push(word);
      } else lists.push(id);
    }
  }

  const sizes: IndexSizes = {
    patterns: patterns.length,
    entries,
    bucketBits,
    singleBits: log2AtLeast(singleKeys * BITS_PER_KEY, MAP_BITS_AT_LEAST),
    pairBits: log2AtLeast((entries - singleKeys) * BITS_PER_KEY, MAP_BITS_AT_LEAST),
    lists: lists.length,
    texts: textBytes,
  };
  const { bytes, views } = createIndexBytes(sizes);
  views.listWords.set(lists);
  const counts = new Uint32Array(2 ** bucketBits);
  let at = 0;
  for (let e = 0; e < entries; e++) {
    const id = order[runs[e] as number] as number;
    const text = texts[id] as string;
    const key = keys[id] as number;
    const wide = hasWideUnit(text);
    views.entryWords.set([((shapes[id] as number) | (wide ? 4 : 0) | ((listed[e] as number) << 1)) >>> 0, hashes[id] as number, at, pointers[e] as number], e * ENTRY_WORDS);
    for (let k = 0; k < text.length; k++) {
      const unit = text.charCodeAt(k);
      views.textBytes[at++] = unit & 0xff;
      if (wide) views.textBytes[at++] = unit >>> 8;
    }
    const [map, bits] = isSingle(id) ? [views.singleMap, sizes.singleBits] : [views.pairMap, sizes.pairBits];
    const bit = key >>> (32 - bits);
    map[bit >>> 5] = (map[bit >>> 5] as number) | (1 << (bit & 31));
    const bucket = bucketBits === 0 ? 0 : key >>> (32 - bucketBits);
    counts[bucket] = (counts[bucket] as number) + 1;
  }
  let sum = 0;
  for (let b = 0; b < counts.length; b++) {
    views.heads[b] = sum;
    sum += counts[b] as number;
  }
  views.heads[counts.length] = sum;
  sealIndex(bytes, sizes);
  return bytes;
};
