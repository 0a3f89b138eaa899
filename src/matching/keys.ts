/** Hashes of words → the keys under which forms are filed. Part of the format: a change here changes it. */

/** Knuth's multiplicative hashing: the golden ratio of 2³², prime. Its product's top bits are well mixed. */
const GOLDEN = 0x9e3779b1;
/** An odd constant of MurmurHash3, so that (a, b) and (b, a) get different keys. */
const FIRST = 0x85ebca6b;

export const singleKey = (hash: number): number => Math.imul(hash ^ (hash >>> 15), GOLDEN);

/** From the single keys of two neighbouring words, which a search has at hand. */
export const pairKey = (first: number, second: number): number => (Math.imul(first, FIRST) + second) | 0;

/** Hash of `count` words from `first` on. */
export const wordsHash = (hashes: Int32Array, first: number, count: number): number => {
  let hash = count;
  for (let i = first; i < first + count; i++) {
    hash = Math.imul(hash ^ (hashes[i] as number), FIRST);
    hash ^= hash >>> 13;
  }
  return hash >>> 0;
};

/**
 * The two bits of a key in its word of a bitmap (a Bloom filter whose bits share one word, so that asking is
 * one load): with 12 bits a key 1 word in 40 passes by chance, with one bit it would be 1 in 12.
 * The word is chosen by the key's top bits, these by its bits 0…9; search.ts asks for them by shifting, without a branch.
 */
export const keyBits = (key: number): number => (1 << (key & 31)) | (1 << ((key >>> 5) & 31));
