/** Candidates: a place on the page and the entries it may mean, before anything is decided. */
import type { Pack } from '../corpus/pack.ts';
import { FORM_LANGUAGES } from '../corpus/form-table.ts';
import { byPosition, overlaps, type Span } from '../text/span.ts';

/** One entry that a place may mean. */
export interface Reading {
  readonly pack: Pack;
  /** Position in the pack's entry table. */
  readonly entry: number;
  readonly id: string;
  readonly ambiguous: boolean;
  readonly short: boolean;
  /** Languages in which this form is listed for the entry. */
  readonly languages: readonly string[];
}

export interface Candidate extends Span {
  readonly text: string;
  readonly readings: readonly Reading[];
}

const readingsOf = (pack: Pack, patterns: readonly number[]): Reading[] => {
  const byEntry = new Map<number, { ambiguous: boolean; short: boolean; languages: Set<string> }>();
  for (const pattern of patterns) {
    const form = pack.form(pattern);
    const known = byEntry.get(form.entry);
    const language = FORM_LANGUAGES[form.language] ?? 'en';
    if (known) {
      // The same string listed twice for one entry is as ambiguous as its most cautious listing.
      known.ambiguous ||= form.ambiguous;
      known.short ||= form.short;
      known.languages.add(language);
    } else byEntry.set(form.entry, { ambiguous: form.ambiguous, short: form.short, languages: new Set([language]) });
  }
  return [...byEntry].map(([entry, f]) => ({ pack, entry, id: pack.entries.get(entry).id, ambiguous: f.ambiguous, short: f.short, languages: [...f.languages] }));
};

/**
 * All packs' matches in `text`, leftmost-longest across packs: where matches of two packs overlap the
 * one that starts first, then the longer one wins; equal spans are joined.
 */
export const findCandidates = (packs: readonly Pack[], text: string): Candidate[] => {
  const all = packs.flatMap((pack) => pack.patterns.find(text).map((m) => ({ start: m.start, end: m.end, readings: readingsOf(pack, m.patterns) })));
  if (packs.length > 1) all.sort(byPosition);
  const kept: Candidate[] = [];
  for (const match of all) {
    const last = kept.at(-1);
    if (!last || !overlaps(last, match)) kept.push({ ...match, text: text.slice(match.start, match.end) });
    else if (last.start === match.start && last.end === match.end) kept[kept.length - 1] = { ...last, readings: [...last.readings, ...match.readings] };
  }
  return kept;
};
