/**
 * Search over every record's names and texts. Accents, case, alphabet and a slip of the finger do not
 * matter: terms are written one way (`latin-term.ts`), the last one is completed, and one letter in five may be wrong.
 *
 * Problem: a keystroke may cost 30 ms, and two things are dear on 30,000 different words: completing a single letter
 * ("v" begins a tenth of all words), and trying wrong letters in every word of a long query. Idea: a word is completed
 * only while it is being typed, in names alone until it has three letters; a lone letter among words ("в") narrows
 * nothing and is left out; and wrong letters are tried only where the right ones find next to nothing.
 */
import MiniSearch from 'minisearch';
import type { Query } from 'minisearch';
import { latinTerm } from './latin-term.ts';
import type { SearchRecord } from './panel-source.ts';

export type SearchIndex = (query: string) => readonly SearchRecord[];

/** More help nobody: another letter does. */
export const RESULTS_SHOWN = 40;
/** Shorter words must be right: a fuzzy "RT" is any word. */
const FUZZY_FROM = 4;
/** Shorter beginnings are looked for in names only. */
const EVERYWHERE_FROM = 3;
/** With fewer results, words like those that were typed are looked for too. */
const ENOUGH = 3;
/** Records indexed before the browser may do something else. */
const CHUNK = 40;

const NAMES = ['title', 'names'];
const FIELDS = [...NAMES, 'text'];
const BOOST = { title: 3, names: 3 };

const keyOf = (record: SearchRecord): string => `${record.family}/${record.id}`;

/** Words of a corpus come again and again. */
const rememberingTerms = (): ((term: string) => string) => {
  const known = new Map<string, string>();
  return (term) => {
    const before = known.get(term);
    if (before !== undefined) return before;
    const latin = latinTerm(term);
    known.set(term, latin);
    return latin;
  };
};

/** A letter that stands alone, such as "в" or "a"; digits tell Article 5 from Article 4. */
const isLoneLetter = (term: string): boolean => /^\p{L}$/u.test(term);

const tokenize = MiniSearch.getDefault('tokenize') as (text: string) => string[];

const queryOf = (query: string, isFuzzy: boolean): Query | null => {
  const all = tokenize(query).filter((term) => term !== '');
  const isTyping = !/\s$/u.test(query);
  const terms = all.length === 1 ? all : all.filter((term) => !isLoneLetter(term));
  if (terms.length === 0) return null;
  const last = isTyping ? all.at(-1) : undefined;
  return {
    combineWith: 'AND',
    queries: terms.map((term) => ({
      queries: [term],
      prefix: term === last || term.length >= FUZZY_FROM,
      fuzzy: isFuzzy && term.length >= FUZZY_FROM ? 0.2 : false,
      fields: term === last && term.length < EVERYWHERE_FROM ? NAMES : FIELDS,
    })),
  };
};

export const buildSearch = async (records: readonly SearchRecord[]): Promise<SearchIndex> => {
  const byKey = new Map(records.map((record) => [keyOf(record), record]));
  const index = new MiniSearch<{ key: string; title: string; names: string; text: string }>({
    idField: 'key',
    fields: FIELDS,
    processTerm: rememberingTerms(),
  });
  await index.addAllAsync(
    [...byKey].map(([key, { title, names, text }]) => ({ key, title, names, text })),
    { chunkSize: CHUNK },
  );
  const keysFor = (query: string, isFuzzy: boolean): readonly string[] => {
    const made = queryOf(query, isFuzzy);
    return made === null ? [] : index.search(made, { boost: BOOST }).map(({ id }) => String(id));
  };
  return (query) => {
    const right = keysFor(query, false);
    const keys = right.length >= ENOUGH ? right : [...new Set([...right, ...keysFor(query, true)])];
    return keys.slice(0, RESULTS_SHOWN).flatMap((key) => byKey.get(key) ?? []);
  };
};
