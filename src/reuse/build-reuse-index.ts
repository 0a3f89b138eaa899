/**
 * The text-reuse index: every shingle of every document with its place, sorted by hash.
 *
 *   documents (u32), shingles (u32)
 *   words of document 0 … n−1                       u32 each
 *   hash[0 … m−1], ascending                        u32 each
 *   document number << 20 | word position           u32 each, in the order of the hashes
 *   start of word in text, per document end to end  u32 each (and one end per document)
 *
 * 12 bytes per word of the documents. A document has at most 2^20 words, a pack 4,096 documents.
 */
import { shingle } from './shingles.ts';

export const MAX_DOCUMENTS = 1 << 12;
export const MAX_WORDS = 1 << 20;

/** @param texts in the order of the pack's document table */
export const buildReuseIndex = (texts: readonly string[]): Uint8Array => {
  if (texts.length > MAX_DOCUMENTS) throw new Error(`a pack holds at most ${MAX_DOCUMENTS} documents, found ${texts.length}`);
  const rows: [hash: number, place: number][] = [];
  const wordCounts: number[] = [];
  const starts: number[] = [];
  texts.forEach((text, document) => {
    const { hashes, spans } = shingle(text);
    if (spans.length > MAX_WORDS) throw new Error(`document ${document} has ${spans.length} words, at most ${MAX_WORDS}`);
    wordCounts.push(spans.length);
    hashes.forEach((hash, position) => rows.push([hash, ((document << 20) | position) >>> 0]));
    for (const span of spans) starts.push(span.start, span.end);
  });
  rows.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const numbers = [texts.length, rows.length, ...wordCounts, ...rows.map((r) => r[0]), ...rows.map((r) => r[1]), ...starts];
  const out = Uint32Array.from(numbers);
  return new Uint8Array(out.buffer);
};
