/**
 * Cities that are only where something happens: "signed in Minsk", « réunis à Budapest », «в Анкоридже».
 *
 * The news calls an accord or a summit by its city ("Minsk is dead"). Behind a preposition of place the city is the
 * city; what else happened there (a massacre, a meeting of officers) has no other name, and is not asked. A summit keeps its name there where its year or its people stand beside it ("At Bucharest in 2008",
 * „In Jalta verteilten Churchill …“); and a number goes with the accord («в Минске-2»).
 */
import type { EntryKind } from '../corpus/schema/entry.ts';
import type { Span } from '../text/span.ts';

/** What is called by its city. */
const CALLED: ReadonlySet<EntryKind> = new Set<EntryKind>(['agreement', 'summit']);

export const isCalledByCity = (kind: EntryKind): boolean => CALLED.has(kind);

/** Read backwards from the name. */
const BEFORE = /(?<=((?<![\p{L}\p{N}])(?:[Ii]n|[Aa]t|[Nn]ear|[Bb]ei|[Àà]|[Ee]n|[Ww]e?|[Вв]о?|[Уу])[ \u00A0]))/uy;

const CITY = /^\p{Lu}[\p{Ll}\p{M}]+$/u;
const NUMBERED = /^[»”"]?[ \u00A0-]?(?:\d|I{1,3}(?!\p{L}))/u;

/** @returns the preposition and the name as they stand in the text, or null */
export const locatedAt = (text: string, { start, end }: Span): string | null => {
  const name = text.slice(start, end);
  if (!CITY.test(name) || NUMBERED.test(text.slice(end, end + 4))) return null;
  BEFORE.lastIndex = start;
  const preposition = BEFORE.exec(text)?.[1];
  return preposition === undefined ? null : preposition + name;
};
