/**
 * From what two texts share to a verdict. One threshold for each kind: here for same text, in weights.ts for the others.
 *
 * *Same text* counts words that stand in shared runs, outside quotation marks on both sides: 60 of them
 * (30 where they are most of the page), making up a fifth of page or document, or 80 in one run. Two
 * reports of one event share names, phrases and quotations, and no such run.
 *
 * *Reworded* and *translated* weigh the sentence chains. Independent texts align too, by chance and because they
 * tell the same: a sentence here, a quotation there, names and numbers in the order of their importance. A copy
 * follows its document through the unimportant sentences as well. So what decides is how many words are aligned,
 * and how gapless ({@link alignmentFeatures}); the weights are fitted (weights.ts).
 */
import { because } from '../corpus/because.ts';
import type { Reason } from '../corpus/reason.ts';
import { type Measures, type Passage } from './measure.ts';
import type { ReuseKind } from './reuse.ts';
import { RELATED_FROM, REWORDED_WEIGHTS, SAME_TEXT_PROBABILITY, THRESHOLDS, TRANSLATED_WEIGHTS } from './weights.ts';

const MIN_SAME = 60;
const MIN_SAME_WHOLE = 30;
const MIN_SHARE = 0.2;
const LONG_RUN = 80;
/** From this share of untouched words in the aligned part on, a copy is the same text; below, it is reworded. */
const SAME_TEXT_SHARE = 0.8;

/**
 * What the fit looks at: how many own words are aligned (as a logarithm: twice as many are not twice the proof) and how
 * gapless the chains are. In two languages also the sum of their scores: there a sentence that is aligned by chance
 * shares little. Within one language it shares names, numbers and set phrases, and the sum told independent reports
 * from copies worse (weights.ts). Nothing of it changes when a page is padded.
 */
export const alignmentFeatures = (m: Pick<Measures, 'sum' | 'alignedWords' | 'tightness' | 'twoLanguages'>): number[] => [
  ...(m.twoLanguages ? [Math.log1p(m.sum)] : []),
  Math.log1p(m.alignedWords),
  m.tightness,
  1,
];

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

const logOdds = (m: Measures): number => {
  const weights = m.twoLanguages ? TRANSLATED_WEIGHTS : REWORDED_WEIGHTS;
  return alignmentFeatures(m).reduce((sum, x, i) => sum + x * (weights[i] as number), 0);
};

/**
 * The copied stretch aligns with itself and would prove what stands beside it, were it counted: a sentence there that
 * aligns by chance is not reworded. So the words outside shared runs must prove it alone.
 */
const isRewordedOutside = (m: Measures): boolean =>
  probability(logOdds({ ...m, alignedWords: m.rewordedWords, twoLanguages: false })) >= THRESHOLDS.reworded;

/** @returns null where there is nothing to say */
export const judge = (m: Measures): Verdict | null => {
  if (isSameText(m)) {
    const untouched = m.same / Math.max(1, m.runWords + (isRewordedOutside(m) ? m.rewordedWords : 0));
    const byRuns = untouched >= SAME_TEXT_SHARE || m.chainWords <= m.runWords;
    return {
      kind: untouched >= SAME_TEXT_SHARE ? 'same-text' : 'reworded',
      share: round((byRuns ? m.runWords : m.chainWords) / Math.max(1, m.pageWords)),
      score: SAME_TEXT_PROBABILITY,
      passages: byRuns ? m.runPassages : m.chainPassages,
      why: [because('shared-words', String(m.same), 0), because('aligned-passages', String(m.runPassages.length), 0)],
    };
  }
  const score = m.links === 0 ? 0 : probability(logOdds(m));
  if (score < RELATED_FROM) return null;
  const kind = m.twoLanguages ? 'translated' : 'reworded';
  const aligned = score >= THRESHOLDS[kind];
  return {
    kind: aligned ? kind : 'related',
    share: round(m.chainWords / Math.max(1, m.pageWords)),
    score,
    passages: aligned ? m.chainPassages : [],
    why: [because('aligned-passages', String(m.chainPassages.length), 0)],
  };
};
