/**
 * Which evidence comes first: the ladder of DESIGN.md (primary text before official publication …
 * before press), and a source that was opened before one that was only read about.
 */
import type { Evidence } from '../../corpus/schema/evidence.ts';

export const RANK: Readonly<Record<Evidence['rank'], number>> = {
  primary: 0,
  official: 1,
  'court-or-regulator': 2,
  agency: 3,
  research: 4,
  press: 5,
};
const VERIFIED: Readonly<Record<Evidence['verified'], number>> = { 'primary-read': 0, 'secondary-read': 1, 'not-read': 2 };

/** Lower is better. */
export const evidenceOrder = ({ rank, verified }: Evidence): number => RANK[rank] * 3 + VERIFIED[verified];

export const weightiestEvidence = (all: readonly Evidence[]): readonly Evidence[] =>
  [...all].sort((a, b) => evidenceOrder(a) - evidenceOrder(b));
