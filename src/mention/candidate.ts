/** Candidates: a place on the page and the entries it may mean, before anything is decided. */
import type { EntryBrief } from '../corpus/briefs.ts';
import type { Pack } from '../corpus/pack.ts';
import { FORM_LANGUAGES } from '../corpus/form-table.ts';
import { foldPlain } from '../text/fold.ts';
import type { Sliced } from '../text/sliced.ts';
import { byPosition, type Span } from '../text/span.ts';

/** One entry that a place may mean. */
export interface Reading {
  readonly pack: Pack;
  readonly brief: EntryBrief;
  readonly id: string;
  readonly ambiguous: boolean;
  readonly short: boolean;
  /** An everyday word; a capital for its government. Both are ambiguous too. */
  readonly generic: boolean;
  readonly metonym: boolean;
  /** Languages in which this form is listed for the entry. */
  readonly languages: readonly string[];
  /** Words one of which the form needs in its sentence (company.ts). */
  readonly needs: readonly string[] | undefined;
}

export interface Candidate extends Span {
  readonly text: string;
  readonly readings: readonly Reading[];
}

interface Listing {
  readonly ambiguous: boolean;
  readonly short: boolean;
  readonly generic: boolean;
  readonly metonym: boolean;
  readonly language: string;
}

/** Two or three letters mean something else in the next language: "UN" is a French article. */
const LETTERS_AT_MOST = 3;

/**
 * The same string may be listed in several languages. The listing of the page's language says how
 * ambiguous it is ("Rada" is a woman's name in Spanish, a word in Polish); without one the most cautious does.
 */
const readingOf = (pack: Pack, entry: number, text: string, listings: readonly Listing[], language: string): Reading => {
  const own = listings.filter((l) => l.language === language);
  const telling = own.length > 0 ? own : listings;
  const foreignLetters = own.length === 0 && text.length <= LETTERS_AT_MOST;
  const brief = pack.entries.get(entry);
  return {
    pack,
    brief,
    id: brief.id,
    ambiguous: foreignLetters || telling.some((l) => l.ambiguous),
    short: telling.every((l) => l.short),
    generic: telling.every((l) => l.generic),
    metonym: telling.every((l) => l.metonym),
    languages: [...new Set(listings.map((l) => l.language))],
    needs: brief.needs?.[foldPlain(text)],
  };
};

const readingsOf = (pack: Pack, patterns: readonly number[], text: string, language: string): Reading[] => {
  const byEntry = new Map<number, Listing[]>();
  for (const pattern of patterns) {
    const form = pack.form(pattern);
    const { ambiguous, short, generic, metonym } = form;
    const listing = { ambiguous, short, generic, metonym, language: FORM_LANGUAGES[form.language] ?? 'en' };
    const known = byEntry.get(form.entry);
    if (known) known.push(listing);
    else byEntry.set(form.entry, [listing]);
  }
  return [...byEntry].map(([entry, listings]) => readingOf(pack, entry, text, listings, language));
};

const areEqual = (a: readonly number[], b: readonly number[]): boolean => {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
};

/** The same letters on a page mean the same patterns nearly always: told apart once. */
const createReader = (pack: Pack, language: string): ((patterns: readonly number[], text: string) => readonly Reading[]) => {
  const known = new Map<string, { readonly patterns: readonly number[]; readonly readings: readonly Reading[] }>();
  return (patterns, text) => {
    const told = known.get(text);
    if (told && areEqual(told.patterns, patterns)) return told.readings;
    const readings = readingsOf(pack, patterns, text, language);
    known.set(text, { patterns, readings });
    return readings;
  };
};

/** Matches read between two looks at the clock. */
const MATCHES_PER_STEP = 2048;

function* candidatesOf(pack: Pack, text: string, language: string): Sliced<Candidate[]> {
  const read = createReader(pack, language);
  const matches = yield* pack.patterns.findAllInSteps(text);
  const found: Candidate[] = [];
  for (const { start, end, patterns } of matches) {
    if (found.length % MATCHES_PER_STEP === 0) yield;
    const form = text.slice(start, end);
    found.push({ start, end, text: form, readings: read(patterns, form) });
  }
  return found;
}

/**
 * All packs' matches in `text`, by start, the longer first; nested and overlapping ones too, since a
 * long form may turn out to mean something else while the name inside it is meant ("Kyiv and
 * Chernihiv"). Equal spans of several packs are joined.
 */
export function* findCandidates(packs: readonly Pack[], text: string, language: string): Sliced<Candidate[]> {
  const all: Candidate[] = [];
  for (const pack of packs) for (const candidate of yield* candidatesOf(pack, text, language)) all.push(candidate);
  if (packs.length < 2) return all; // Equal spans are one match of an index.
  all.sort(byPosition);
  const kept: Candidate[] = [];
  for (const match of all) {
    const last = kept.at(-1);
    if (last && last.start === match.start && last.end === match.end)
      kept[kept.length - 1] = { ...last, readings: [...last.readings, ...match.readings] };
    else kept.push(match);
  }
  return kept;
}

/** Tells, asked of all readings in page order, which ones lie inside a longer form of the same entry: "Zelensky" in "Volodymyr Zelensky". */
export const createInnerFinder = (): ((candidate: Candidate, reading: Reading) => boolean) => {
  const reach = new Map<string, number>();
  return (candidate, { id }) => {
    if (candidate.end <= (reach.get(id) ?? -1)) return true;
    reach.set(id, candidate.end);
    return false;
  };
};
