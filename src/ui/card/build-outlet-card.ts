/**
 * The card of an outlet that a text cites or links to: its flag, what the class answers and what it does
 * not say, and what courts, regulators and others have found. "Not rated" is told apart from "nothing
 * known against": it means that no instrument we use says anything.
 */
import { stateLinkAt } from '../../corpus/state-link-at.ts';
import type { OutletRecord } from '../../corpus/records.ts';
import type { Report } from '../../report/report.ts';
import { messagesFor } from '../messages/catalogue.ts';
import { formatDate, regionName } from '../messages/format.ts';
import type { Messages } from '../messages/messages.ts';
import { outletFlag } from '../parts/flag-model.ts';
import { weightiestFirst } from '../parts/instrument-order.ts';
import { outletName } from '../parts/outlet-name.ts';
import { frameCard } from './card-frame.ts';
import type { CardInput } from './card-frame.ts';
import type { CardFact, CardModel, CardSection } from './card-model.ts';

export type CitedFinding = Report['cited'][number];
type StateLink = NonNullable<OutletRecord['stateLink']>[number];

export interface OutletCardInput extends CardInput {
  readonly outlet: OutletRecord;
  readonly finding: CitedFinding | null;
  /** The words that name it, or the text of the link. */
  readonly text: string;
  readonly isLink: boolean;
}

const INSTRUMENTS_SHOWN = 2;

const answer = (value: StateLink['funding'], m: Messages): string =>
  m.outlet.answers[typeof value === 'boolean' ? (value ? 'yes' : 'no') : value];

const answersSection = (link: StateLink, m: Messages): CardSection => ({
  kind: 'answers',
  label: m.outlet.link,
  answers: (['editorial', 'funding', 'governance'] as const).map((name) => [m.outlet.questions[name], answer(link[name], m)] as const),
});

const instruments = ({ instruments: all = [] }: OutletRecord, m: Messages): CardSection | null => {
  const facts = weightiestFirst(all)
    .slice(0, INSTRUMENTS_SHOWN)
    .map(({ authority, title, date, url, shows, verified, checked, read }): CardFact => ({
      date: formatDate(date, m.language),
      body: { text: shows, lang: 'en' },
      evidence: {
        label: m.evidence.label(authority, title),
        title,
        url,
        place: '',
        standing: m.evidence.verified[verified](formatDate(checked, m.language), read === undefined ? '' : new URL(read).hostname),
        unread: verified === 'not-read',
        quote: null,
      },
    }));
  return facts.length === 0 ? null : { kind: 'facts', label: m.outlet.instruments, facts };
};

export const buildOutletCard = (input: OutletCardInput): CardModel => {
  const { outlet, finding, text, isLink } = input;
  const m = messagesFor(input.language);
  const date = input.published ?? null;
  const link = stateLinkAt(outlet.stateLink, date)?.link ?? null;
  const flag = outletFlag(outlet, m, date);
  const region = regionName(outlet.country, m.language);
  const kind = finding === null ? m.finding.kinds.record : isLink ? m.finding.kinds.link : m.finding.kinds.outlet;
  const own = (sentence: string): { text: string; lang: string } => ({ text: sentence, lang: m.language });
  return frameCard(input, {
    subject: { family: 'outlet', id: outlet.id },
    record: outlet,
    found: finding === null ? null : { text, score: finding.score, why: finding.why },
    // The flag names the country too.
    kind: (flag === null ? [kind, region, m.flag.notRated] : [kind]).filter((part) => part !== null).join(' · '),
    name: { text: outletName(outlet), lang: 'en' },
    flag,
    summary: { ...own(flag === null ? m.flag.notRatedMeaning : flag.sentence), rest: '' },
    sections: [
      link === null ? null : answersSection(link, m),
      link === null
        ? null
        : {
            kind: 'text',
            label: m.finding.context,
            paragraphs: [flag?.asOf, flag?.differs, m.outlet.classMeaning].flatMap((each) => (each == null ? [] : [own(each)])),
          },
      instruments(outlet, m),
      outlet.notToBeConfusedWith === undefined
        ? null
        : { kind: 'text', label: m.outlet.homonyms, paragraphs: outlet.notToBeConfusedWith.map((each) => ({ text: each, lang: 'en' })) },
    ],
  });
};
