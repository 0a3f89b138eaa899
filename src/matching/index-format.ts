/**
 * The pattern index: one buffer, the same on disk, in the pack and in memory.
 *
 * Problem. A page of 8,000 words, a million forms, a few milliseconds. An automaton over characters
 * waits for memory once or twice per character; a look at the first word of each form fails because
 * many forms begin with the same words ("the", "United").
 *
 * Idea. Text is read as words, and a word is a 32-bit hash (text/tokens.ts). A form of one word is
 * filed under that word's key, a longer one under the key of its *rarest two neighbouring words*, wherever
 * in the form they stand (its anchor). So each word of a page asks two bitmaps, "is this word a
 * form?" and "are this word and the next one the rarest pair of a form?", and nearly always both answer no.
 * Only then: the bucket of the key; in it entries by shape (how many words, where the anchor) and hash of
 * all words; then the text itself, exactly, because hashes can be made to collide.
 *
 *   "Treaty on the Non-Proliferation of Nuclear Weapons"
 *    treaty on the [non proliferation] of nuclear weapons     anchor = word 3, count = 8
 *
 *   byte 0 ┌─────────────────────────────────────────────────────────────────────────┐
 *          │ u32 × 12: "CLPI" · format version · length of all bytes · patterns ·     │
 *          │ entries · log2 buckets · log2 bits of singles · log2 bits of pairs ·     │
 *          │ words of lists · bytes of texts · CRC of the body · CRC of bytes 0…43    │
 *       48 ├─────────────────────────────────────────────────────────────────────────┤
 *          │ singles   bitmap, two bits per key of a one-word form (keys.ts)          │
 *          ├─────────────────────────────────────────────────────────────────────────┤
 *          │ pairs     bitmap, the same for the keys of anchors                       │
 *          ├─────────────────────────────────────────────────────────────────────────┤
 *          │ heads     u32 × (buckets + 1): bucket b is entries heads[b]…heads[b+1]   │
 *          ├─────────────────────────────────────────────────────────────────────────┤
 *          │ entries   u32 × 4, by bucket, shape, hash, text:                         │
 *          │           0  anchor 6 │ count 6 │ units 11 │ lead 3 │ tail 3 │ wide 1 │  │
 *          │              listed 1 │ Cyrillic 1                 (bits, from the top)  │
 *          │           1  hash of all words                                           │
 *          │           2  where its text begins in texts                              │
 *          │           3  pattern id; with `listed`: where its list begins in lists   │
 *          ├─────────────────────────────────────────────────────────────────────────┤
 *          │ lists     u32: n, then n × (id, with bit 31: as written; then a mask of  │
 *          │           ⌈units / 32⌉ words: which units are upper case)                │
 *          ├─────────────────────────────────────────────────────────────────────────┤
 *          │ texts     canonical texts (text/fold-form.ts): one byte per unit; with   │
 *          │           `Cyrillic` bytes from 0x80 on are U+0400…; with `wide` two     │
 *          │           bytes, low byte first. Texts may lie in one another            │
 *          └─────────────────────────────────────────────────────────────────────────┘
 *
 * Numbers are little-endian. One entry per distinct canonical text: patterns that fold alike share it.
 * Cost: 30 to 45 bytes a form, opened by making six views. Change of layout = FORMAT_VERSION + 1 (a test
 * holds golden bytes).
 */
import { crc32 } from './crc32.ts';

export const MAGIC = 0x49504c43; // "CLPI", little-endian
export const FORMAT_VERSION = 2;
export const HEADER_BYTES = 48;
export const ENTRY_WORDS = 4;
export const UNITS_AT_MOST = 2047;
export const PUNCTUATION_AT_MOST = 7;
/** Forms with equal words and different punctuation between them: all are compared, so they are counted. */
export const TWINS_AT_MOST = 256;
/** Bit 31 of an id in a list: matches as written only. */
export const AS_WRITTEN = 0x80000000;
const BITS_AT_MOST = 28;

/** Bytes that are no index: cut, altered, or of another format version; or patterns that no index can hold. */
export class IndexError extends Error {
  override readonly name = 'IndexError';
}

export interface IndexSizes {
  readonly patterns: number;
  readonly entries: number;
  /** log2 of the number of buckets. */
  readonly bucketBits: number;
  /** log2 of the number of bits, at least 6. */
  readonly singleBits: number;
  readonly pairBits: number;
  /** u32 words. */
  readonly lists: number;
  /** Bytes. */
  readonly texts: number;
}

/** Views over one buffer. */
export interface IndexViews extends IndexSizes {
  readonly singleMap: Int32Array;
  readonly pairMap: Int32Array;
  readonly heads: Uint32Array;
  readonly entryWords: Uint32Array;
  readonly listWords: Uint32Array;
  readonly textBytes: Uint8Array;
}

