/**
 * Fingerprints: the few shingles of a text by which its copies are found.
 *
 * Problem. An index of every shingle of 100,000 documents is too large, and a sample taken blindly
 * misses short copies.
 *
 * Idea. Winnowing (Schleimer, Wilkerson, Aiken 2003, "Winnowing: local algorithms for document
 * fingerprinting"): of every {@link WINDOW} shingles in a row the one with the least hash is kept.
 *
 * Guarantee. Two texts that share {@link GUARANTEED_WORDS} words in a row share a fingerprint, and one more
 * for every further {@link WINDOW} words, wherever the words stand in either text. About 2 of
 * {@link WINDOW} + 1 shingles are kept.
 *
 * Anchor pairs do the same for reworded and translated texts: of all pairs of anchors within a sentence the
 * sixteenth part whose hash is least is kept (FracMinHash: Irber et al. 2022), on both sides by the same
 * rule, so that n shared pairs leave n / 16 shared fingerprints on average.
 */
import { kindOf, SOUND, STEM, type ReadText } from './read-text.ts';

export const SHINGLE_WORDS = 4;
export const WINDOW = 12;
export const GUARANTEED_WORDS = WINDOW + SHINGLE_WORDS - 1;

/** One shingle hash for every word that begins one; equal sequences of words have equal hashes. */
export const shingleHashes = (words: Int32Array | Uint16Array, count: number): Int32Array => {
  const hashes = new Int32Array(Math.max(0, count - SHINGLE_WORDS + 1));
  for (let i = 0; i < hashes.length; i++) {
    let h = 17;
    for (let k = 0; k < SHINGLE_WORDS; k++) h = Math.imul(h ^ ((words[i + k] as number) & 0xffff), 0x9e3779b1) ^ (h >>> 15);
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    hashes[i] = h ^ (h >>> 13);
  }
  return hashes;
};

/** Distinct fingerprints, ascending as unsigned numbers. */
export const winnow = (hashes: Int32Array): Uint32Array => {
  const kept = new Set<number>();
  const last = Math.max(0, hashes.length - WINDOW);
  let least = -1;
  for (let from = 0; hashes.length > 0 && from <= last; from++) {
    const to = Math.min(hashes.length, from + WINDOW);
    if (least < from) {
      least = from;
      for (let i = from + 1; i < to; i++) if ((hashes[i] as number) >>> 0 <= (hashes[least] as number) >>> 0) least = i;
    } else if ((hashes[to - 1] as number) >>> 0 <= (hashes[least] as number) >>> 0) least = to - 1;
    kept.add((hashes[least] as number) >>> 0);
  }
  return Uint32Array.from(kept).sort();
};

const PAIR_SHARE = 0x100000000 / 16;
/** Of a sentence; more would be a list of names. */
const MAX_ANCHORS = 24;

/** Kept hashes of pairs of anchors that hold in every language, ascending. */
export const anchorPairs = (text: Pick<ReadText, 'anchors' | 'anchorStarts'>): Uint32Array => {
  const kept = new Set<number>();
  for (let s = 0; s + 1 < text.anchorStarts.length; s++) {
    const from = text.anchorStarts[s] as number;
    let to = text.anchorStarts[s + 1] as number;
    while (to > from && kindOf(text.anchors[to - 1] as number) === STEM) to--;
    to = Math.min(to, from + MAX_ANCHORS);
    for (let i = from; i < to; i++)
      for (let k = i + 1; k < to; k++) {
        const a = text.anchors[i] as number;
        const b = text.anchors[k] as number;
        if (kindOf(a) === SOUND && kindOf(b) === SOUND && a === b) continue;
        let h = Math.imul((a << 16) ^ b, 0x9e3779b1);
        h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
        h = (h ^ (h >>> 13)) >>> 0;
        if (h < PAIR_SHARE) kept.add(h * 16 + (a & 15));
      }
  }
  return Uint32Array.from(kept, (h) => h >>> 0).sort();
};
