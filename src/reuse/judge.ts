/**
 * From what two texts share to a verdict. One threshold for each kind, all of them here.
 *
 * *Same text* counts words that stand in shared runs, outside quotation marks on both sides: 60 of them
 * (30 where they are most of the page), making up a fifth of page or document, or 80 in one run. Two
 * reports of one event share names, phrases and quotations, and no such run.
 *
 * *Reworded* and *translated* add the scores of the sentence chains. Independent texts align too, by chance
 * and because they tell the same: their chains are short, loose, and few for the length they cover. So a
 * verdict needs the sum ({@link THRESHOLDS}.sum), its mean a sentence (`mean`), a chain that is long
 * enough to be no coincidence (`longest`), and that the aligned sentences share enough of their weight
 * (`overlap`). The thresholds lie above every pair of independent texts of the tuning half.
 */
import { because } from '../corpus/because.ts';
import type { Reason } from '../corpus/reason.ts';
import type { Chain } from './align/align-sentences.ts';
import type { Run } from './align/shared-runs.ts';
import type { HeldText } from './pack/reuse-format.ts';
import type { ReadText } from './read/read-text.ts';
import type { ReuseKind } from './reuse.ts';

type Offsets = [start: number, end: number];
interface Passage {
  readonly page: Offsets;
  readonly document: Offsets;
}

const MIN_SAME = 60;
const MIN_SAME_WHOLE = 30;
const MIN_SHARE = 0.2;
const LONG_RUN = 80;
/** From this share of untouched words in the aligned part on, a copy is the same text; below, it is reworded. */
const SAME_TEXT_SHARE = 0.8;

/** Sum, mean and longest are in units of sentence-scores.ts (1: one rare anchor shared). */
export const THRESHOLDS = {
  reworded: { sum: 17, mean: 2.6, longest: 7, overlap: 0.45, density: 0.3 },
  translated: { sum: 14, mean: 2.2, longest: 7, overlap: 0.4, density: 0.3 },
  related: { sum: 6, mean: 0, longest: 3, overlap: 0, density: 0 },
} as const;

export interface Measures {
  /** Words in shared runs, in all and outside quotation marks, and the most in one run. */
  readonly same: number;
  readonly ownSame: number;
  readonly longestRun: number;
  readonly pageWords: number;
  readonly docWords: number;
  /** Of the sentence chains. */
  readonly sum: number;
  readonly longest: number;
  readonly links: number;
  readonly overlap: number;
  /** Share of the page's or of the document's sentences that chains hold, the larger. */
  readonly density: number;
  readonly twoLanguages: boolean;
  readonly runPassages: readonly Passage[];
  readonly chainPassages: readonly Passage[];
  readonly runWords: number;
  readonly chainWords: number;
  readonly runDocWords: number;
}

const sentenceSpan = (text: Pick<ReadText, 'sentences' | 'starts' | 'ends'>, from: number, to: number): Offsets => [
  text.starts[text.sentences[from] as number] as number,
  text.ends[(text.sentences[to + 1] as number) - 1] as number,
];

/** Links that touch on the page are one passage: a split or joined sentence is shown as one. */
const chainPassages = (page: ReadText, doc: HeldText, chains: readonly Chain[]): { passages: Passage[]; words: number } => {
  const links = chains.flatMap((c) => c.links).sort((a, b) => a.page - b.page || a.doc - b.doc);
  const rows: { page: number; from: number; to: number }[] = [];
  for (const { page: p, doc: d } of links) {
    const last = rows.at(-1);
    if (last && last.page === p) {
      last.from = Math.min(last.from, d);
      last.to = Math.max(last.to, d);
    } else rows.push({ page: p, from: d, to: d });
  }
  return {
    passages: rows.map((r) => ({ page: sentenceSpan(page, r.page, r.page), document: sentenceSpan(doc, r.from, r.to) })),
    words: rows.reduce((n, r) => n + (page.sentences[r.page + 1] as number) - (page.sentences[r.page] as number), 0),
  };
};

