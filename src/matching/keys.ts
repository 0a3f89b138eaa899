/** Hashes of words → the keys under which forms are filed. Part of the format: a change here changes it. */

/** Knuth's multiplicative hashing: the golden ratio of 2³², prime. Its product's top bits are well mixed. */
const GOLDEN = 0x9e3779b1;
/** An odd constant of MurmurHash3, so that (a, b) and (b, a) get different keys. */
const FIRST = 0x85ebca6b;

export const singleKey = (hash: number): number => Math.imul(hash ^ (hash >>> 15), GOLDEN);

export const pairKey = (first: number, second: number): number => {
  const mixed = Math.imul(first, FIRST) + second;
  return Math.imul(mixed ^ (mixed >>> 15), GOLDEN);
};

/** Hash of `count` words from `first` on. */
export const wordsHash = (hashes: Int32Array, first: number, count: number): number => {
  let hash = count;
  for (let i = first; i < first + count; i++) {
    hash = Math.imul(hash ^ (hashes[i] as number), FIRST);
    hash ^= hash >>> 13;
  }
  return hash >>> 0;
};
