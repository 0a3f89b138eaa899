/**
 * Looks up which class of synonyms an ordinary word is in (synonyms.ts), within one language.
 *
 * Not a concept: it has no fellow in other languages, so a translation is not expected to keep it. The class
 * stands in place of the word's stem: "postponed" and "dragged on" are one stem for the comparison.
 * Cost: the table is made at the first use; at most twelve looks into it for a word, once a page.
 */
import { createStemTable, longestStem, type StemTable } from './stem-table.ts';
import { SYNONYMS } from './synonyms.ts';

let table: StemTable | null = null;

const readTable = (): StemTable => {
  const [stems, whole] = [new Map<string, string>(), new Map<string, string>()];
  for (const row of SYNONYMS.trim().split('\n')) {
    const words = row.split(' ');
    const name = `~${words[0] as string}`;
    for (const word of words) {
      if (word.endsWith('=')) whole.set(word.slice(0, -1), name);
      else stems.set(word, name);
    }
  }
  return createStemTable(stems, whole);
};

/** @returns the name of the class, null where the word is in none */
export const synonymOf = (folded: string, language: string): string | null => {
  if (language !== 'en') return null;
  table ??= readTable();
  return longestStem(table, folded, false)?.name ?? null;
};
