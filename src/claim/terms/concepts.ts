/** Words → concepts and countries: bridges between languages and between words that mean the same (lists beside this file). */
import { CONCEPT_ROWS } from './concept-list.ts';
import { COUNTRY_ROWS } from './country-list.ts';
import { lazily, lazilyFor } from '../../text/lazily.ts';

/** Languages in the order of the columns of concept-list.ts. */
const COLUMNS = ['en', 'de', 'fr', 'es', 'pl', 'ru', 'uk'] as const;

interface Beginnings {
  /** Beginnings of words; what asks for the whole word begins with `=`. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** Two letters → letters of the longest beginning that begins so. */
  readonly longest: ReadonlyMap<string, number>;
}

/** A beginning this short stands for little more than the word itself. */
const SHORT = 3;
const SHORT_ENDINGS = 2;
const SHORTEST = 2;
const LONGEST = 16;

const rows = (list: string): [id: string, rest: string][] =>
  list
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]);

const add = (map: Map<string, string[]>, words: string, id: string): void => {
  for (const word of words.trim().split(/\s+/u)) map.set(word, [...(map.get(word) ?? []), id]);
};

const measured = (ids: ReadonlyMap<string, readonly string[]>): Beginnings => {
  const longest = new Map<string, number>();
  for (const word of ids.keys()) {
    const start = word.replace('=', '').slice(0, SHORTEST);
    longest.set(start, Math.max(longest.get(start) ?? 0, word.length));
  }
  return { ids, longest };
};

const beginningsOf = lazilyFor((language: string): Beginnings => {
  const map = new Map<string, string[]>();
  const column = COLUMNS.findIndex((each) => each === language);
  if (column >= 0) for (const [id, rest] of rows(CONCEPT_ROWS)) add(map, rest.split('|')[column] ?? '', id);
  return measured(map);
});

const countries = lazily((): Beginnings => {
  const map = new Map<string, string[]>();
  for (const [id, rest] of rows(COUNTRY_ROWS)) add(map, rest, id);
  return measured(map);
});

const NONE: readonly string[] = [];

const lookUp = ({ ids, longest }: Beginnings, word: string): readonly string[] => {
  const most = longest.get(word.slice(0, SHORTEST));
  if (most === undefined) return NONE;
  const whole = ids.get(`=${word}`);
  if (whole) return whole;
  for (let length = Math.min(word.length, most, LONGEST); length >= SHORTEST; length--) {
    const found = ids.get(word.slice(0, length));
    if (found && (length > SHORT || word.length <= length + SHORT_ENDINGS)) return found;
  }
  return NONE;
};

/** Letters of the shortest part of a compound. */
const PART = 5;
const LINKS = /(?:es|en|s|n)$/u;

/**
 * A German compound's last part, where the first is a word of the lists too: "beistands|pflicht" is a duty,
 * "atlantik|bundnis" an alliance. Two known parts, so that "Verwaltung" does not end in "Walt".
 */
const compoundConcepts = (folded: string): readonly string[] => {
  const map = beginningsOf('de');
  for (let at = PART; at <= folded.length - PART; at++) {
    const head = folded.slice(0, at);
    const tail = lookUp(map, folded.slice(at));
    if (tail.length > 0 && [head, head.replace(LINKS, '')].some((h) => lookUp(map, h).length > 0 || lookUp(countries(), h).length > 0))
      return tail;
  }
  return [];
};

/** A verb and its particle at the clause's end: "gab … auf" is "aufgab". */
const PARTICLES: ReadonlySet<string> = new Set(
  'ab an auf aus bei ein fest heran heraus her hin nach nieder vor weg zu zuruck zusammen'.split(' '),
);
export const isGermanParticle = (folded: string): boolean => PARTICLES.has(folded);

/** Concepts that a folded word may stand for; empty for languages without a column. */
export const conceptsOf = (folded: string, language: string): readonly string[] => {
  const own = lookUp(beginningsOf(language), folded);
  return language === 'de' && folded.length >= 2 * PART ? [...new Set([...own, ...compoundConcepts(folded)])] : own;
};

/** ISO 3166 codes (lower case) of the countries that a folded word names. */
export const countriesOf = (folded: string): readonly string[] => (folded.length < 2 ? [] : lookUp(countries(), folded));
