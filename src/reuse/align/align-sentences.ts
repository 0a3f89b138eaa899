/**
 * Aligns the sentences of a page with those of a document: which sentence says what which one says.
 *
 * Problem. Rewording and translation keep the order of what is said, mostly: sentences are split, joined,
 * dropped, and whole paragraphs change places.
 *
 * Idea. Local alignment (Smith and Waterman 1981) with affine gaps (Gotoh 1982) over sentence scores. The best
 * chain is taken out and the search is repeated, so that paragraphs in another order are several chains.
 * A sentence may go with two neighbours in a row, which is how translators split and join.
 *
 * Example. Document s1 s2 s3 s4, page "t3 t4 x t1 t2": chains (t3–s3, t4–s4) and (t1–s1, t2–s2).
 *
 * Cost. Sentences of the page × of the document for every chain; at most {@link MAX_CHAINS} chains.
 */
import type { SentenceScores } from './sentence-scores.ts';

const GAP_OPEN = 0.5;
const GAP_STEP = 0.25;
/** What a chain must score: two fair sentences, or a very good one. */
const MIN_CHAIN = 3;
const MAX_CHAINS = 24;

export interface Link {
  readonly page: number;
  readonly doc: number;
  readonly score: number;
}

export interface Chain {
  readonly score: number;
  readonly links: readonly Link[];
}

const DIAGONAL = 1;
const PAGE_STEP = 2;
const DOC_STEP = 3;
const GAP_PAGE = 4;
const GAP_DOC = 5;

const bestChain = ({ pageCount, docCount, scores }: SentenceScores): Chain => {
  const width = docCount + 1;
  const size = (pageCount + 1) * width;
  const best = new Float32Array(size);
  const from = new Uint8Array(size);
  const gapPage = new Float32Array(width).fill(-Infinity);
  let peak = 0;
  let at = 0;
  for (let p = 1; p <= pageCount; p++) {
    let gapDoc = -Infinity;
    for (let d = 1; d <= docCount; d++) {
      const here = p * width + d;
      const up = best[here - width] as number;
      const left = best[here - 1] as number;
      gapPage[d] = Math.max((gapPage[d] as number) - GAP_STEP, up - GAP_OPEN);
      gapDoc = Math.max(gapDoc - GAP_STEP, left - GAP_OPEN);
      let value = 0;
      let move = 0;
      const s = scores[(p - 1) * docCount + d - 1] as number;
      if (s > 0) {
        const diagonal = best[here - width - 1] as number;
        value = diagonal + s;
        move = DIAGONAL;
        if (up > diagonal && from[here - width] !== GAP_PAGE && from[here - width] !== GAP_DOC) [value, move] = [up + s / 2, PAGE_STEP];
        if (left > diagonal && left + s / 2 > value && from[here - 1] !== GAP_PAGE && from[here - 1] !== GAP_DOC)
          [value, move] = [left + s / 2, DOC_STEP];
        if (diagonal + s >= value) [value, move] = [diagonal + s, DIAGONAL];
      }
      if ((gapPage[d] as number) > value) [value, move] = [gapPage[d] as number, GAP_PAGE];
      if (gapDoc > value) [value, move] = [gapDoc, GAP_DOC];
      best[here] = value;
      from[here] = value > 0 ? move : 0;
      if (value > peak) [peak, at] = [value, here];
    }
  }
  const links: Link[] = [];
  while (at > 0 && from[at] !== 0) {
    const move = from[at];
    if (move !== GAP_PAGE && move !== GAP_DOC) {
      const page = Math.floor(at / width) - 1;
      const doc = (at % width) - 1;
      const cell = page * docCount + doc;
      links.push({ page, doc, score: scores[cell] as number });
    }
    at -= move === DIAGONAL ? width + 1 : move === PAGE_STEP || move === GAP_PAGE ? width : 1;
  }
  return { score: peak, links: links.reverse() };
};

/** The most that any chain could score: every sentence of the page with its best fellow. */
const bound = ({ pageCount, docCount, scores }: SentenceScores): number => {
  let sum = 0;
  for (let p = 0; p < pageCount; p++) {
    let best = 0;
    for (let d = p * docCount; d < (p + 1) * docCount; d++) best = Math.max(best, scores[d] as number);
    sum += best;
  }
  return sum;
};

/** Chains by falling score; no sentence of either text is in two. Changes `scores`. */
export const alignSentences = (table: SentenceScores): Chain[] => {
  const chains: Chain[] = [];
  if (1.5 * bound(table) < MIN_CHAIN) return chains;
  while (chains.length < MAX_CHAINS && table.scores.length > 0) {
    const chain = bestChain(table);
    if (chain.score < MIN_CHAIN || chain.links.length === 0) break;
    chains.push(chain);
    for (const { page, doc } of chain.links) {
      table.scores.fill(0, page * table.docCount, (page + 1) * table.docCount);
      for (let p = 0; p < table.pageCount; p++) table.scores[p * table.docCount + doc] = 0;
    }
  }
  return chains;
};
