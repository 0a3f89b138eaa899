/**
 * Concepts: what a word speaks about, the same in seven languages.
 *
 * Problem. Names, numbers and entries survive a translation, but a paragraph has two or three of them,
 * and every other report of the same event has them too. What tells a translation from such a report
 * are the ordinary words between them: who demands, refuses, signs, withdraws.
 *
 * Idea. A small lexicon of about four hundred concepts of the news, each a row of word beginnings in
 * seven languages. A word means the concept of the longest beginning that fits; German compounds are
 * taken apart at such a beginning. Synonyms stand in one row, so that a spun text keeps its concepts.
 *
 *   guarant | garant | garanti garant | garant | gwaran | гарант | гарант
 *   Sicherheitsgarantien (de) → securit, guarant        abandon, renounce, forgo (en) → one concept
 *
 * `=` behind a beginning: the whole word only. `.` and `-` inside a cell are for human readers: such a
 * cell is skipped. `#7` names a number: "seven", "sieben" and "7" are one anchor.
 * Cost: the tables are made at the first use (a few milliseconds); a word is looked up once a page.
 */
import { foldPlain } from '../../text/fold.ts';
import { LANGUAGES } from '../read/stop-words.ts';
import { DOING_AND_BEING } from './doing-and-being.ts';
import { STATES_AND_LAW } from './states-and-law.ts';
import { createStemTable, longestStem, MIN_STEM, SHORT_STEM, type StemTable } from './stem-table.ts';
import { TALKS_AND_WAR } from './talks-and-war.ts';
import { TIME_AND_NUMBER } from './time-and-number.ts';

/** What German puts between the parts of a compound. */
const LINKS = ['', 's', 'es', 'n', 'en', 'ungs', 'ions', 'er', 'e'];
const MIN_COMPOUND = 9;

const readLexicons = (): Map<string, StemTable> => {
  const made = LANGUAGES.map((language) => ({ language, stems: new Map<string, string>(), whole: new Map<string, string>() }));
  for (const row of [TALKS_AND_WAR, STATES_AND_LAW, DOING_AND_BEING, TIME_AND_NUMBER].join('\n').split('\n')) {
    if (row === '') continue;
    const name = row.slice(0, row.search(/[\s=|]/u));
    row.split('|').forEach((cell, i) => {
      const { stems, whole } = made[i] as (typeof made)[number];
      for (const word of cell.trim().split(/\s+/u)) {
        const isWhole = word.endsWith('=');
        const folded = foldPlain(isWhole ? word.slice(0, -1) : word);
        if (!/^[\p{L}\p{N}]+$/u.test(folded) || folded.length < (isWhole ? 2 : MIN_STEM)) continue;
        const to = isWhole ? whole : stems;
        if (!to.has(folded)) to.set(folded, name);
      }
    });
  }
  return new Map(made.map(({ language, stems, whole }) => [language, createStemTable(stems, whole)]));
};

let lexicons: Map<string, StemTable> | null = null;

/** "sicherheits|garantien": the second part begins behind the first and a link. */
const compound = (lexicon: StemTable, word: string): string[] => {
  const first = longestStem(lexicon, word, true);
  if (!first || first.length < SHORT_STEM) return [];
  for (const link of LINKS) {
    if (!word.startsWith(link, first.length)) continue;
    const second = longestStem(lexicon, word.slice(first.length + link.length), false);
    if (second) return [first.name, second.name];
  }
  return [];
};

/**
 * @param folded a word as it is compared
 * @param language ISO 639-1; others than the seven have no concepts
 * @returns names of concepts, mostly none or one
 */
export const conceptsOf = (folded: string, language: string): readonly string[] => {
  lexicons ??= readLexicons();
  const lexicon = lexicons.get(language);
  if (!lexicon) return [];
  if (language === 'de' && folded.length >= MIN_COMPOUND) {
    const parts = compound(lexicon, folded);
    if (parts.length > 0) return parts;
  }
  const hit = longestStem(lexicon, folded, false);
  return hit ? [hit.name] : [];
};
