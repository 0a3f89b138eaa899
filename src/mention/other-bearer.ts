/**
 * Surnames have other bearers: "Igor Zelensky", "Lyndon B. Johnson", "Tadeusz Boy-Żeleński".
 *
 * Idea. A surname that stands directly behind a given name which is not the person's own belongs to
 * somebody else; and after such a full name a bare surname means that somebody, until the person's own
 * full name stands there again. Own names come from the record in all its languages; spellings differ, so
 * the first letters decide ("Volodymyr", "Wołodymyr", "Владимир").
 */
import type { EntryBrief } from '../corpus/briefs.ts';
import { foldPlain } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { isGivenName } from './given-names.ts';

const LOOK_BACK = 40;
const SAME_LETTERS = 3;
/** Up to two words before: "Lyndon B. ", "Lars Løkke ", "Tadeusz Boy-". */
const BEFORE = /(?:(\p{Lu}[\p{L}\p{M}’']*)[ \u00A0])?(\p{Lu}(?:\.|[\p{L}\p{M}’']*))[ \u00A0-]$/u;

const known = new WeakMap<EntryBrief, ReadonlySet<string>>();

/** How a person's own given names begin: every word of the names but the last. */
export const ownNames = (brief: EntryBrief): ReadonlySet<string> => {
  let own = known.get(brief);
  if (!own) {
    const given = Object.values(brief.names).flatMap((name) => foldPlain(name).split(' ').slice(0, -1));
    known.set(brief, (own = new Set(given.map((n) => n.slice(0, SAME_LETTERS)))));
  }
  return own;
};

const isOther = (word: string, own: ReadonlySet<string>): boolean => {
  const folded = foldPlain(word).replace(/[.'’]$/u, '');
  return isGivenName(folded) && !own.has(folded.slice(0, SAME_LETTERS));
};

/** @returns the other person's full name as it stands in the text, or null */
export const otherBearer = (text: string, place: Span, own: ReadonlySet<string>): string | null => {
  const before = text.slice(Math.max(0, place.start - LOOK_BACK), place.start);
  const match = BEFORE.exec(before);
  const nearest = match?.[2];
  if (!match || nearest === undefined) return null;
  const first = match[1];
  const named =
    isOther(nearest, own) || (first !== undefined && isOther(first, own) && !own.has(foldPlain(nearest).slice(0, SAME_LETTERS)));
  return named ? `${match[0]}${text.slice(place.start, place.end)}`.trim() : null;
};
