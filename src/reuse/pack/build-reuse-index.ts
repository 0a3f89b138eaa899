/** Documents → the text-reuse section. The same documents give the same bytes. Layout: reuse-format.ts. */
import { anchorPairs, shingleHashes, winnow } from '../read/fingerprints.ts';
import { readText, type Known } from '../read/read-text.ts';
import { bucketBits, HEADER_WORDS, postingsBytes, restOf, REUSE_FORMAT, writeBlock } from './reuse-format.ts';

/** A document to be found again: its text, language (ISO 639-1), and the entries found in it. */
export interface ReuseSource {
  readonly text: string;
  readonly language: string;
  readonly known: readonly Known[];
}

/** Grows by doubling: 100,000 documents have twenty million postings, too many for an array of rows. */
class Rows {
  hashes = new Uint32Array(1024);
  documents = new Uint32Array(1024);
  count = 0;

  add(hashes: Uint32Array, document: number): void {
    while (this.count + hashes.length > this.hashes.length) {
      const [wider, more] = [new Uint32Array(2 * this.hashes.length), new Uint32Array(2 * this.hashes.length)];
      wider.set(this.hashes);
      more.set(this.documents);
      [this.hashes, this.documents] = [wider, more];
    }
    this.hashes.set(hashes, this.count);
    this.documents.fill(document, this.count, this.count + hashes.length);
    this.count += hashes.length;
  }
}

/** Counting sort by bucket, then each small bucket by rest and document. */
const writePostings = ({ hashes, documents, count }: Rows, out: Uint8Array, at: number): void => {
  const bits = bucketBits(count);
  const buckets = new Uint32Array(out.buffer, at, (1 << bits) + 1);
  const to = new Uint32Array(out.buffer, at + 4 * buckets.length, count);
  const rests = new Uint16Array(out.buffer, at + 4 * buckets.length + 4 * count, count);
  for (let i = 0; i < count; i++) {
    const bucket = ((hashes[i] as number) >>> (32 - bits)) + 1;
    buckets[bucket] = (buckets[bucket] as number) + 1;
  }
  for (let b = 1; b < buckets.length; b++) buckets[b] = (buckets[b] as number) + (buckets[b - 1] as number);
  const next = buckets.slice();
  for (let i = 0; i < count; i++) {
    const hash = hashes[i] as number;
    const bucket = hash >>> (32 - bits);
    const first = buckets[bucket] as number;
    const rest = restOf(hash, bits);
    let place = next[bucket] as number;
    next[bucket] = place + 1;
    // Documents come in ascending order, so an insertion that is stable keeps them so.
    for (; place > first && (rests[place - 1] as number) > rest; place--) {
      rests[place] = rests[place - 1] as number;
      to[place] = to[place - 1] as number;
    }
    rests[place] = rest;
    to[place] = documents[i] as number;
  }
};

/**
 * @param sources in the order of the pack's document table
 * @throws {Error} when the section would have 2^32 bytes or more
 */
export const buildReuseIndex = (sources: Iterable<ReuseSource>): Uint8Array<ArrayBuffer> => {
  const blocks: Uint8Array[] = [];
  const [fingerprints, pairs] = [new Rows(), new Rows()];
  const offsets: number[] = [0];
  for (const { text, language, known } of sources) {
    const read = readText(text, language, known);
    fingerprints.add(winnow(shingleHashes(read.hashes, read.wordCount)), blocks.length);
    pairs.add(anchorPairs(read), blocks.length);
    const block = writeBlock(read);
    blocks.push(block);
    offsets.push((offsets.at(-1) as number) + block.length);
  }
  const fAt = 4 * (HEADER_WORDS + offsets.length);
  const aAt = fAt + postingsBytes(fingerprints.count);
  const blocksAt = aAt + postingsBytes(pairs.count);
  const size = blocksAt + (offsets.at(-1) as number);
  if (size >= 2 ** 32)
    throw new Error(`the text-reuse section would have ${size} bytes, at most ${2 ** 32 - 1} are possible: split the pack`);
  const out = new Uint8Array(size);
  const counts = [fingerprints.count, pairs.count];
  new Uint32Array(out.buffer, 0, HEADER_WORDS).set([REUSE_FORMAT, blocks.length, ...counts, ...counts.map(bucketBits)]);
  new Uint32Array(out.buffer, 4 * HEADER_WORDS, offsets.length).set(offsets);
  writePostings(fingerprints, out, fAt);
  writePostings(pairs, out, aAt);
  blocks.forEach((block, i) => out.set(block, blocksAt + (offsets[i] as number)));
  return out;
};
