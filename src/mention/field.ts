/** What is certain on the page, read once per round, so that a place asks in constant time. */
import type { EntryBrief } from '../corpus/briefs.ts';
import type { Scored } from './scored.ts';

/** From this score on a place is clear by itself and may speak for others. */
const CLEAR = 0.9;

const FORM_REASONS: ReadonlySet<string> = new Set(['ambiguous-form', 'language']);

export interface Field {
  /** Entry → its first certain place. */
  readonly first: ReadonlyMap<string, Scored>;
  /** Entry → its places by a form that names nothing else, in text order. */
  readonly fulls: ReadonlyMap<string, readonly Scored[]>;
  /** Entry → the first two places that are clear by themselves. */
  readonly clear: ReadonlyMap<string, readonly Scored[]>;
  /** Entries with a place by a form that names nothing else, and what they are. */
  readonly named: ReadonlyMap<string, EntryBrief>;
  /** How many of these are places. */
  readonly places: number;
}

/** How many other entries than this one are certain on the page. */
export const othersThan = ({ first }: Field, id: string): number => first.size - (first.has(id) ? 1 : 0);

const push = (map: Map<string, Scored[]>, s: Scored, atMost: number): void => {
  const list = map.get(s.reading.id);
  if (!list) map.set(s.reading.id, [s]);
  else if (list.length < atMost) list.push(s);
};

/** @param certain in text order */
export const readField = (certain: readonly Scored[]): Field => {
  const first = new Map<string, Scored>();
  const fulls = new Map<string, Scored[]>();
  const clear = new Map<string, Scored[]>();
  const named = new Map<string, EntryBrief>();
  for (const s of certain) {
    if (!first.has(s.reading.id)) first.set(s.reading.id, s);
    if (!s.reading.ambiguous && !s.reading.short) {
      push(fulls, s, Infinity);
      named.set(s.reading.id, s.reading.brief);
    }
    if (s.ownScore >= CLEAR) push(clear, s, 2);
  }
  return { first, fulls, clear, named, places: [...named.values()].filter(({ kind }) => kind === 'place').length };
};

/** Entries that some place may mean, nothing at it speaking against: entry → that place. */
export const readDoubtful = (scored: readonly Scored[]): ReadonlyMap<string, Scored> => {
  const doubtful = new Map<string, Scored>();
  for (const s of scored)
    if (
      s.contrary === null &&
      !s.reading.short &&
      !doubtful.has(s.reading.id) &&
      s.own.every((r) => r.weight >= 0 || FORM_REASONS.has(r.code))
    )
      doubtful.set(s.reading.id, s);
  return doubtful;
};

export interface Opposition {
  /** Places of the entry, and those of them told to mean something else. */
  readonly places: number;
  readonly contrary: number;
  /** What tells it at the first of them. */
  readonly words: string;
  /** How many words the names have that are told to mean something else. */
  readonly lengths: ReadonlySet<number>;
  /** Letters that the page spells out as something else. */
  readonly defined: ReadonlySet<string>;
}

/** In words: what tells a short name from a longer one of the same entry, in whatever case they stand. */
export const lengthOf = ({ candidate }: Scored): number => candidate.text.split(/[\s\u00A0]+/u).length;

const NONE: ReadonlySet<string> = new Set();

/** Entries of which some place is told to mean something else. People are left to `last-bearer.ts`. */
export const readOpposition = (scored: readonly Scored[]): ReadonlyMap<string, Opposition> => {
  const found = new Map<string, Opposition>();
  for (const s of scored) {
    if (s.contrary === null || s.reading.brief.kind === 'person') continue;
    const known = found.get(s.reading.id);
    found.set(s.reading.id, {
      places: 0,
      contrary: (known?.contrary ?? 0) + 1,
      words: known?.words ?? s.contrary,
      lengths: new Set([...(known?.lengths ?? []), lengthOf(s)]),
      defined: s.isDefinition ? new Set([...(known?.defined ?? []), s.candidate.text]) : (known?.defined ?? NONE),
    });
  }
  if (found.size > 0)
    for (const s of scored) {
      const known = found.get(s.reading.id);
      if (known) found.set(s.reading.id, { ...known, places: known.places + 1 });
    }
  return found;
};
