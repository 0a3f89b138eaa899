/** From an entry's record to the card's model: picks, orders and words what the card shows. */
import type { DocumentRecord, EntryRecord, OutletRecord } from '../../corpus/records.ts';
import type { Mention } from '../../mention/mention.ts';
import type { Reuse } from '../../reuse/reuse.ts';
import { messagesFor } from '../messages/catalogue.ts';
import { formatDate, formatShare, formatYears } from '../messages/format.ts';
import type { Messages } from '../messages/messages.ts';
import { outletFlag } from '../parts/flag-model.ts';
import { localText } from '../parts/local-text.ts';
import { mainReuse, pageOrigin } from '../parts/page-origin.ts';
import { quoteModel } from '../parts/quote-model.ts';
import { cardCopy } from './card-copy.ts';
import type { CardLabels, CardModel } from './card-model.ts';
import { cardRecord } from './card-record.ts';
import { leadSentences } from './lead-sentences.ts';

export interface EntryCardInput {
  readonly entry: EntryRecord;
  /** The documents of `entry.passages`, and the one that `pageReuse` names. */
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  /** The origin outlets of those documents, and `entry.outlet`. */
  readonly outlets: ReadonlyMap<string, OutletRecord>;
  /** Names of speakers, by entry id; a speaker who is missing here is named as the passage names them. */
  readonly speakers?: ReadonlyMap<string, string>;
  /** Language of records and interface, BCP 47. */
  readonly language: string;
  /** The place the card opens on; null when opened from elsewhere. */
  readonly mention: Mention | null;
  readonly pageReuse: Reuse | null;
  /** Milliseconds since the epoch; decides whether a review is due. */
  readonly now: number;
}

/** Few enough to be read; the panel has them all. */
const VOICES_SHOWN = 3;
/** Characters: about five lines of the card. */
const MISREAD_SHOWN = 220;

const labels = (m: Messages, name: string): CardLabels => ({
  dialog: m.card.label(name),
  misread: m.card.misread,
  more: m.card.more,
  voices: m.card.voices,
  open: m.card.open,
  why: m.card.why,
  pin: m.card.pin,
  unpin: m.card.unpin,
  copy: m.card.copy,
  copied: m.card.copied,
  notCopied: m.card.notCopied,
  mute: m.card.mute,
  close: m.card.close,
});

/** One passage of each document: the first with an altered or spoken quotation, else the first. */
const voices = ({ entry, documents, outlets, speakers }: EntryCardInput, m: Messages) => {
  const ids = [...new Set(entry.passages.map((passage) => passage.document))];
  return ids.flatMap((id) => {
    const document = documents.get(id);
    const own = entry.passages.filter((passage) => passage.document === id);
    const passage = own.find(({ caveat, speaker }) => caveat !== null && speaker !== null) ?? own[0];
    if (document === undefined || passage === undefined) return [];
    const outlet = document.origin.outlet === null ? undefined : outlets.get(document.origin.outlet);
    return [quoteModel(passage, document, outlet ?? null, speakers ?? new Map(), m)];
  });
};

const why = ({ mention, speakers }: EntryCardInput, m: Messages): readonly string[] => {
  if (mention === null) return [];
  const reasons = mention.why.map(({ code, detail }) => m.reasons[code](speakers?.get(detail) ?? detail));
  return [...new Set(reasons), m.card.sureness(formatShare(mention.score, m.language))];
};

const isOverdue = (entry: EntryRecord, now: number): boolean => now > Date.parse(entry.reviewAfter);

const stateOf = (entry: EntryRecord, overdue: boolean, m: Messages): string =>
  (overdue ? m.card.overdue : m.card.asOf)(formatDate(entry.asOf, m.language));

const pageOf = ({ pageReuse, documents, outlets }: EntryCardInput, m: Messages): CardModel['page'] => {
  const reuse = pageReuse === null ? null : mainReuse([pageReuse]);
  if (reuse === null) return null;
  const outlet = reuse.origin.outlet === null ? undefined : outlets.get(reuse.origin.outlet);
  return pageOrigin(reuse, outlet ?? null, documents.get(reuse.document) ?? null, m);
};

export const buildEntryCard = (input: EntryCardInput): CardModel => {
  const { entry, outlets, language, now } = input;
  const m = messagesFor(language);
  const recordLanguage = language.split('-')[0] ?? 'en';
  const name = localText(entry.names, recordLanguage) ?? { text: entry.id, lang: '' };
  const ownOutlet = entry.outlet === undefined ? undefined : outlets.get(entry.outlet);
  const all = voices(input, m);
  const overdue = isOverdue(entry, now);
  const misread = localText(entry.misread, recordLanguage);
  const model: Omit<CardModel, 'copyText'> = {
    entry: entry.id,
    language: m.language,
    kind: entry.when === undefined ? m.kinds[entry.kind] : `${m.kinds[entry.kind]} · ${formatYears(entry.when)}`,
    name,
    flag: ownOutlet === undefined ? null : outletFlag(ownOutlet, m),
    summary: localText(entry.summary, recordLanguage),
    misread: misread === null ? null : { lang: misread.lang, ...leadSentences(misread.text, misread.lang, MISREAD_SHOWN) },
    record: cardRecord(entry, m),
    voices: all.slice(0, VOICES_SHOWN),
    moreVoices: all.length > VOICES_SHOWN ? m.card.moreVoices(all.length - VOICES_SHOWN) : null,
    page: pageOf(input, m),
    why: why(input, m),
    state: stateOf(entry, overdue, m),
    overdue,
    labels: labels(m, name.text),
  };
  return { ...model, copyText: cardCopy(model) };
};
