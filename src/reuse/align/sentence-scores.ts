/**
 * How much a sentence of the page and a sentence of the document look like the same sentence in other words.
 *
 * Problem. Two reports of one event share names, numbers and words. A translation shares more of them in
 * *each* sentence, and little else.
 *
 * Idea. An anchor weighs the more the fewer sentences of either text have it: "Ukraine" stands in every
 * sentence of both and says nothing, "1994" in one. The score of a pair is what it shares, less a part
 * of what either side has alone ({@link UNSHARED}); a pair that shares a quarter of its weight scores about
 * nothing. Words in quotation marks weigh little: both texts have them from the speaker.
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
/** What is left of the weight of a sentence that is quoted on both sides. */
const QUOTED = 0.15;
/** Sentences with less weight (headings, by-lines, “he said”) are no evidence, and fit anything. */
const MIN_WEIGHT = 1;

export interface SentenceScores {
  readonly pageCount: number;
  readonly docCount: number;
  /** score(page sentence, document sentence); row-major by page sentence; 0 where nothing speaks for it. */
  readonly scores: Float32Array;
  /** Weight that a pair shares over the mean weight of its two sides, 0 to 1. */
  readonly overlaps: Float32Array;
}

/** Where each anchor stands in the page; made once a page. */
export interface AnchorPlaces {
  readonly heads: Int32Array;
  readonly next: Int32Array;
  readonly sentence: Int32Array;
  readonly counts: Uint16Array;
}

export const anchorPlaces = (page: ReadText): AnchorPlaces => {
  const heads = new Int32Array(0x10000).fill(-1);
  const counts = new Uint16Array(0x10000);
  const next = new Int32Array(page.anchors.length);
  const sentence = new Int32Array(page.anchors.length);
  for (let s = 0; s + 1 < page.anchorStarts.length; s++)
    for (let i = page.anchorStarts[s] as number; i < (page.anchorStarts[s + 1] as number); i++) {
      const anchor = page.anchors[i] as number;
      sentence[i] = s;
      next[i] = heads[anchor] as number;
      heads[anchor] = i;
      counts[anchor] = (counts[anchor] as number) + 1;
    }
  return { heads, next, sentence, counts };
};

const quotedShare = (text: Pick<ReadText, 'sentences' | 'quoted'>, s: number): number => {
  const from = text.sentences[s] as number;
  const to = text.sentences[s + 1] as number;
  let n = 0;
  for (let w = from; w < to; w++) n += text.quoted[w] as number;
  return n / Math.max(1, to - from);
};

export const sentenceScores = (page: ReadText, places: AnchorPlaces, doc: HeldText): SentenceScores => {
  const pageCount = page.sentences.length - 1;
  const docCount = doc.sentences.length - 1;
  const docCounts = new Map<number, number>();
  for (const anchor of doc.anchors) docCounts.set(anchor, (docCounts.get(anchor) ?? 0) + 1);
  const spread = Math.log(Math.max(RARE, docCount));
  const weightOf = (anchor: number, same: boolean): number => {
    const base = (same ? SAME_LANGUAGE : TWO_LANGUAGES)[kindOf(anchor)];
    if (base === 0) return 0;
    const inDoc = Math.max(1, docCounts.get(anchor) ?? 1);
    return (
      (base * (Math.log(Math.max(RARE, docCount) / inDoc) / spread)) / (1 + 0.25 * Math.log(Math.max(1, places.counts[anchor] as number)))
    );
  };
  const sameLanguage = Array.from(page.sentenceLanguages, (l) => l === doc.language);
  // Two weights for each anchor that is asked for, so that logarithms are taken once.
  const weights = [new Map<number, number>(), new Map<number, number>()] as const;
  const weight = (anchor: number, same: boolean): number => {
    const known = weights[same ? 1 : 0].get(anchor);
    if (known !== undefined) return known;
    const made = weightOf(anchor, same);
    weights[same ? 1 : 0].set(anchor, made);
    return made;
  };
  const total = (text: Pick<ReadText, 'anchors' | 'anchorStarts'>, s: number, same: boolean): number => {
    let sum = 0;
    for (let i = text.anchorStarts[s] as number; i < (text.anchorStarts[s + 1] as number); i++)
      sum += weight(text.anchors[i] as number, same);
    return sum;
  };
  const pageTotals = Float32Array.from({ length: pageCount }, (_, s) => total(page, s, sameLanguage[s] as boolean));
  const pageQuoted = Float32Array.from({ length: pageCount }, (_, s) => quotedShare(page, s));
  const scores = new Float32Array(pageCount * docCount);
  const overlaps = new Float32Array(pageCount * docCount);
  const shared = new Float32Array(pageCount);
  for (let d = 0; d < docCount; d++) {
    const touched: number[] = [];
    for (let i = doc.anchorStarts[d] as number; i < (doc.anchorStarts[d + 1] as number); i++) {
      const anchor = doc.anchors[i] as number;
      for (let at = places.heads[anchor] as number; at >= 0; at = places.next[at] as number) {
        const s = places.sentence[at] as number;
        const w = weight(anchor, sameLanguage[s] as boolean);
        if (w === 0) continue;
        if (shared[s] === 0) touched.push(s);
        shared[s] = (shared[s] as number) + w;
      }
    }
    if (touched.length === 0) continue;
    const docTotals = [total(doc, d, false), total(doc, d, true)];
    const docQuoted = quotedShare(doc, d);
    for (const s of touched) {
      const both = shared[s] as number;
      shared[s] = 0;
      const mean = ((pageTotals[s] as number) + (docTotals[sameLanguage[s] ? 1 : 0] as number)) / 2;
      if (both < MIN_WEIGHT) continue;
      const score = both - UNSHARED * (mean - both);
      if (score <= 0) continue;
      const quoted = Math.min(docQuoted, pageQuoted[s] as number);
      scores[s * docCount + d] = score * (1 - (1 - QUOTED) * quoted);
      overlaps[s * docCount + d] = both / mean;
    }
  }
  return { pageCount, docCount, scores, overlaps };
};
