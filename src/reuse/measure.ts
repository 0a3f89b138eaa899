/** What two texts share, in numbers: what judge.ts decides upon, and the passages that belong together. */
import type { Chain } from './align/align-sentences.ts';
import type { Run } from './align/shared-runs.ts';
import type { HeldText } from './pack/reuse-format.ts';
import type { ReadText } from './read/read-text.ts';

type Offsets = [start: number, end: number];
export interface Passage {
  readonly page: Offsets;
  readonly document: Offsets;
}

/** A run of fewer own words may be a headline with its teaser, which other pages carry rightly. */
const MIN_OWN_RUN = 20;

export interface Measures {
  /** Words in shared runs, in all, outside quotation marks (of runs longer than a headline), and the most in one run. */
  readonly same: number;
  readonly ownSame: number;
  readonly longestRun: number;
  readonly pageWords: number;
  readonly docWords: number;
  /** Of the sentence chains. */
  readonly sum: number;
  readonly links: number;
  /** Words in aligned sentences outside quotations, of the page or of the document, the fewer. */
  readonly alignedWords: number;
  /** Words in aligned sentences over the words from the first to the last sentence of each chain; 1: no gap on either side. */
  readonly tightness: number;
  readonly twoLanguages: boolean;
  readonly runPassages: readonly Passage[];
  readonly chainPassages: readonly Passage[];
  readonly runWords: number;
  readonly chainWords: number;
  /** Words of the page in aligned sentences, outside shared runs; of sentences that runs cover by half or more (the edge of an excerpt) none. */
  readonly rewordedWords: number;
  readonly runDocWords: number;
}

const sentenceSpan = (text: Pick<ReadText, 'sentences' | 'starts' | 'ends'>, from: number, to: number): Offsets => [
  text.starts[text.sentences[from] as number] as number,
  text.ends[(text.sentences[to + 1] as number) - 1] as number,
];

interface Extent {
  /** Words in aligned sentences, those of them outside quotations, and all from the first to the last sentence. */
  readonly aligned: number;
  readonly own: number;
  readonly spanned: number;
}

/** @param sentences those of one chain, each as often as it has links */
const extentOf = (text: Pick<ReadText, 'sentences' | 'quoted'>, sentences: readonly number[]): Extent => {
  let aligned = 0;
  let own = 0;
  for (const s of new Set(sentences)) {
    const [from, to] = [text.sentences[s] as number, text.sentences[s + 1] as number];
    aligned += to - from;
    for (let w = from; w < to; w++) own += 1 - (text.quoted[w] as number);
  }
  const spanned = (text.sentences[Math.max(...sentences) + 1] as number) - (text.sentences[Math.min(...sentences)] as number);
  return { aligned, own, spanned };
};

const extents = (page: ReadText, doc: HeldText, chains: readonly Chain[]): Pick<Measures, 'alignedWords' | 'tightness'> => {
  const [onPage, inDoc] = [
    chains.map((c) =>
      extentOf(
        page,
        c.links.map((l) => l.page),
      ),
    ),
    chains.map((c) =>
      extentOf(
        doc,
        c.links.map((l) => l.doc),
      ),
    ),
  ];
  const total = (list: readonly Extent[], what: keyof Extent): number => list.reduce((n, e) => n + e[what], 0);
  return {
    alignedWords: Math.min(total(onPage, 'own'), total(inDoc, 'own')),
    tightness: (total(onPage, 'aligned') + total(inDoc, 'aligned')) / Math.max(1, total(onPage, 'spanned') + total(inDoc, 'spanned')),
  };
};

/** Links that touch on the page are one passage: a split or joined sentence is shown as one. */
const chainPassages = (
  page: ReadText,
  doc: HeldText,
  runs: readonly Run[],
  chains: readonly Chain[],
): Pick<Measures, 'chainPassages' | 'chainWords' | 'rewordedWords'> => {
  const links = chains.flatMap((c) => c.links).sort((a, b) => a.page - b.page || a.doc - b.doc);
  const rows: { page: number; from: number; to: number }[] = [];
  for (const { page: p, doc: d } of links) {
    const last = rows.at(-1);
    if (last && last.page === p) {
      last.from = Math.min(last.from, d);
      last.to = Math.max(last.to, d);
    } else rows.push({ page: p, from: d, to: d });
  }
  const inRun = new Uint8Array(page.wordCount);
  for (const run of runs) inRun.fill(1, run.pageStart, run.pageEnd);
  let chainWords = 0;
  let rewordedWords = 0;
  for (const { page: s } of rows) {
    const [from, to] = [page.sentences[s] as number, page.sentences[s + 1] as number];
    const outside = to - from - inRun.subarray(from, to).reduce((n, one) => n + one, 0);
    chainWords += to - from;
    if (outside > (to - from) / 2) rewordedWords += outside;
  }
  return {
    chainPassages: rows.map((r) => ({ page: sentenceSpan(page, r.page, r.page), document: sentenceSpan(doc, r.from, r.to) })),
    chainWords,
    rewordedWords,
  };
};

export const measure = (page: ReadText, doc: HeldText, runs: readonly Run[], chains: readonly Chain[]): Measures => {
  // A page that repeats a stretch of the document has copied it once.
  const counted = new Uint8Array(doc.wordCount);
  let ownSame = 0;
  let longestRun = 0;
  for (const run of runs) {
    let own = 0;
    for (let i = run.pageStart; i < run.pageEnd; i++) {
      const across = Math.min(run.docEnd - 1, run.docStart + i - run.pageStart);
      if (page.quoted[i] || doc.quoted[across] || counted[across]) continue;
      counted[across] = 1;
      own++;
    }
    own = Math.min(own, run.same);
    if (own >= MIN_OWN_RUN) ownSame += own;
    longestRun = Math.max(longestRun, own);
  }
  const links = chains.flatMap((c) => c.links);
  const foreign = links.filter((l) => page.sentenceLanguages[l.page] !== doc.language).length;
  return {
    same: runs.reduce((n, r) => n + r.same, 0),
    ownSame,
    longestRun,
    pageWords: page.wordCount,
    docWords: doc.wordCount,
    sum: chains.reduce((n, c) => n + c.score, 0),
    links: links.length,
    ...extents(page, doc, chains),
    twoLanguages: 2 * foreign > links.length,
    runPassages: runs.map((r) => ({
      page: [page.starts[r.pageStart] as number, page.ends[r.pageEnd - 1] as number],
      document: [doc.starts[r.docStart] as number, doc.ends[r.docEnd - 1] as number],
    })),
    ...chainPassages(page, doc, runs, chains),
    runWords: runs.reduce((n, r) => n + r.pageEnd - r.pageStart, 0),
    runDocWords: runs.reduce((n, r) => n + r.docEnd - r.docStart, 0),
  };
};
