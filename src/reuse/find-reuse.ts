/**
 * Finds documents whose text stands on the page, word for word or with small edits.
 *
 * Problem. A text travels: copied whole, cut, with words exchanged. The host says nothing about it.
 *
 * Idea. Shared shingles give pairs (page word, document word). Pairs that lie on one diagonal, with
 * short gaps, are a passage; gaps are what was edited. The passages of a document together cover a
 * share of the page's words and a share of the document's words.
 *
 * Example. Page "a b c d X f g h i" against document "a b c d e f g h i": shingles abcd and fghi are
 * shared on the diagonal 0, the gap of one word joins them: one passage of nine words.
 *
 * Cost. One binary search per page word. Quotations that both texts share (a sentence of a speech)
 * stay below {@link MIN_WORDS}, and are no finding.
 */
import { because } from '../corpus/because.ts';
import type { Reason } from '../corpus/reason.ts';
import { SHINGLE_WORDS, shingle } from './shingles.ts';
import type { ReuseKind } from './reuse.ts';

/** Words that all passages together must have: more than any quotation two reports of one event share. */
const MIN_WORDS = 60;
/** … and the share of the page or of the document that they must make up. */
const MIN_SHARE = 0.25;
/** Words that may be changed, dropped or added between two shared shingles of a passage. */
const MAX_GAP = 12;
/** Words of the shortest passage that counts. */
const MIN_PASSAGE = 8;
/** From this share of untouched words within its passages on, a copy is the same text; below, it is reworded. */
const SAME_TEXT_SHARE = 0.8;

export interface ReuseFound {
  /** Position in the pack's document table. */
  readonly document: number;
  readonly kind: ReuseKind;
  /** Fraction of the page's words in passages. */
  readonly share: number;
  readonly score: number;
  readonly passages: readonly { page: [number, number]; document: [number, number] }[];
  readonly why: readonly Reason[];
}

interface Run {
  pageStart: number;
  pageEnd: number;
  docStart: number;
  docEnd: number;
  /** Words covered by shared shingles. */
  same: number;
}

interface Index {
  readonly documents: number;
  readonly wordCount: (document: number) => number;
  readonly span: (document: number, word: number) => readonly [number, number];
  readonly each: (hash: number, visit: (document: number, position: number) => void) => void;
}

const openIndex = (bytes: Uint8Array): Index => {
  const all = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
  const documents = all[0] ?? 0;
  const count = all[1] ?? 0;
  const counts = all.subarray(2, 2 + documents);
  const hashes = all.subarray(2 + documents, 2 + documents + count);
  const places = all.subarray(2 + documents + count, 2 + documents + 2 * count);
  const spans = all.subarray(2 + documents + 2 * count);
  const firstWord: number[] = [];
  counts.reduce((sum, n) => (firstWord.push(sum), sum + n), 0);
  return {
    documents,
    wordCount: (d) => counts[d] ?? 0,
    span: (d, w) => {
      const at = 2 * ((firstWord[d] ?? 0) + w);
      return [spans[at] ?? 0, spans[at + 1] ?? 0];
    },
    each: (hash, visit) => {
      let low = 0;
      let high = hashes.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((hashes[middle] as number) < hash) low = middle + 1;
        else high = middle;
      }
      for (; low < hashes.length && hashes[low] === hash; low++) visit((places[low] as number) >>> 20, (places[low] as number) & 0xfffff);
    },
  };
};

/** Joins pairs, sorted by page position, to runs along diagonals. */
const runsOf = (pairs: readonly (readonly [page: number, doc: number])[]): Run[] => {
  const open: Run[] = [];
  const done: Run[] = [];
  for (const [page, doc] of pairs) {
    let best: Run | null = null;
    for (let i = open.length - 1; i >= 0; i--) {
      const run = open[i] as Run;
      if (page - run.pageEnd > MAX_GAP) {
        done.push(run);
        open.splice(i, 1);
        continue;
      }
      const docGap = doc - run.docEnd;
      if (docGap > MAX_GAP || doc + SHINGLE_WORDS <= run.docEnd) continue;
      if (doc < run.docStart + 1 && page > run.pageStart) continue;
      if (!best || Math.abs(docGap - (page - run.pageEnd)) < Math.abs(doc - best.docEnd - (page - best.pageEnd))) best = run;
    }
    if (best) {
      best.same += Math.min(
        SHINGLE_WORDS,
        Math.max(0, page + SHINGLE_WORDS - best.pageEnd),
        Math.max(0, doc + SHINGLE_WORDS - best.docEnd),
      );
      best.pageEnd = Math.max(best.pageEnd, page + SHINGLE_WORDS);
      best.docEnd = Math.max(best.docEnd, doc + SHINGLE_WORDS);
    } else open.push({ pageStart: page, pageEnd: page + SHINGLE_WORDS, docStart: doc, docEnd: doc + SHINGLE_WORDS, same: SHINGLE_WORDS });
  }
  return [...done, ...open].filter((r) => r.same >= MIN_PASSAGE);
};

/** Of runs that overlap on the page the one with more shared words stays. */
const disjoint = (runs: Run[]): Run[] => {
  const kept: Run[] = [];
  for (const run of runs.sort((a, b) => b.same - a.same))
    if (!kept.some((k) => run.pageStart < k.pageEnd && k.pageStart < run.pageEnd)) kept.push(run);
  return kept.sort((a, b) => a.pageStart - b.pageStart);
};

const round = (x: number): number => Math.round(x * 1000) / 1000;

/**
 * @param bytes the pack's reuse section; empty: nothing is found
 * @param text the page's text
 */
export const findReuse = (bytes: Uint8Array, text: string): ReuseFound[] => {
  if (bytes.length < 8) return [];
  const index = openIndex(bytes);
  const { hashes, spans } = shingle(text);
  const pairs = new Map<number, [number, number][]>();
  hashes.forEach((hash, page) =>
    index.each(hash, (document, position) => {
      const list = pairs.get(document);
      if (list) list.push([page, position]);
      else pairs.set(document, [[page, position]]);
    }),
  );
  const found: ReuseFound[] = [];
  for (const [document, list] of pairs) {
    const runs = disjoint(runsOf(list));
    const pageWords = runs.reduce((n, r) => n + (r.pageEnd - r.pageStart), 0);
    const docWords = runs.reduce((n, r) => n + (r.docEnd - r.docStart), 0);
    const same = runs.reduce((n, r) => n + r.same, 0);
    const share = pageWords / Math.max(1, spans.length);
    const containment = docWords / Math.max(1, index.wordCount(document));
    if (same < Math.min(MIN_WORDS, 0.5 * index.wordCount(document)) || Math.max(share, containment) < MIN_SHARE) continue;
    const untouched = same / Math.max(1, pageWords);
    found.push({
      document,
      kind: untouched >= SAME_TEXT_SHARE ? 'same-text' : 'reworded',
      share: round(Math.min(1, share)),
      score: round(Math.min(0.999, 0.5 + 0.5 * Math.max(share, containment) * Math.min(1, same / (2 * MIN_WORDS)))),
      passages: runs.map((r) => ({
        page: [(spans[r.pageStart] as { start: number }).start, (spans[r.pageEnd - 1] as { end: number }).end],
        document: [index.span(document, r.docStart)[0], index.span(document, r.docEnd - 1)[1]],
      })),
      why: [because('shared-words', String(same), 0), because('aligned-passages', String(runs.length), 0)],
    });
  }
  return found.sort((a, b) => b.share - a.share);
};
