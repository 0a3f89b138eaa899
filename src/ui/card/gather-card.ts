/** Reads what a card needs from the pack – record, documents, outlets, names – and builds its model. */
import { documentNumber } from '../../corpus/document-number.ts';
import type { Pack } from '../../corpus/pack.ts';
import type { DocumentRecord, OutletRecord, Passage } from '../../corpus/records.ts';
import type { Reuse } from '../../reuse/reuse.ts';
import type { Subject } from '../parts/linked-text-model.ts';
import { buildClaimCard } from './build-claim-card.ts';
import { buildEntryCard } from './build-entry-card.ts';
import { buildGoneCard } from './build-empty-card.ts';
import { buildOutletCard } from './build-outlet-card.ts';
import { buildWordingCard } from './build-wording-card.ts';
import type { CardAbout } from './card-about.ts';
import type { CardInput } from './card-frame.ts';
import type { CardModel } from './card-model.ts';
import { linkTerms } from './link-terms.ts';

export interface CardRequest {
  readonly about: CardAbout;
  /** The finding about the whole page, where its text is held. */
  readonly reuse: Reuse | null;
  /** The day of the page, ISO 8601; classes are of the edition that held then. */
  readonly published?: string | null;
  /** BCP 47. */
  readonly language: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** What a record refers to. */
interface References {
  readonly passages?: readonly Pick<Passage, 'document' | 'speaker'>[];
  readonly entries?: readonly (string | undefined)[];
  readonly outlet?: string | undefined;
}

const readAll = async <T>(ids: Iterable<string>, read: (id: string) => Promise<T | null>): Promise<Map<string, T>> => {
  const pairs = await Promise.all([...new Set(ids)].map(async (id): Promise<[string, T | null]> => [id, await read(id)]));
  return new Map(pairs.flatMap(([id, record]) => (record === null ? [] : [[id, record] as const])));
};

const present = (ids: readonly (string | null | undefined)[]): string[] => ids.filter((id): id is string => typeof id === 'string');

/** Names in the reader's language, from the index: no shard is read for them. */
const entryNames = (pack: Pack, ids: readonly string[], bcp47: string): Map<string, string> => {
  const language = bcp47.split('-')[0] ?? 'en';
  return new Map(
    ids.flatMap((id) => {
      const number = pack.entryNumber(id);
      const names = number === undefined ? null : pack.entries.get(number).names;
      return names ? [[id, names[language] ?? names['en'] ?? id] as const] : [];
    }),
  );
};

type Input = CardInput & { readonly names: ReadonlyMap<string, string> };

const gather = async (pack: Pack, { reuse, published = null, language, now }: CardRequest, refer: References): Promise<Input> => {
  const { passages = [], entries = [], outlet } = refer;
  const ids = present([...passages.map((p) => p.document), reuse?.document]);
  // The index knows whose words a document is: its outlet is read beside it, not after it.
  const origins = ids.map((id) => documentNumber(pack, id)).map((n) => (n === null ? null : pack.documents.get(n).origin.outlet));
  const [documents, outlets] = await Promise.all([
    readAll<DocumentRecord>(ids, (id) => pack.record('document', id)),
    readAll<OutletRecord>(present([...origins, outlet]), (id) => pack.record('outlet', id)),
  ]);
  return {
    documents,
    outlets,
    speakers: entryNames(pack, present(passages.map((p) => p.speaker?.entry)), language),
    names: entryNames(pack, present(entries), language),
    language,
    now,
    pageReuse: reuse,
    published,
    report: { address: pack.meta.corrections, version: `${pack.meta.id} ${pack.version.slice(0, 12)}` },
  };
};

const entryCard = async (pack: Pack, id: string, request: CardRequest): Promise<CardModel | null> => {
  const entry = await pack.record('entry', id);
  if (!entry) return null;
  const input = await gather(pack, request, { passages: entry.passages, entries: entry.related ?? [], outlet: entry.outlet });
  return buildEntryCard({ ...input, entry, mention: request.about.kind === 'mention' ? request.about.finding : null });
};

const claimCard = async (pack: Pack, id: string, request: CardRequest): Promise<CardModel | null> => {
  const claim = await pack.record('claim', id);
  if (!claim) return null;
  const { about } = request;
  const input = await gather(pack, request, { passages: claim.passages, entries: claim.entries ?? [] });
  return buildClaimCard({ ...input, claim, ...(about.kind === 'claim' ? about : { finding: null, text: '' }) });
};

const wordingCard = async (pack: Pack, id: string, request: CardRequest): Promise<CardModel | null> => {
  const wording = await pack.record('wording', id);
  if (!wording) return null;
  const { about } = request;
  const said = (wording.saidBy ?? []).map(({ document }) => ({ document, speaker: null }));
  const input = await gather(pack, request, { passages: said, entries: [wording.entry] });
  return buildWordingCard({ ...input, wording, ...(about.kind === 'wording' ? about : { finding: null, text: '' }) });
};

const outletCard = async (pack: Pack, id: string, request: CardRequest): Promise<CardModel | null> => {
  const outlet = await pack.record('outlet', id);
  if (!outlet) return null;
  const { about } = request;
  const input = await gather(pack, request, { outlet: id });
  return buildOutletCard({ ...input, outlet, ...(about.kind === 'cited' ? about : { finding: null, text: '', isLink: false }) });
};

const CARDS = { entry: entryCard, claim: claimCard, wording: wordingCard, outlet: outletCard };

export const subjectOf = (about: CardAbout): Subject => {
  switch (about.kind) {
    case 'mention':
      return { family: 'entry', id: about.finding.entry };
    case 'claim':
      return { family: 'claim', id: about.finding.claim };
    case 'wording':
      return { family: 'wording', id: about.finding.wording };
    case 'cited':
      return { family: 'outlet', id: about.finding.outlet };
    case 'record':
      return about.subject;
  }
};

const wordsOf = (about: CardAbout): string =>
  about.kind === 'record' ? about.subject.id : about.kind === 'mention' ? about.finding.text : about.text;

/** The card; where the pack has no such record (any more), one that says so. */
export const gatherCard = async (pack: Pack, request: CardRequest): Promise<CardModel> => {
  const { family, id } = subjectOf(request.about);
  const card = await CARDS[family](pack, id, request);
  return card === null ? buildGoneCard(wordsOf(request.about), request.language) : linkTerms(pack, card);
};
