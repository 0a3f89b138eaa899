/**
 * Shared runs: the stretches of a page that stand in a document word for word, or nearly.
 *
 * Idea. Shared shingles give pairs (page word, document word). Pairs that lie near one diagonal, with
 * short gaps, are a run; gaps are what was edited.
 *
 * Example. Page "a b c d X f g h i" against document "a b c d e f g h i": shingles abcd and fghi lie on one
 * diagonal, the gap of one word joins them: one run of nine words, eight of them the same.
 *
 * Cost. One look into a table per word of the document; a shingle that the page repeats more than
 * {@link MAX_PLACES} times is a list or a refrain and says nothing.
 */
import { SHINGLE_WORDS } from '../read/fingerprints.ts';

/** Words that may be changed, dropped or added between two shared shingles of a run. */
const MAX_GAP = 12;
/** Words of the shortest run that counts. */
const MIN_RUN = 8;
const MAX_PLACES = 8;

export interface Run {
  pageStart: number;
  pageEnd: number;
  docStart: number;
  docEnd: number;
  /** Words covered by shared shingles. */
  same: number;
}

/** Where the page has each shingle: chained hash table over the page's words, made once a page. */
export interface ShinglePlaces {
  readonly hashes: Int32Array;
  readonly heads: Int32Array;
  readonly next: Int32Array;
}

export const shinglePlaces = (hashes: Int32Array): ShinglePlaces => {
  let size = 64;
  while (size < 2 * hashes.length) size *= 2;
  const heads = new Int32Array(size).fill(-1);
  const next = new Int32Array(hashes.length);
  for (let i = hashes.length - 1; i >= 0; i--) {
    const slot = (hashes[i] as number) & (size - 1);
    next[i] = heads[slot] as number;
    heads[slot] = i;
  }
  return { hashes, heads, next };
};

const pairsOf = (page: ShinglePlaces, document: Int32Array): [page: number, doc: number][] => {
  const pairs: [number, number][] = [];
  for (let d = 0; d < document.length; d++) {
    const before = pairs.length;
    for (let p = page.heads[(document[d] as number) & (page.heads.length - 1)] as number; p >= 0; p = page.next[p] as number)
      if (page.hashes[p] === document[d]) pairs.push([p, d]);
    if (pairs.length - before > MAX_PLACES) pairs.length = before;
  }
  return pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
};

/** Joins pairs, sorted by page position, to runs along diagonals. */
const joined = (pairs: readonly (readonly [page: number, doc: number])[]): Run[] => {
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
  return [...done, ...open].filter((r) => r.same >= MIN_RUN);
};

/** What is left of a run beside another one: the longer side, cut on the page and in the document alike. */
const beside = (run: Run, other: Run): Run | null => {
  if (run.pageStart >= other.pageEnd || other.pageStart >= run.pageEnd) return run;
  const before = other.pageStart - run.pageStart;
  const after = run.pageEnd - other.pageEnd;
  const words = Math.max(before, after);
  if (words < MIN_RUN) return null;
  const same = Math.min(run.same, words);
  if (before >= after) return { ...run, pageEnd: run.pageStart + words, docEnd: Math.min(run.docEnd, run.docStart + words), same };
  return { ...run, pageStart: run.pageEnd - words, docStart: Math.max(run.docStart, run.docEnd - words), same };
};

/** @returns runs in page order that do not overlap on the page; where two meet, the one with more shared words keeps its words */
export const sharedRuns = (page: ShinglePlaces, document: Int32Array): Run[] => {
  const kept: Run[] = [];
  for (const run of joined(pairsOf(page, document)).sort((a, b) => b.same - a.same)) {
    const left = kept.reduce<Run | null>((r, k) => r && beside(r, k), run);
    if (left) kept.push(left);
  }
  return kept.sort((a, b) => a.pageStart - b.pageStart);
};
