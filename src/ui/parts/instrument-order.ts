/**
 * Which findings about an outlet are told first where there is room for two: courts, then those who
 * make or apply law, then governments, then everyone else; within these the oldest, which the later
 * ones renew or extend.
 */
import type { OutletRecord } from '../../corpus/records.ts';

type Instrument = NonNullable<OutletRecord['instruments']>[number];

const STANDING: readonly RegExp[] = [
  /\bcourt\b/iu,
  /council of the european union|\bofcom\b|\bregulator|\bparliament\b|\barcom\b/iu,
  /\bgovernment\b|\bdepartment\b|\btreasury\b|\bministry\b|\bcommission\b/iu,
];

const standing = ({ authority }: Instrument): number => {
  const found = STANDING.findIndex((pattern) => pattern.test(authority));
  return found === -1 ? STANDING.length : found;
};

export const weightiestFirst = (instruments: readonly Instrument[]): readonly Instrument[] =>
  [...instruments].sort((a, b) => standing(a) - standing(b) || a.date.localeCompare(b.date));
