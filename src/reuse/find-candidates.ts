/**
 * Candidates: the few documents of a pack that are worth comparing with a page.
 *
 * A page's fingerprints are looked up; documents that share two or more are candidates for the same text.
 * Anchor pairs are weighed by how rare they are (in bits: log2 of the pack's documents over those that have the pair);
 * the documents with most of that weight are candidates for rewording and translation. In a small pack every document
 * is compared.
 *
 * Stop shingles (the line under every article of an agency) are in so many documents that they say nothing: of their
 * postings only the first {@link MAX_SHARED} are visited. Pairs that more than {@link MAX_PAIRED} documents have are left out.
 *
 * Cost. At most those numbers for each fingerprint and pair of the page, whatever the size of the pack; one counter
 * for each document of the pack.
 */
import { anchorPairs, winnow } from './read/fingerprints.ts';
import type { ReadText } from './read/read-text.ts';
import type { ReuseIndex } from './pack/reuse-format.ts';

/** Up to here comparing all is cheaper than choosing. */
const SMALL_PACK = 24;
/** Compared on account of each of the two. */
const MAX_CANDIDATES = 8;
const MIN_FINGERPRINTS = 2;
const MAX_SHARED = 256;
const MAX_PAIRED = 128;
/** Bits of surprise that shared anchor pairs must have, about three pairs that one document in a thousand has. */
const MIN_BITS = 24;

/** What speaks for each document; those with something are listed. */
class Tally {
  readonly scores: Float32Array;
  readonly touched: number[] = [];

  constructor(documents: number) {
    this.scores = new Float32Array(documents);
  }

  add(document: number, score: number): void {
    if (this.scores[document] === 0) this.touched.push(document);
    this.scores[document] = (this.scores[document] as number) + score;
  }

  /** The best first; equal ones by content, so that the order of a pack does not matter. */
  top(least: number, index: ReuseIndex): number[] {
    const best: number[] = [];
    const before = (a: number, b: number): boolean => {
      const [x, y] = [this.scores[a] as number, this.scores[b] as number];
      return x > y || (x === y && index.contentHash(a) < index.contentHash(b));
    };
    for (const document of this.touched) {
      if ((this.scores[document] as number) < least) continue;
      let at = best.length;
      while (at > 0 && before(document, best[at - 1] as number)) at--;
      if (at < MAX_CANDIDATES) best.splice(at, 0, document);
      if (best.length > MAX_CANDIDATES) best.pop();
    }
    return best;
  }
}

/** Numbers of documents, each once, in no order that means anything. */
export const findCandidates = (index: ReuseIndex, page: ReadText, shingles: Int32Array): number[] => {
  if (index.documents <= SMALL_PACK) return Array.from({ length: index.documents }, (_, i) => i);
  const shared = new Tally(index.documents);
  for (const hash of winnow(shingles)) index.fingerprints.each(hash, MAX_SHARED, (document) => shared.add(document, 1));
  const paired = new Tally(index.documents);
  for (const hash of anchorPairs(page))
    index.pairs.each(hash, MAX_PAIRED, (document, of) => {
      if (of <= MAX_PAIRED) paired.add(document, Math.log2(index.documents / of));
    });
  return [...new Set([...shared.top(MIN_FINGERPRINTS, index), ...paired.top(MIN_BITS, index)])];
};
