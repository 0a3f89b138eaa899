/**
 * Shingles: the overlapping word sequences of a text, as hashes (Broder 1997, "On the resemblance and
 * containment of documents").
 *
 * "security guarantees for Ukraine" with width 3 → "security guarantees for", "guarantees for ukraine".
 * Words are folded first, so that quotation marks, case and accents make no difference.
 */
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';

/** Words of a shingle: four are rarely shared by chance and survive a changed word every fifth. */
export const SHINGLE_WORDS = 4;

export interface Shingles {
  /** Hash of the shingle that begins at word i; 32 bits. */
  readonly hashes: Uint32Array;
  /** Source span of every word. */
  readonly spans: readonly Span[];
}

const wordHash = (word: string): number => {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h >>> 0;
};

export const shingle = (text: string): Shingles => {
  const all = words(text);
  const single = Uint32Array.from(all, (w) => wordHash(w.folded));
  const hashes = new Uint32Array(Math.max(0, single.length - SHINGLE_WORDS + 1));
  for (let i = 0; i < hashes.length; i++) {
    let h = 17;
    for (let k = 0; k < SHINGLE_WORDS; k++) h = (Math.imul(h, 0x9e3779b1) + (single[i + k] as number)) >>> 0;
    hashes[i] = h;
  }
  return { hashes, spans: all };
};