/** Of a key's 32 bits so many are too low to choose a bitmap's word. */
export const wordShift = (map: Int32Array): number => 32 - Math.log2(map.length);

const align = (bytes: number): number => Math.ceil(bytes / 8) * 8;

/** Where each section begins, and the length of all, in bytes. */
const layOut = (sizes: IndexSizes) => {
  const single = HEADER_BYTES;
  const pair = single + 2 ** sizes.singleBits / 8;
  const heads = pair + 2 ** sizes.pairBits / 8;
  const entries = heads + (2 ** sizes.bucketBits + 1) * 4;
  const lists = entries + sizes.entries * ENTRY_WORDS * 4;
  const texts = lists + sizes.lists * 4;
  return { single, pair, heads, entries, lists, texts, length: align(texts + sizes.texts) };
};

const makeViews = (bytes: Uint8Array, sizes: IndexSizes): IndexViews => {
  const at = layOut(sizes);
  const base = bytes.byteOffset;
  const { buffer } = bytes;
  return {
    ...sizes,
    singleMap: new Int32Array(buffer, base + at.single, (at.pair - at.single) / 4),
    pairMap: new Int32Array(buffer, base + at.pair, (at.heads - at.pair) / 4),
    heads: new Uint32Array(buffer, base + at.heads, (at.entries - at.heads) / 4),
    entryWords: new Uint32Array(buffer, base + at.entries, sizes.entries * ENTRY_WORDS),
    listWords: new Uint32Array(buffer, base + at.lists, sizes.lists),
    textBytes: new Uint8Array(buffer, base + at.texts, sizes.texts),
  };
};

/** A new buffer with its views, to be filled and then sealed. */
export const createIndexBytes = (sizes: IndexSizes): { readonly bytes: Uint8Array<ArrayBuffer>; readonly views: IndexViews } => {
  const bytes = new Uint8Array(layOut(sizes).length);
  return { bytes, views: makeViews(bytes, sizes) };
};

/** Writes the header, last of all: it holds the body's checksum. */
export const sealIndex = (bytes: Uint8Array<ArrayBuffer>, sizes: IndexSizes): void => {
  const header = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
  const { patterns, entries, bucketBits, singleBits, pairBits, lists, texts } = sizes;
  const body = crc32(bytes.subarray(HEADER_BYTES));
  [MAGIC, FORMAT_VERSION, bytes.length, patterns, entries, bucketBits, singleBits, pairBits, lists, texts, body].forEach((value, i) =>
    header.setUint32(i * 4, value, true),
  );
  header.setUint32(44, crc32(bytes.subarray(0, 44)), true);
};

/**
 * Bytes → views, without a copy where they begin at a multiple of 4. Reads the header only.
 *
 * @throws {IndexError} truncated, altered header, other version
 */
export const openIndexBytes = (given: Uint8Array): IndexViews => {
  if (given.length < HEADER_BYTES) throw new IndexError(`expected at least ${HEADER_BYTES} bytes, found ${given.length}`);
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  const header = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
  const u32 = (i: number): number => header.getUint32(i * 4, true);
  if (u32(0) !== MAGIC) throw new IndexError('this is no pattern index: the first four bytes are not "CLPI"');
  if (u32(1) !== FORMAT_VERSION)
    throw new IndexError(`the index has format version ${u32(1)}; this program reads version ${FORMAT_VERSION}`);
  if (u32(11) !== crc32(bytes.subarray(0, 44))) throw new IndexError('the header of the index was altered: its checksum does not fit');
  if (u32(2) !== bytes.length)
    throw new IndexError(`the index says it has ${u32(2)} bytes, but there are ${bytes.length}: it was cut or altered`);
  const sizes: IndexSizes = {
    patterns: u32(3),
    entries: u32(4),
    bucketBits: u32(5),
    singleBits: u32(6),
    pairBits: u32(7),
    lists: u32(8),
    texts: u32(9),
  };
  const bits = [sizes.bucketBits, sizes.singleBits, sizes.pairBits];
  if (bits.some((b) => b > BITS_AT_MOST) || sizes.singleBits < 6 || sizes.pairBits < 6 || layOut(sizes).length !== bytes.length)
    throw new IndexError('the sections of the index do not fit its length');
  return makeViews(bytes, sizes);
};

/**
 * Reads everything; for bytes that come from elsewhere.
 *
 * @throws {IndexError} also when a single bit of the body differs
 */
export const verifyPatternIndex = (bytes: Uint8Array): void => {
  openIndexBytes(bytes);
  const expected = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES).getUint32(40, true);
  const found = crc32(bytes.subarray(HEADER_BYTES));
  if (found !== expected)
    throw new IndexError(`the body of the index was altered: expected checksum ${expected.toString(16)}, found ${found.toString(16)}`);
};
