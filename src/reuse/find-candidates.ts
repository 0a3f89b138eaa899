/**
 * Candidates: the few documents of a pack that are worth comparing with a page.
 *
 * A page's fingerprints are looked up; documents that share two or more are candidates for the same text.
 * Anchor pairs are weighed by how rare they are; the documents with most of that weight are candidates
 * for rewording and translation. In a small pack every document is compared.
 */
import { anchorPairs, winnow } from './read/fingerprints.ts';
import type { ReadText } from './read/read-text.ts';
import type { ReuseIndex } from './pack/reuse-format.ts';

/** Up to here comparing all is cheaper than choosing. */
const SMALL_PACK = 24;
const MAX_CANDIDATES = 16;
const MIN_FINGERPRINTS = 2;
/** Bits of surprise that shared anchor pairs must have, about three pairs that one document in a thousand has. */
const MIN_BITS = 24;

const top = (scores: Map<number, number>, least: number, index: ReuseIndex): number[] =>
  [...scores]
    .filter(([, score]) => score >= least)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2 * MAX_CANDIDATES)
    .map(([document, score]) => ({ document, score, hash: index.document(document).contentHash }))
    // Equal scores: by content, so that the order of a pack does not matter.
    .sort((a, b) => b.score - a.score || a.hash - b.hash)
    .slice(0, MAX_CANDIDATES)
    .map((c) => c.document);

/** Numbers of documents, each once, in no order that means anything. */
export const findCandidates = (index: ReuseIndex, page: ReadText, shingles: Int32Array): number[] => {
  if (index.documents <= SMALL_PACK) return Array.from({ length: index.documents }, (_, i) => i);
  const shared = new Map<number, number>();
  for (const hash of winnow(shingles))
    index.fingerprints.each(hash, Infinity, (document) => shared.set(document, (shared.get(document) ?? 0) + 1));
  const bits = new Map<number, number>();
  const frequent = Math.max(32, index.documents / 100);
  for (const hash of anchorPairs(page))
    index.pairs.each(hash, frequent, (document, of) => bits.set(document, (bits.get(document) ?? 0) + Math.log2(index.documents / of)));
  return [...new Set([...top(shared, MIN_FINGERPRINTS, index), ...top(bits, MIN_BITS, index)])];
};
