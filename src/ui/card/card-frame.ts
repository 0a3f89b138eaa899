/** What the cards of all kinds share: names, the state of the record, whose words the page is, the reasons. */
import type { DocumentRecord, OutletRecord } from '../../corpus/records.ts';
import type { Reason } from '../../corpus/reason.ts';
import { isReviewOverdue, type Datable } from '../../corpus/review-due.ts';
import type { Reuse } from '../../reuse/reuse.ts';
import { messagesFor } from '../messages/catalogue.ts';
import { formatDate, formatShare } from '../messages/format.ts';
import type { Messages } from '../messages/messages.ts';
import type { Subject } from '../parts/linked-text-model.ts';
import type { LocalText } from '../parts/local-text.ts';
import { mainReuse, pageOrigin } from '../parts/page-origin.ts';
import { cardLabels } from './card-labels.ts';
import type { CardModel, CardSection, Expandable } from './card-model.ts';
import { leadSentences } from './lead-sentences.ts';

/** What every card is made from, whatever it is about. */
export interface CardInput {
  /** The documents that are quoted, and the one that `pageReuse` names. */
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  /** The origin outlets of those documents, and the outlet the card is about. */
  readonly outlets: ReadonlyMap<string, OutletRecord>;
  /** Names of speakers, by entry id. */
  readonly speakers?: ReadonlyMap<string, string>;
  /** Of records and interface, BCP 47. */
  readonly language: string;
  readonly pageReuse: Reuse | null;
  /** The day of the page, ISO 8601. */
  readonly published?: string | null;
  /** Milliseconds since the epoch; decides whether a review is due. */
  readonly now: number;
  readonly report?: CardModel['report'];
}

/** The finding a card opens on; null where it opens from elsewhere. */
export interface Found {
  /** The marked words. */
  readonly text: string;
  readonly score: number;
  readonly why: readonly Reason[];
}

const pageOf = ({ pageReuse, documents, outlets }: CardInput, m: Messages): CardModel['page'] => {
  const reuse = pageReuse === null ? null : mainReuse([pageReuse]);
  if (reuse === null) return null;
  const outlet = reuse.origin.outlet === null ? undefined : outlets.get(reuse.origin.outlet);
  return pageOrigin(reuse, outlet ?? null, documents.get(reuse.document) ?? null, m);
};

const whyOf = (found: Found | null, speakers: CardInput['speakers'], m: Messages): readonly string[] => {
  if (found === null) return [];
  const reasons = found.why.map(({ code, detail }) => m.reasons[code](speakers?.get(detail) ?? detail));
  return [...new Set(reasons), m.card.sureness(formatShare(found.score, m.language))];
};

const stateOf = (record: CardParts['record'], now: number, m: Messages): Pick<CardModel, 'state' | 'overdue'> => {
  if (record === null) return { state: '', overdue: false };
  const overdue = isReviewOverdue(record, now);
  return { state: (overdue ? m.card.overdue : m.card.asOf)(formatDate(record.asOf, m.language)), overdue };
};

export interface CardParts extends Pick<CardModel, 'kind' | 'name'> {
  readonly subject: Subject | null;
  readonly record: Datable | null;
  readonly found: Found | null;
  readonly flag?: CardModel['flag'];
  readonly assessment?: CardModel['assessment'];
  readonly summary?: Expandable | null;
  readonly misread?: Expandable | null;
  readonly sections: readonly (CardSection | null)[];
  /** True where the marked words can be muted for themselves. */
  readonly hasForm?: boolean;
  readonly query?: string;
}

/** Of BCP 47, the language records are written in. */
export const recordLanguage = (language: string): string => language.split('-')[0] ?? 'en';

/** As many whole sentences as fit into `limit` characters, and the rest. */
export const expandable = (text: LocalText | null, limit: number): Expandable | null =>
  text === null ? null : { lang: text.lang, ...leadSentences(text.text, text.lang, limit) };

export const frameCard = (input: CardInput, parts: CardParts): CardModel => {
  const m = messagesFor(input.language);
  const { subject, kind, name, found } = parts;
  const form = parts.hasForm === true && found !== null ? found.text : null;
  return {
    subject,
    language: m.language,
    kind,
    name,
    flag: parts.flag ?? null,
    assessment: parts.assessment ?? null,
    summary: parts.summary ?? null,
    misread: parts.misread ?? null,
    sections: parts.sections.filter((section) => section !== null),
    page: pageOf(input, m),
    why: whyOf(found, input.speakers, m),
    ...stateOf(parts.record, input.now, m),
    form,
    query: parts.query ?? null,
    report: input.report ?? null,
    labels: cardLabels(m, name.text, form),
  };
};
