/**
 * The text-reuse section of a pack (REUS): a sampled index that finds candidates, and per document what is
 * needed to compare it with a page. Views over one buffer; nothing is parsed when it is opened.
 *
 *   word 0        1          2              3              4           5
 *       ┌────────┬──────────┬──────────────┬──────────────┬───────────┬──────────┐
 *       │ format │ documents│ fingerprints │ anchor pairs │ bits of a bucket: f, a│   u32 each
 *       └────────┴──────────┴──────────────┴──────────────┴───────────┴──────────┘
 *   document offsets   u32 × (documents + 1)     where its block begins, in bytes from the first block
 *   fingerprints       buckets u32 × (2^f + 1), documents u32 × n, rest of hash u16 × n (padded to 4)
 *   anchor pairs       buckets u32 × (2^a + 1), documents u32 × n, rest of hash u16 × n (padded to 4)
 *   blocks             one a document, each a multiple of 4 bytes
 *
 * A posting lies in the bucket of the first f bits of its hash; `rest` is the next 16 bits. A block:
 *
 *   words u32, sentences u32, anchors u32, far u32, length u32, language u32 (two letters), hash u32
 *   sentences: words u16 × s, anchors u16 × s      anchors u16 × a      word hashes u16 × w
 *   gap before the word, and 128 where it is quoted, u8 × w      length of the word u8 × w
 *   (padded to 4)   far: word, gap, length u32 × 3 for each word whose gap or length is too large for that
 *
 * Cost. About 10 bytes a word: 4,000 for a document of 400 words (`npm run bench -- reuse`), half of it the block. A
 * page reads a few thousand postings and the blocks of at most sixteen documents. At most 2^32 bytes.
 */
import { LANGUAGES } from '../read/stop-words.ts';
import type { ReadText } from '../read/read-text.ts';

export const REUSE_FORMAT = 3;
export const HEADER_WORDS = 6;
export const BLOCK_HEADER_WORDS = 7;
/** The largest gap and length of a word that a byte holds. */
const MAX_GAP = 126;
const MAX_LENGTH = 254;
const QUOTED = 128;

const even = (n: number): number => (n + 3) & ~3;

const languageNumber = (language: string): number => (language.charCodeAt(0) || 0) | ((language.charCodeAt(1) || 0) << 8);

/** A hash of all words, to order documents by what they say and not by their place in a pack. */
const contentHash = (text: ReadText): number => {
  let h = text.wordCount;
  for (let i = 0; i < text.wordCount; i++) h = Math.imul(h ^ (text.hashes[i] as number), 0x01000193) + i;
  return h >>> 0;
};

export const writeBlock = (text: ReadText): Uint8Array => {
  const { wordCount: w, anchors } = text;
  const s = text.sentences.length - 1;
  const gaps = new Uint8Array(w);
  const lengths = new Uint8Array(w);
  const far: number[] = [];
  for (let i = 0; i < w; i++) {
    const gap = (text.starts[i] as number) - (i === 0 ? 0 : (text.ends[i - 1] as number));
    const length = (text.ends[i] as number) - (text.starts[i] as number);
    if (gap > MAX_GAP || length > MAX_LENGTH) far.push(i, gap, length);
    gaps[i] = Math.min(gap, MAX_GAP + 1) | (text.quoted[i] ? QUOTED : 0);
    lengths[i] = Math.min(length, MAX_LENGTH + 1);
  }
  const at = 4 * BLOCK_HEADER_WORDS;
  const shorts = 2 * s + anchors.length + w;
  const bytes = even(at + 2 * shorts + 2 * w);
  const out = new Uint8Array(bytes + 4 * far.length);
  new Uint32Array(out.buffer, 0, BLOCK_HEADER_WORDS).set([
    w,
    s,
    anchors.length,
    far.length / 3,
    text.length,
    languageNumber(text.language),
    contentHash(text),
  ]);
  const short = new Uint16Array(out.buffer, at, shorts);
  for (let i = 0; i < s; i++) {
    short[i] = (text.sentences[i + 1] as number) - (text.sentences[i] as number);
    short[s + i] = (text.anchorStarts[i + 1] as number) - (text.anchorStarts[i] as number);
  }
  short.set(anchors, 2 * s);
  for (let i = 0; i < w; i++) short[2 * s + anchors.length + i] = (text.hashes[i] as number) & 0xffff;
  out.set(gaps, at + 2 * shorts);
  out.set(lengths, at + 2 * shorts + w);
  new Uint32Array(out.buffer, bytes, far.length).set(far);
  return out;
};

/** A document as far as comparing needs it; the same names as {@link ReadText}. */
export type HeldText = Omit<ReadText, 'hashes' | 'sentenceLanguages'> & {
  /** 16 bits of each word's hash. */
  readonly hashes: Uint16Array;
  readonly contentHash: number;
};

