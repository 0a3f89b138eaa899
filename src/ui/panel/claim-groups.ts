/**
 * Claims and wordings of a page as lists for people: one line per finding of the corpus with all its
 * places, claims by the weight of their assessment, since nobody reads twenty lines to find the one that matters.
 */
import type { Assessment } from '../../corpus/schema/claim.ts';
import type { Report } from '../../report/report.ts';

type ClaimFinding = Report['claims'][number];
type WordingFinding = Report['wordings'][number];

export interface ClaimGroup {
  readonly claim: string;
  /** Null: it fits the claim, and no variant of it clearly. */
  readonly assessment: Assessment | null;
  /** In page order; at least one. */
  readonly places: readonly ClaimFinding[];
}

export interface WordingGroup {
  readonly wording: string;
  readonly places: readonly WordingFinding[];
}

/** What contradicts the record first; what is right, or cannot be judged, last. */
const WEIGHT: Readonly<Record<Assessment, number>> = {
  'contradicted-by-record': 0,
  misleading: 1,
  disputed: 2,
  'accurate-with-nuance': 3,
  accurate: 4,
  'prediction-or-opinion': 5,
};
const UNCLEAR = 6;

const weightOf = ({ assessment }: ClaimGroup): number => (assessment === null ? UNCLEAR : WEIGHT[assessment]);

const grouped = <T extends { readonly start: number }>(all: readonly T[], keyOf: (each: T) => string): readonly (readonly T[])[] => {
  const groups = new Map<string, T[]>();
  for (const each of [...all].sort((a, b) => a.start - b.start)) {
    const key = keyOf(each);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
};

/** One group per claim and assessment, weightiest first, then as on the page. What is not shown is left out. */
export const claimGroups = (claims: Report['claims']): readonly ClaimGroup[] =>
  grouped(
    claims.filter(({ shown }) => shown),
    ({ claim, assessment }) => `${claim} ${assessment ?? ''}`,
  )
    .flatMap((places) => places.slice(0, 1).map(({ claim, assessment }) => ({ claim, assessment, places })))
    .sort((a, b) => weightOf(a) - weightOf(b));

/** One group per wording, as on the page. What is not shown is left out. */
export const wordingGroups = (wordings: Report['wordings']): readonly WordingGroup[] =>
  grouped(
    wordings.filter(({ shown }) => shown),
    ({ wording }) => wording,
  ).flatMap((places) => places.slice(0, 1).map(({ wording }) => ({ wording, places })));
