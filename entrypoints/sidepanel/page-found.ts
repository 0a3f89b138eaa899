/** What the panel shows of a page: its report, and the records that it names, from the bundled pack and imported ones. */
import type { Pack } from '../../src/corpus/pack.ts';
import type { ClaimRecord, DocumentRecord, OutletRecord, RecordFamilies, RecordFamily, WordingRecord } from '../../src/corpus/records.ts';
import type { PageStateAnswer } from '../../src/messaging/protocol.ts';
import type { Report } from '../../src/report/report.ts';
import { entryLine } from '../../src/ui/panel/entry-line.ts';
import type { EntryLine, PageState } from '../../src/ui/panel/panel-source.ts';

type CompactEntry = ReturnType<Pack['entries']['get']>;

const recordOf = async <F extends RecordFamily>(packs: readonly Pack[], family: F, id: string): Promise<RecordFamilies[F] | null> => {
  for (const pack of packs) {
    const record = await pack.record(family, id);
    if (record !== null) return record;
  }
  return null;
};

const isPresent = (id: string | null | undefined): id is string => typeof id === 'string';

const recordsOf = async <T>(
  ids: readonly (string | null | undefined)[],
  read: (id: string) => Promise<T | null>,
): Promise<Record<string, T>> => {
  const found: Record<string, T> = {};
  await Promise.all(
    [...new Set(ids.filter(isPresent))].map(async (id) => {
      const record = await read(id);
      if (record) found[id] = record;
    }),
  );
  return found;
};

/** Of each id the compact entry of the first pack that has it. */
const entryOf = (packs: readonly Pack[], id: string): CompactEntry | null => {
  for (const pack of packs) {
    const number = pack.entryNumber(id);
    if (number !== undefined) return pack.entries.get(number);
  }
  return null;
};

const linesOf = (packs: readonly Pack[], ids: readonly string[], language: string): Record<string, EntryLine> => {
  const lines: Record<string, EntryLine> = {};
  for (const id of new Set(ids)) {
    const entry = entryOf(packs, id);
    if (entry !== null) lines[id] = entryLine(entry, language);
  }
  return lines;
};

/** Every entry of the packs in use, by id. */
export const allEntryLines = (packs: readonly Pack[], language: string): Record<string, EntryLine> =>
  linesOf(
    packs,
    packs.flatMap((pack) => pack.keys().flatMap((key) => (key.startsWith('entry/') ? [key.slice('entry/'.length)] : []))),
    language,
  );

/** The report of a page with every record that it names, whichever pack holds it. */
export const pageFound = async (
  packs: readonly Pack[],
  report: Report,
  answer: Extract<PageStateAnswer, { status: 'report' }>,
  language: string,
): Promise<PageState> => {
  const documents = await recordsOf<DocumentRecord>(
    report.reuse.map((r) => r.document),
    (id) => recordOf(packs, 'document', id),
  );
  const entryOutlets = report.mentions.map((m) => entryOf(packs, m.entry)?.outlet);
  const outlets = await recordsOf<OutletRecord>(
    [
      report.outlet?.id,
      report.outlet?.imitates?.outlet,
      report.outlet?.saysItIs?.outlet,
      ...report.reuse.map((r) => r.origin.outlet),
      ...report.cited.map((c) => c.outlet),
      ...entryOutlets,
    ],
    (id) => recordOf(packs, 'outlet', id),
  );
  const [claims, wordings] = await Promise.all([
    recordsOf<ClaimRecord>(
      report.claims.filter((c) => c.shown).map((c) => c.claim),
      (id) => recordOf(packs, 'claim', id),
    ),
    recordsOf<WordingRecord>(
      report.wordings.filter((w) => w.shown).map((w) => w.wording),
      (id) => recordOf(packs, 'wording', id),
    ),
  ]);
  return {
    kind: 'report',
    report,
    outlets,
    documents,
    claims,
    wordings,
    entries: linesOf(
      packs,
      report.mentions.map((m) => m.entry),
      language,
    ),
    page: { title: answer.title, host: answer.host },
    marks: answer.marks,
  };
};
