/**
 * What a text says of each claim, sentence by sentence, neighbours included.
 *
 * Problem. A post makes its claim in three sentences: "Flip your cleaning spray around. It says ‘kills coronavirus’. Mine is
 * from 2017!" None of them would find it alone.
 *
 * Idea. A claim is weighed in the sentence that says most of it, by the words of that sentence and of those near it; in the
 * sentences near it by their own words only, so that it does not stand on all of them.
 */
import type { GramIndex } from './gram-index.ts';

/** Sentences before and behind. */
const NEAR = 3;

export interface Neighbours {
  /** By claim: how much the sentence says of it. Asked in the order of the text. */
  at(sentence: number): Float32Array;
}

export const readNeighbours = (grams: GramIndex, sentences: readonly string[], language: string): Neighbours => {
  const wordsOf = sentences.map((text) => grams.wordsOf({ text, language }));
  const alone = new Map<number, Float32Array>();
  const weighAlone = (sentence: number): Float32Array => {
    let known = alone.get(sentence);
    if (!known) alone.set(sentence, (known = grams.weigh(wordsOf[sentence] ?? new Set())));
    return known;
  };
  return {
    at: (sentence) => {
      const own = weighAlone(sentence);
      alone.delete(sentence - NEAR - 1);
      const near: number[] = [];
      for (let s = Math.max(0, sentence - NEAR); s <= Math.min(sentences.length - 1, sentence + NEAR); s++) near.push(s);
      if (near.length === 1) return own;
      const others = near.filter((s) => s !== sentence).map((s) => ({ isEarlier: s < sentence, weights: weighAlone(s) }));
      const joined = grams.weigh(new Set(near.flatMap((s) => [...(wordsOf[s] ?? [])])));
      // Of sentences that say as much the first has it.
      return joined.map((all, claim) => {
        const here = own[claim] as number;
        const isBest = others.every(({ isEarlier, weights }) =>
          isEarlier ? (weights[claim] as number) < here : (weights[claim] as number) <= here,
        );
        return isBest ? all : here;
      });
    },
  };
};
