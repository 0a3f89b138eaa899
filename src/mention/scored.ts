/** A reading on its way to a decision: what speaks for it by itself, and what the page adds. */
import type { Reason } from '../corpus/reason.ts';
import { overlaps } from '../text/span.ts';
import type { Candidate, Reading } from './candidate.ts';
import { THRESHOLD } from './weights.ts';

export interface Scored {
  readonly candidate: Candidate;
  readonly reading: Reading;
  /** Reasons that do not depend on other places. */
  readonly own: readonly Reason[];
  /** Score from its own reasons only. */
  readonly ownScore: number;
  /** What says directly at the place that it means something else: "Marshall Plan with Africa". */
  readonly contrary: string | null;
  /** What it says holds for all places of the same letters: "Rank Technologies (RT)". */
  readonly isDefinition: boolean;
  /** Does another entry's name stand inside: "annexation of Crimea"? */
  readonly holdsName: () => boolean;
  why: readonly Reason[];
  score: number;
}

/** Of one word: a surname, a town. */
export const isOneWord = ({ candidate }: Pick<Scored, 'candidate'>): boolean => !/[\s\u00A0]/u.test(candidate.text);

export const total = (reasons: readonly Reason[]): number => reasons.reduce((sum, r) => sum + r.weight, 0);

/**
 * The rule for nested and overlapping places: among those that hold, the one that starts first stays,
 * of those that start together the longest. A long form that does not hold gives way to what is inside it.
 * What holds inside a longer one stays in the report as not shown (find-mentions.ts, `nested`).
 *
 * @param scored by start, the longer first; a place's readings one after the other
 */
export const decide = (scored: readonly Scored[]): Scored[] => {
  const kept: Scored[] = [];
  for (const s of scored) {
    if (s.score < THRESHOLD) continue;
    const last = kept.at(-1);
    if (last?.candidate === s.candidate) {
      // Of several readings of one place, the best.
      if (s.score > last.score) kept[kept.length - 1] = s;
    } else if (!last || !overlaps(last.candidate, s.candidate)) kept.push(s);
  }
  return kept;
};
