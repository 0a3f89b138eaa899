/**
 * Words of the field a pack is about, drawn from its entries' cues: a cue that many entries share ("Ukrain*", "NATO")
 * tells the field, not the entry. Nothing is typed; another pack has other words.
 */
import type { CueList } from '../corpus/briefs.ts';
import type { AuthoredEntry } from '../corpus/schema/entry.ts';

/** Share of the entries that must list a cue. */
const SHARE = 0.11;
/** In a handful of records every cue is everybody's. */
const ENTRIES_AT_LEAST = 30;

/** @returns cues by language, sorted, as authored in lower case */
export const fieldWords = (entries: readonly Pick<AuthoredEntry, 'cues'>[]): CueList => {
  if (entries.length < ENTRIES_AT_LEAST) return {};
  const counts = new Map<string, Map<string, number>>();
  for (const { cues } of entries)
    for (const [language, list] of Object.entries(cues?.for ?? {})) {
      const known = counts.get(language) ?? new Map<string, number>();
      counts.set(language, known);
      for (const cue of new Set(list.map((one) => one.toLowerCase()))) known.set(cue, (known.get(cue) ?? 0) + 1);
    }
  const wanted = Math.ceil(entries.length * SHARE);
  return Object.fromEntries(
    [...counts].sort().flatMap(([language, known]) => {
      const words = [...known].filter(([, count]) => count >= wanted).map(([cue]) => cue);
      return words.length > 0 ? [[language, words.sort()]] : [];
    }),
  );
};
