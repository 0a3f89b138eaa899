/**
 * What a flag says: how a state is tied to an outlet, according to whom. One rule for everyone: the
 * tone follows the class (can officials steer the content?), never the country.
 */
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
}

type StateLink = NonNullable<OutletRecord['stateLink']>[number];

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
  (outlet.stateLink ?? []).reduce<StateLink | null>((best, link) => (best === null || link.edition > best.edition ? link : best), null);

/** `country`: ISO 3166-1 alpha-2 in lower case, or `xx`. */
export const flagModel = (link: StateLink, country: string, m: Messages): FlagModel => {
  const region = regionName(country, m.language);
  return {
    tone: TONE[link.class],
    words: region === null ? m.flag.words[link.class] : `${m.flag.words[link.class]} · ${region}`,
    sentence: m.flag.sentences[link.class],
    source: m.flag.source(link.instrument, link.edition),
    url: link.url,
  };
};

/** An outlet's flag, or null where no instrument says anything about it. */
export const outletFlag = (outlet: OutletRecord, m: Messages): FlagModel | null => {
  const link = newestStateLink(outlet);
  return link === null ? null : flagModel(link, outlet.country, m);
};