export const readBlock = (buffer: ArrayBufferLike, at: number): HeldText => {
  const head = new Uint32Array(buffer, at, BLOCK_HEADER_WORDS);
  const [w, s, a, far, length, language, hash] = [0, 1, 2, 3, 4, 5, 6].map((i) => head[i] as number) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const from = at + 4 * BLOCK_HEADER_WORDS;
  const shorts = 2 * s + a + w;
  const short = new Uint16Array(buffer, from, shorts);
  const gaps = new Uint8Array(buffer, from + 2 * shorts, w);
  const lengths = new Uint8Array(buffer, from + 2 * shorts + w, w);
  const distant = new Uint32Array(buffer, even(from + 2 * shorts + 2 * w), 3 * far);
  const sentences = new Int32Array(s + 1);
  const anchorStarts = new Int32Array(s + 1);
  for (let i = 0; i < s; i++) {
    sentences[i + 1] = (sentences[i] as number) + (short[i] as number);
    anchorStarts[i + 1] = (anchorStarts[i] as number) + (short[s + i] as number);
  }
  const starts = new Int32Array(w);
  const ends = new Int32Array(w);
  const quoted = new Uint8Array(w);
  let end = 0;
  let next = 0;
  for (let i = 0; i < w; i++) {
    let gap = (gaps[i] as number) & ~QUOTED;
    let size = lengths[i] as number;
    if (next < distant.length && distant[next] === i) {
      gap = distant[next + 1] as number;
      size = distant[next + 2] as number;
      next += 3;
    }
    quoted[i] = (gaps[i] as number) & QUOTED ? 1 : 0;
    starts[i] = end + gap;
    ends[i] = end = end + gap + size;
  }
  return {
    length,
    language: LANGUAGES.find((l) => languageNumber(l) === language) ?? String.fromCharCode(language & 255, language >> 8),
    wordCount: w,
    starts,
    ends,
    hashes: short.subarray(2 * s + a),
    quoted,
    sentences,
    anchorStarts,
    anchors: short.subarray(2 * s, 2 * s + a),
    contentHash: hash,
  };
};

/** Postings of hashes: which documents have them. */
export interface Postings {
  /** Calls `visit` for the first `most` documents that have the hash; returns how many have it. */
  readonly each: (hash: number, most: number, visit: (document: number, of: number) => void) => number;
}

export interface ReuseIndex {
  readonly documents: number;
  readonly fingerprints: Postings;
  readonly pairs: Postings;
  readonly document: (number: number) => HeldText;
  /** As {@link HeldText}'s, without reading the block. */
  readonly contentHash: (number: number) => number;
}

/** Bits of the bucket: about four postings in each. */
export const bucketBits = (postings: number): number => Math.max(2, Math.min(22, Math.ceil(Math.log2(Math.max(4, postings / 4)))));
export const restOf = (hash: number, bits: number): number => ((hash << bits) >>> 16) & 0xffff;
export const postingsBytes = (postings: number): number => 4 * ((1 << bucketBits(postings)) + 1) + 4 * postings + even(2 * postings);

/** Place of the first of the ascending `rests` in [from, to) that is not less: halving, since a stop-shingle fills a bucket. */
const firstOf = (rests: Uint16Array, rest: number, from: number, to: number): number => {
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((rests[middle] as number) < rest) from = middle + 1;
    else to = middle;
  }
  return from;
};

const openPostings = (buffer: ArrayBufferLike, at: number, count: number, bits: number): Postings => {
  const buckets = new Uint32Array(buffer, at, (1 << bits) + 1);
  const documents = new Uint32Array(buffer, at + 4 * buckets.length, count);
  const rests = new Uint16Array(buffer, at + 4 * buckets.length + 4 * count, count);
  return {
    each: (hash, most, visit) => {
      const bucket = hash >>> (32 - bits);
      const rest = restOf(hash, bits);
      const last = buckets[bucket + 1] as number;
      const from = firstOf(rests, rest, buckets[bucket] as number, last);
      const to = firstOf(rests, rest + 1, from, last);
      const end = Math.min(to, from + most);
      for (let i = from; i < end; i++) visit(documents[i] as number, to - from);
      return to - from;
    },
  };
};

/** @returns null where the section is empty, cut, or of another format */
export const openReuseIndex = (bytes: Uint8Array): ReuseIndex | null => {
  if (bytes.length < 4 * HEADER_WORDS || bytes.byteOffset % 4 !== 0) return null;
  const head = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_WORDS);
  const [format, documents, f, a, fBits, aBits] = [0, 1, 2, 3, 4, 5].map((i) => head[i] as number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (format !== REUSE_FORMAT || fBits !== bucketBits(f) || aBits !== bucketBits(a)) return null;
  const offsetsAt = 4 * HEADER_WORDS;
  const fAt = offsetsAt + 4 * (documents + 1);
  const aAt = fAt + postingsBytes(f);
  const blocksAt = aAt + postingsBytes(a);
  if (blocksAt > bytes.length) return null;
  const offsets = new Uint32Array(bytes.buffer, bytes.byteOffset + offsetsAt, documents + 1);
  if (blocksAt + (offsets[documents] as number) !== bytes.length) return null;
  return {
    documents,
    fingerprints: openPostings(bytes.buffer, bytes.byteOffset + fAt, f, fBits),
    pairs: openPostings(bytes.buffer, bytes.byteOffset + aAt, a, aBits),
    document: (number) => readBlock(bytes.buffer, bytes.byteOffset + blocksAt + (offsets[number] as number)),
    contentHash: (number) =>
      new Uint32Array(bytes.buffer, bytes.byteOffset + blocksAt + (offsets[number] as number), BLOCK_HEADER_WORDS)[6] as number,
  };
};
