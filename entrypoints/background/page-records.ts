/** Looks up the records that a page's report names, each in the first pack that has it. */
import type { EntryBrief } from '../../src/corpus/briefs.ts';
import { firstRecord } from '../../src/corpus/first-record.ts';
import type { Pack } from '../../src/corpus/pack.ts';
import type { RecordFamilies, RecordFamily } from '../../src/corpus/records.ts';
import { entryLine } from '../../src/ui/panel/entry-line.ts';
import type { PageRecordIds, PageRecords } from '../../src/ui/panel/page-records.ts';

const briefOf = (packs: readonly Pack[], id: string): EntryBrief | null => {
  for (const pack of packs) {
    const number = pack.entryNumber(id);
    if (number !== undefined) return pack.entries.get(number);
  }
  return null;
};

const recordsOf = async <F extends RecordFamily>(
  packs: readonly Pack[],
  family: F,
  ids: readonly string[],
): Promise<Record<string, RecordFamilies[F]>> => {
  const found: Record<string, RecordFamilies[F]> = {};
  await Promise.all(
    [...new Set(ids)].map(async (id) => {
      const record = await firstRecord(packs, family, id);
      if (record !== null) found[id] = record;
    }),
  );
  return found;
};

export const pageRecords = async (packs: readonly Pack[], ids: PageRecordIds, language: string): Promise<PageRecords> => {
  const briefs = [...new Set(ids.entries)].flatMap((id) => briefOf(packs, id) ?? []);
  const ofEntries = briefs.flatMap(({ outlet }) => outlet ?? []);
  const [outlets, documents, claims, wordings] = await Promise.all([
    recordsOf(packs, 'outlet', [...ids.outlets, ...ofEntries]),
    recordsOf(packs, 'document', ids.documents),
    recordsOf(packs, 'claim', ids.claims),
    recordsOf(packs, 'wording', ids.wordings),
  ]);
  return {
    entries: Object.fromEntries(briefs.map((brief) => [brief.id, entryLine(brief, language)])),
    outlets,
    documents,
    claims,
    wordings,
  };
};
