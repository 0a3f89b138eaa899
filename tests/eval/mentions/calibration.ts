/**
 * What a score means: of the readings that the engine gave a score of about 0.9, how many are what the labels say?
 *
 * The best reading of every place counts, shown or not. Printed for the tuning half, on which the weights were set.
 */
import type { Pack } from '../../../src/corpus/pack.ts';
import { findMentions } from '../../../src/mention/find-mentions.ts';
import { joinHardWraps } from '../../../src/text/hard-wraps.ts';
import { startOf, type LabelledPassage } from './halves.ts';

/** Lower ends of the bins. */
const BINS = [0, 0.1, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.97] as const;

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly readings: number;
  readonly right: number;
}

export const calibration = (packs: readonly Pack[], passages: readonly LabelledPassage[]): Bin[] => {
  const bins = BINS.map((from, i) => ({ from, to: BINS[i + 1] ?? 1, readings: 0, right: 0 }));
  for (const passage of passages) {
    const places = passage.labels.map((label) => ({ entry: label.entry, start: startOf(passage.text, label), length: label.text.length }));
    for (const m of findMentions(packs, joinHardWraps(passage.text), passage.lang, { rejected: true })) {
      if (!passage.known.has(m.entry)) continue;
      const bin = bins.findLast((b) => m.score >= b.from);
      if (!bin) continue;
      bin.readings++;
      if (places.some((p) => p.entry === m.entry && m.start < p.start + p.length && p.start < m.end)) bin.right++;
    }
  }
  return bins;
};

export const calibrationLines = (bins: readonly Bin[]): string[] =>
  bins.map(({ from, to, readings, right }) => {
    const share = readings === 0 ? '–' : (right / readings).toFixed(3);
    return `score ${from.toFixed(2)}–${to.toFixed(2)}  ${String(readings).padStart(5)} readings, right ${share}`;
  });
