/**
 * What a flag says: how a state is tied to an outlet, according to whom. One rule for everyone: the
 * tone follows the class (can officials steer the content?), never the country.
 */
import { stateLinkAt, type StateLink, type StateLinkAt } from '../../corpus/state-link-at.ts';
import type { StateLinkClass } from '../../corpus/schema/outlet.ts';
import type { OutletRecord } from '../../corpus/records.ts';
import type { Messages } from '../messages/messages.ts';
import { regionName } from '../messages/format.ts';

export interface FlagModel {
  readonly tone: 'steered' | 'unsteered';
  /** "State-controlled · Russia". */
  readonly words: string;
  /** "The state pays for it, runs it and steers its content." */
  readonly sentence: string;
  /** "State Media Monitor, 2025 edition". */
  readonly source: string;
  readonly url: string;
  /** Why this edition and no other: "Class of 2023, the edition that held when this text appeared." */
  readonly asOf: string | null;
  /** Other editions and instruments that class it otherwise: "2025 – State-controlled". */
  readonly differs: string | null;
}

const TONE: Readonly<Record<StateLinkClass, FlagModel['tone']>> = {
  'state-controlled': 'steered',
  'captured-public': 'steered',
  'captured-private': 'steered',
  'independent-state-funded-and-managed': 'unsteered',
  'independent-state-funded': 'unsteered',
  'independent-state-managed': 'unsteered',
  'independent-public': 'unsteered',
};

/** The link of the newest edition; classes move from year to year. */
export const newestStateLink = (outlet: Pick<OutletRecord, 'stateLink'>): StateLink | null =>
  stateLinkAt(outlet.stateLink, null)?.link ?? null;

const asOf = ({ basis, link, year }: StateLinkAt, m: Messages): string | null => {
  if (basis === 'latest' || year === null) return null;
  return basis === 'then' ? m.outlets.classThen(link.edition, String(year)) : m.outlets.classTooOld(String(year));
};

const differs = ({ differing }: StateLinkAt, m: Messages): string | null => {
  const said = differing.map((each) => `${each.instrument} ${String(each.edition)} – ${m.flag.words[each.class]}`);
  return said.length === 0 ? null : m.outlets.differs([...new Set(said)].join('; '));
};

/**
 * @param country ISO 3166-1 alpha-2 in lower case, or `xx`
 * @param at how `link` was chosen, where it was chosen among several
 */
export const flagModel = (link: StateLink, country: string, m: Messages, at: StateLinkAt | null = null): FlagModel => {
  const region = regionName(country, m.language);
  return {
    tone: TONE[link.class],
    words: region === null ? m.flag.words[link.class] : `${m.flag.words[link.class]} · ${region}`,
    sentence: m.flag.sentences[link.class],
    source: m.flag.source(link.instrument, link.edition),
    url: link.url,
    asOf: at && asOf(at, m),
    differs: at && differs(at, m),
  };
};

/**
 * An outlet's flag, or null where no instrument says anything about it.
 *
 * @param date of the text that is flagged, ISO 8601: the class is of the edition that held then; null: the latest
 */
export const outletFlag = (
  { stateLink, country }: Pick<OutletRecord, 'stateLink' | 'country'>,
  m: Messages,
  date: string | null = null,
): FlagModel | null => {
  const at = stateLinkAt(stateLink, date);
  return at && flagModel(at.link, country, m, at);
};
