/**
 * How much a sentence of the page and a sentence of the document look like the same sentence in other words.
 *
 * Problem. Two reports of one event share names, numbers and words. A translation shares more of them in
 * *each* sentence, and little else.
 *
 * Idea. An anchor weighs the more the fewer sentences of either text have it: "Ukraine" stands in every
 * sentence of both and says nothing, "1994" in one. The score of a pair is what it shares, less a part
 * of what either side has alone ({@link UNSHARED}); a pair that shares a quarter of its weight scores about
 * nothing. What the page quotes weighs little: it is the speaker's, whoever else has written it down.
 *
 * Cost. One visit for each anchor of the document and each sentence of the page that has it.
 */
import { CONCEPT, FIXED, kindOf, SOUND, STEM, type ReadText } from '../read/read-text.ts';
import type { HeldText } from '../pack/reuse-format.ts';

/** Weights by kind: of a pair in one language, and of a pair in two. A sound is less than a word. */
const SAME_LANGUAGE = { [SOUND]: 0, [CONCEPT]: 1, [FIXED]: 1, [STEM]: 1 } as const;
const TWO_LANGUAGES = { [SOUND]: 0.9, [CONCEPT]: 1, [FIXED]: 1, [STEM]: 0 } as const;
/** What one unit of unshared weight (mean of both sides) takes away. */
const UNSHARED = 0.3;
/** An anchor of one sentence in this many has weight 1. */
const RARE = 24;
/** What is left of the score of a sentence that the page quotes. */
const QUOTED = 0.15;
/** Sentences with less weight (headings, by-lines, “he said”) are no evidence, and fit anything. */
const MIN_WEIGHT = 1;

export interface SentenceScores {
  readonly pageCount: number;
  readonly docCount: number;
  /** score(page sentence, document sentence); row-major by page sentence; 0 where nothing speaks for it. */
  readonly scores: Float32Array;
}

const quotedShare = (text: Pick<ReadText, 'sentences' | 'quoted'>, s: number): number => {
  const from = text.sentences[s] as number;
  const to = text.sentences[s + 1] as number;
  let n = 0;
  for (let w = from; w < to; w++) n += text.quoted[w] as number;
  return n / Math.max(1, to - from);
};

/** Where each anchor stands in the page, and what its sentences weigh; made once a page. */
export interface AnchorPlaces {
  readonly heads: Int32Array;
  readonly next: Int32Array;
  readonly sentence: Int32Array;
  /** What is left of an anchor's weight by how often the page has it; 1 where once or never. */
  readonly factors: Float32Array;
  /** Weight of each sentence, before a document makes some of its anchors less rare: within one language, and in two. */
  readonly same: Float32Array;
  readonly two: Float32Array;
  readonly quoted: Float32Array;
}

const ANCHORS = 0x10000;

export const anchorPlaces = (page: ReadText): AnchorPlaces => {
  const count = page.anchorStarts.length - 1;
  const heads = new Int32Array(ANCHORS).fill(-1);
  const times = new Uint16Array(ANCHORS);
  const next = new Int32Array(page.anchors.length);
  const sentence = new Int32Array(page.anchors.length);
  for (let s = 0; s < count; s++)
    for (let i = page.anchorStarts[s] as number; i < (page.anchorStarts[s + 1] as number); i++) {
      const anchor = page.anchors[i] as number;
      sentence[i] = s;
      next[i] = heads[anchor] as number;
      heads[anchor] = i;
      times[anchor] = (times[anchor] as number) + 1;
    }
  const factors = new Float32Array(ANCHORS).fill(1);
  for (const anchor of page.anchors) factors[anchor] = 1 / (1 + 0.25 * Math.log(times[anchor] as number));
  const [same, two] = [new Float32Array(count), new Float32Array(count)];
  for (let i = 0; i < page.anchors.length; i++) {
    const [anchor, s] = [page.anchors[i] as number, sentence[i] as number];
    same[s] = (same[s] as number) + SAME_LANGUAGE[kindOf(anchor)] * (factors[anchor] as number);
    two[s] = (two[s] as number) + TWO_LANGUAGES[kindOf(anchor)] * (factors[anchor] as number);
  }
  return { heads, next, sentence, factors, same, two, quoted: Float32Array.from({ length: count }, (_, s) => quotedShare(page, s)) };
};

export const sentenceScores = (page: ReadText, places: AnchorPlaces, doc: HeldText): SentenceScores => {
  const pageCount = page.sentences.length - 1;
  const docCount = doc.sentences.length - 1;
  const times = new Uint16Array(ANCHORS);
  const repeated: number[] = [];
  for (const anchor of doc.anchors) {
    times[anchor] = (times[anchor] as number) + 1;
    if (times[anchor] === 2) repeated.push(anchor);
  }
  const most = Math.log(Math.max(RARE, docCount));
  /** What is left of an anchor's weight by how often the document has it. */
  const rarity = Float32Array.from({ length: docCount + 1 }, (_, n) => (n < 2 ? 1 : 1 - Math.log(n) / most));
  const isSame = Uint8Array.from(page.sentenceLanguages, (l) => Number(l === doc.language));
  const totals = Float32Array.from(isSame, (same, s) => (same ? places.same[s] : places.two[s]) as number);
  for (const anchor of repeated) {
    const lost = (1 - (rarity[times[anchor] as number] as number)) * (places.factors[anchor] as number);
    for (let at = places.heads[anchor] as number; at >= 0; at = places.next[at] as number) {
      const s = places.sentence[at] as number;
      totals[s] = (totals[s] as number) - (isSame[s] ? SAME_LANGUAGE : TWO_LANGUAGES)[kindOf(anchor)] * lost;
    }
  }
  const scores = new Float32Array(pageCount * docCount);
  const shared = new Float32Array(pageCount);
  for (let d = 0; d < docCount; d++) {
    const touched: number[] = [];
    let [docSame, docTwo] = [0, 0];
    for (let i = doc.anchorStarts[d] as number; i < (doc.anchorStarts[d + 1] as number); i++) {
      const anchor = doc.anchors[i] as number;
      const left = (rarity[times[anchor] as number] as number) * (places.factors[anchor] as number);
      const [inSame, inTwo] = [SAME_LANGUAGE[kindOf(anchor)] * left, TWO_LANGUAGES[kindOf(anchor)] * left];
      docSame += inSame;
      docTwo += inTwo;
      for (let at = places.heads[anchor] as number; at >= 0; at = places.next[at] as number) {
        const s = places.sentence[at] as number;
        const w = isSame[s] ? inSame : inTwo;
        if (w === 0) continue;
        if (shared[s] === 0) touched.push(s);
        shared[s] = (shared[s] as number) + w;
      }
    }
    if (touched.length === 0) continue;
    for (const s of touched) {
      const both = shared[s] as number;
      shared[s] = 0;
      const mean = ((totals[s] as number) + (isSame[s] ? docSame : docTwo)) / 2;
      if (both < MIN_WEIGHT) continue;
      const score = both - UNSHARED * (mean - both);
      if (score <= 0) continue;
      scores[s * docCount + d] = score * (1 - (1 - QUOTED) * (places.quoted[s] as number));
    }
  }
  return { pageCount, docCount, scores };
};
