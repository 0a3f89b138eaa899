/**
 * What the words around a loaded wording say of the voice: do texts that use it as their own have such words, or records,
 * reports of what others say, and stories of other wars?
 *
 * Problem. Neutral use and a report without a verb of saying have signs beyond counting, and lists of them end.
 *
 * Idea. The pack's table of stems (corpus/stem-table.ts; corpus/voice.tsv) weighs every word around the place. Against a
 * wording it is heard more than for it: scorn in a text does not make somebody's word the text's own.
 *
 *   "Kursunterlagen, Modul 3: Vergleich der Begriffe Aggression, Intervention, Stellvertreterkrieg, mit Literatur"   → against
 */
import { because } from '../corpus/because.ts';
import type { Reason } from '../corpus/reason.ts';
import type { StemTable } from '../corpus/stem-table.ts';
import { hearStems } from '../mention/page-stems.ts';
import type { PageWords } from '../mention/page-words.ts';
import type { Place } from '../mention/setting-evidence.ts';

/** For each unit of the words' log-odds, for and against. */
const FOR = 2;
const AGAINST = 3;

/** @returns null where the words say nothing */
export const voiceOfWords = (page: PageWords, table: StemTable, language: string, place: Place): Reason | null => {
  const { logOdds, told } = hearStems(page, table, language, place);
  if (logOdds === 0) return null;
  return logOdds < 0
    ? because('wording-not-here', `words of records and reports, ${told()}`, AGAINST * logOdds)
    : because('wording-words', told(), FOR * logOdds);
};