export const measure = (page: ReadText, doc: HeldText, runs: readonly Run[], chains: readonly Chain[]): Measures => {
  let ownSame = 0;
  let longestRun = 0;
  for (const run of runs) {
    let own = 0;
    for (let i = run.pageStart; i < run.pageEnd; i++) {
      const across = Math.min(run.docEnd - 1, run.docStart + i - run.pageStart);
      if (!page.quoted[i] && !doc.quoted[across]) own++;
    }
    own = Math.min(own, run.same);
    ownSame += own;
    longestRun = Math.max(longestRun, own);
  }
  const links = chains.flatMap((c) => c.links);
  const aligned = chainPassages(page, doc, chains);
  const pages = new Set(links.map((l) => l.page));
  const docs = new Set(links.map((l) => l.doc));
  const foreign = links.filter((l) => page.sentenceLanguages[l.page] !== doc.language).length;
  return {
    same: runs.reduce((n, r) => n + r.same, 0),
    ownSame,
    longestRun,
    pageWords: page.wordCount,
    docWords: doc.wordCount,
    sum: chains.reduce((n, c) => n + c.score, 0),
    longest: chains[0]?.score ?? 0,
    links: links.length,
    overlap: links.reduce((n, l) => n + l.overlap, 0) / Math.max(1, links.length),
    density: Math.max(pages.size / Math.max(1, page.sentences.length - 1), docs.size / Math.max(1, doc.sentences.length - 1)),
    twoLanguages: 2 * foreign > links.length,
    runPassages: runs.map((r) => ({
      page: [page.starts[r.pageStart] as number, page.ends[r.pageEnd - 1] as number],
      document: [doc.starts[r.docStart] as number, doc.ends[r.docEnd - 1] as number],
    })),
    chainPassages: aligned.passages,
    runWords: runs.reduce((n, r) => n + r.pageEnd - r.pageStart, 0),
    chainWords: aligned.words,
    runDocWords: runs.reduce((n, r) => n + r.docEnd - r.docStart, 0),
  };
};

export interface Verdict {
  readonly kind: ReuseKind;
  readonly share: number;
  readonly score: number;
  readonly passages: readonly Passage[];
  readonly why: readonly Reason[];
}

const round = (x: number): number => Math.round(Math.min(1, x) * 1000) / 1000;
const probability = (logOdds: number): number => Math.min(0.999, round(1 / (1 + Math.exp(-logOdds))));

const isSameText = (m: Measures): boolean => {
  const share = Math.max(m.runWords / Math.max(1, m.pageWords), m.runDocWords / Math.max(1, m.docWords));
  if (m.longestRun >= LONG_RUN) return true;
  if (m.ownSame >= MIN_SAME) return share >= MIN_SHARE;
  return m.ownSame >= MIN_SAME_WHOLE && m.runWords >= 0.8 * m.pageWords;
};

const reaches = (m: Measures, t: (typeof THRESHOLDS)[keyof typeof THRESHOLDS]): boolean =>
  m.sum >= t.sum && m.sum / Math.max(1, m.links) >= t.mean && m.longest >= t.longest && m.overlap >= t.overlap && m.density >= t.density;

/** @returns null where there is nothing to say */
export const judge = (m: Measures): Verdict | null => {
  const verbatim = isSameText(m);
  const limits = m.twoLanguages ? THRESHOLDS.translated : THRESHOLDS.reworded;
  const aligned = reaches(m, limits);
  if (verbatim) {
    const untouched = m.same / Math.max(1, aligned ? Math.max(m.runWords, m.chainWords) : m.runWords);
    const byRuns = untouched >= SAME_TEXT_SHARE || m.chainWords <= m.runWords;
    return {
      kind: untouched >= SAME_TEXT_SHARE ? 'same-text' : 'reworded',
      share: round((byRuns ? m.runWords : m.chainWords) / Math.max(1, m.pageWords)),
      score: probability(1 + m.ownSame / 30),
      passages: byRuns ? m.runPassages : m.chainPassages,
      why: [because('shared-words', String(m.same), 0), because('aligned-passages', String(m.runPassages.length), 0)],
    };
  }
  const kind = aligned ? (m.twoLanguages ? 'translated' : 'reworded') : reaches(m, THRESHOLDS.related) ? 'related' : null;
  if (!kind) return null;
  return {
    kind,
    share: round(m.chainWords / Math.max(1, m.pageWords)),
    score: probability(aligned ? 1.5 + m.sum / limits.sum : m.sum / limits.sum),
    passages: kind === 'related' ? [] : m.chainPassages,
    why: [because('aligned-passages', String(m.chainPassages.length), 0)],
  };
};
