/**
 * Search over every record's names and texts. Accents, case, alphabet and a slip of the finger do not
 * matter: terms are written one way (`latin-term.ts`), the last one is completed, and one letter in five may be wrong.
 */
import MiniSearch from 'minisearch';
import { latinTerm } from './latin-term.ts';
import type { SearchRecord } from './panel-source.ts';

export type SearchIndex = (query: string) => readonly SearchRecord[];

const RESULTS_SHOWN = 40;
/** Shorter words must be right: a fuzzy "RT" is any word. */
const FUZZY_FROM = 4;

const keyOf = (record: SearchRecord): string => `${record.family}/${record.id}`;

export const buildSearch = (records: readonly SearchRecord[]): SearchIndex => {
  const byKey = new Map(records.map((record) => [keyOf(record), record]));
  const index = new MiniSearch<{ key: string; title: string; names: string; text: string }>({
    idField: 'key',
    fields: ['title', 'names', 'text'],
    processTerm: latinTerm,
  });
  index.addAll([...byKey].map(([key, { title, names, text }]) => ({ key, title, names, text })));
  return (query) =>
    index
      .search(query, {
        boost: { title: 3, names: 3 },
        prefix: true,
        fuzzy: (term) => (term.length < FUZZY_FROM ? false : 0.2),
        combineWith: 'AND',
      })
      .slice(0, RESULTS_SHOWN)
      .flatMap((result) => byKey.get(String(result.id)) ?? []);
};
