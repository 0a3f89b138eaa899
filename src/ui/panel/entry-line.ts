/** An entry's line in a list, in the reader's language where the record has it, in English elsewhere. */
import type { EntryBrief } from '../../corpus/briefs.ts';
import type { EntryLine } from './page-records.ts';

/** @param language BCP 47 */
export const entryLine = (brief: EntryBrief, language: string): EntryLine => {
  const code = language.split('-')[0] ?? 'en';
  return {
    name: brief.names[code] ?? brief.names['en'] ?? brief.id,
    kind: brief.kind,
    ...(brief.when === undefined ? {} : { when: brief.when }),
    summary: brief.summary[code] ?? brief.summary['en'] ?? '',
  };
};
