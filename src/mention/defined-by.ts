/** Abbreviations that the page itself explains. */
import type { Candidate } from './candidate.ts';
import type { Scored } from './scored.ts';

/** Brackets, quotes and small words between a name and its abbreviation: "… in Europe (the “OSCE”)". */
const GAP_AT_MOST = 24;
const OPENS = /^[\s,]*[([][\s"“„«‘']*(?:[\p{L}’' ]{0,20}[\s"“„«‘'])?$/u;
const CLOSES = /^[\s"”“»’']*[)\],;]/u;

/**
 * A place in brackets directly behind a certain mention of the same entry: "North Atlantic Treaty
 * Organization (NATO)", "Plan d’action pour l’adhésion (en anglais MAP)".
 *
 * @param fulls certain places of the entry by its full names
 * @returns the full name
 */
export const definedBy = (text: string, candidate: Candidate, fulls: readonly Scored[]): string | null => {
  if (
    fulls.length === 0 ||
    !/[([]/u.test(text.slice(Math.max(0, candidate.start - GAP_AT_MOST), candidate.start)) ||
    !CLOSES.test(text.slice(candidate.end, candidate.end + 4))
  )
    return null;
  const before = fulls.findLast((c) => c.candidate.end <= candidate.start);
  if (!before || candidate.start - before.candidate.end > GAP_AT_MOST) return null;
  return OPENS.test(text.slice(before.candidate.end, candidate.start)) ? before.candidate.text : null;
};
