/** "Who says what" on a card: at most three quotations, one of each document, and how many more there are. */
import type { DocumentRecord, OutletRecord, Passage } from '../../corpus/records.ts';
import type { Messages } from '../messages/messages.ts';
import { quoteModel } from '../parts/quote-model.ts';
import type { CardSection } from './card-model.ts';

/** Few enough to be read; the panel has them all. */
const VOICES_SHOWN = 3;

export interface VoiceSources {
  readonly documents: ReadonlyMap<string, DocumentRecord>;
  /** The origin outlets of those documents. */
  readonly outlets: ReadonlyMap<string, OutletRecord>;
  /** Names of speakers, by entry id; who is missing here is named as the passage names them. */
  readonly speakers?: ReadonlyMap<string, string>;
}

/** Of each document the first passage with an altered, spoken quotation, else the first; null where there is none. */
export const voicesSection = (
  label: string,
  passages: readonly Passage[],
  { documents, outlets, speakers }: VoiceSources,
  m: Messages,
): CardSection | null => {
  const all = [...new Set(passages.map((passage) => passage.document))].flatMap((id) => {
    const document = documents.get(id);
    const own = passages.filter((passage) => passage.document === id);
    const passage = own.find(({ caveat, speaker }) => caveat !== null && speaker !== null) ?? own[0];
    if (document === undefined || passage === undefined) return [];
    const outlet = document.origin.outlet === null ? undefined : outlets.get(document.origin.outlet);
    return [quoteModel(passage, document, outlet ?? null, speakers ?? new Map(), m)];
  });
  if (all.length === 0) return null;
  return {
    kind: 'voices',
    label,
    voices: all.slice(0, VOICES_SHOWN),
    more: all.length > VOICES_SHOWN ? m.card.moreVoices(all.length - VOICES_SHOWN) : null,
  };
};
