/**
 * What the words around a loaded wording say of the voice: do texts that use it as their own have such words, or records,
 * reports of what others say, and stories of other wars?
 *
 * Problem. Neutral use and a report without a verb of saying have signs beyond counting, and lists of them end.
 *
 * Idea. The pack's table of stems (corpus/stem-table.ts; corpus/voice.tsv) weighs every word around the place. Heard only
 * against a wording: words of the front do not make somebody's word the text's own.
 *
 *   "Kursunterlagen, Modul 3: Vergleich der Begriffe Aggression, Intervention, Stellvertreterkrieg, mit Literatur"   → against
 */
import { because } from '../corpus/because.ts';
import type { Reason } from '../corpus/reason.ts';
import type { StemTable } from '../corpus/stem-table.ts';
import { pageStems } from '../mention/page-stems.ts';
import type { PageWords } from '../mention/page-words.ts';
import type { Place } from '../mention/setting-evidence.ts';

/** For each unit of the words' log-odds; and how many of these are heard at most. */
const WEIGHT = 2;
const AT_MOST = 3;
/** Words that the reader is told of. */
const TOLD = 3;

/** @returns null where the words say nothing, or speak for the text's own voice */
export const othersWords = (page: PageWords, table: StemTable, language: string, place: Place): Reason | null => {
  const stems = pageStems(page, table, language);
  const logOdds = Math.max(-AT_MOST, stems.around(place));
  if (logOdds >= 0) return null;
  return because('wording-not-here', `words of records and reports, ${stems.telling(place, -1, TOLD).join(', ')}`, WEIGHT * logOdds);
};
