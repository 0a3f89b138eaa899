/**
 * Places that are reported and never shown: readings that stayed below the threshold, names inside longer mentions.
 *
 * Both depend only on what a place overlaps with, so the places are taken in clusters: runs of places each of which
 * overlaps with one before it. A cluster is a handful of places – forms have twelve words at most – and comparing all of
 * them with each other costs nothing; the same over a page of a megabyte took seconds.
 */
import { THRESHOLD } from './weights.ts';
import { decide, type Scored } from './scored.ts';
import type { Sliced } from '../text/sliced.ts';
import { overlaps } from '../text/span.ts';

/** Places between two looks at the clock. */
const PLACES_PER_STEP = 2048;

/** @returns where the cluster that begins at `from` ends; `scored` by start */
const endOfCluster = (scored: readonly Scored[], from: number): number => {
  let end = (scored[from] as Scored).candidate.end;
  let to = from + 1;
  for (; to < scored.length && (scored[to] as Scored).candidate.start < end; to++)
    end = Math.max(end, (scored[to] as Scored).candidate.end);
  return to;
};

/** The best reading of every place that touches no mention. */
const rejectedIn = (cluster: readonly Scored[], certain: readonly Scored[]): Scored[] => {
  const kept: Scored[] = [];
  for (const s of [...cluster].sort((a, b) => b.score - a.score))
    if (s.score < THRESHOLD && ![...certain, ...kept].some((c) => overlaps(c.candidate, s.candidate))) kept.push(s);
  return kept;
};

/** Names inside a longer mention of something else, as if that one were not there: "Crimea" in "annexation of Crimea". */
const nestedIn = (cluster: readonly Scored[], certain: readonly Scored[]): Scored[] => {
  const around = (s: Scored): Scored | undefined =>
    certain.find((c) => c.candidate.start <= s.candidate.start && s.candidate.end <= c.candidate.end && c.candidate !== s.candidate);
  return decide(
    cluster.filter((s) => {
      const outer = around(s);
      return outer !== undefined && outer.reading.id !== s.reading.id;
    }),
  );
};

/** What else is returned beside the mentions, never shown. */
export interface Also {
  /** The best reading of each place that stayed below the threshold. */
  readonly rejected?: boolean;
  /** Names inside longer mentions of something else. */
  readonly nested?: boolean;
}

/**
 * @param scored by start
 * @param certain those of `scored` that are mentions
 */
export function* hiddenPlaces(scored: readonly Scored[], certain: readonly Scored[], { rejected, nested }: Also): Sliced<Scored[]> {
  if (!rejected && !nested) return [];
  const mentions = new Set(certain);
  const hidden: Scored[] = [];
  for (let from = 0, to = 0, pause = PLACES_PER_STEP; from < scored.length; from = to) {
    to = endOfCluster(scored, from);
    if (to > pause) {
      pause = to + PLACES_PER_STEP;
      yield;
    }
    const first = scored[from] as Scored;
    if (to - from === 1 && mentions.has(first)) continue; // Most places.
    const cluster = scored.slice(from, to);
    const sure = cluster.filter((s) => mentions.has(s));
    if (rejected) hidden.push(...rejectedIn(cluster, sure));
    if (nested) hidden.push(...nestedIn(cluster, sure));
  }
  return hidden;
}
