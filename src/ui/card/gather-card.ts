/** Reads what a card needs from the pack – entry, documents, outlets, speakers – and builds its model. */
import type { Pack } from '../../corpus/pack.ts';
import type { DocumentRecord, OutletRecord } from '../../corpus/records.ts';
import type { Mention } from '../../mention/mention.ts';
import type { Reuse } from '../../reuse/reuse.ts';
import { buildEntryCard } from './build-entry-card.ts';
import type { CardModel } from './card-model.ts';

export interface CardRequest {
  readonly entry: string;
  /** The place the card opens on; null where it opens from elsewhere. */
  readonly mention: Mention | null;
  /** The finding about the whole page, where its text is held. */
  readonly reuse: Reuse | null;
  /** BCP 47. */
  readonly language: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

const readAll = async <T>(ids: Iterable<string>, read: (id: string) => Promise<T | null>): Promise<Map<string, T>> => {
  const pairs = await Promise.all([...new Set(ids)].map(async (id): Promise<[string, T | null]> => [id, await read(id)]));
  return new Map(pairs.flatMap(([id, record]) => (record === null ? [] : [[id, record] as const])));
};

const present = (ids: readonly (string | null | undefined)[]): string[] => ids.filter((id): id is string => typeof id === 'string');

/** @returns null where the pack has no such entry (any more) */
export const gatherCard = async (pack: Pack, request: CardRequest): Promise<CardModel | null> => {
  const entry = await pack.record('entry', request.entry);
  if (!entry) return null;
  const documents = await readAll<DocumentRecord>(present([...entry.passages.map((p) => p.document), request.reuse?.document]), (id) =>
    pack.record('document', id),
  );
  const outlets = await readAll<OutletRecord>(present([...[...documents.values()].map((d) => d.origin.outlet), entry.outlet]), (id) =>
    pack.record('outlet', id),
  );
  const language = request.language.split('-')[0] ?? 'en';
  const speakers = new Map(
    present(entry.passages.map((p) => p.speaker?.entry)).flatMap((id) => {
      const number = pack.entryNumber(id);
      const names = number === undefined ? null : pack.entries.get(number).names;
      return names ? [[id, names[language] ?? names['en'] ?? id] as const] : [];
    }),
  );
  return buildEntryCard({
    entry,
    documents,
    outlets,
    speakers,
    language: request.language,
    mention: request.mention,
    pageReuse: request.reuse,
    now: request.now,
  });
};
