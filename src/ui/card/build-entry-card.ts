/** The card of an entry: what it is, what is often misread, the text itself, who says what. */
import type { EntryRecord } from '../../corpus/records.ts';
import type { Mention } from '../../mention/mention.ts';
import { messagesFor } from '../messages/catalogue.ts';
import { formatYears } from '../messages/format.ts';
import { outletFlag } from '../parts/flag-model.ts';
import { localText } from '../parts/local-text.ts';
import { expandable, frameCard, recordLanguage } from './card-frame.ts';
import type { CardInput } from './card-frame.ts';
import type { CardModel } from './card-model.ts';
import { cardRecord } from './card-record.ts';
import { voicesSection } from './card-voices.ts';
import { relatedSection } from './related-section.ts';

export interface EntryCardInput extends CardInput {
  readonly entry: EntryRecord;
  /** The place the card opens on; null when opened from elsewhere. */
  readonly mention: Mention | null;
  /** Names of related entries, by id. */
  readonly names?: ReadonlyMap<string, string>;
}

/** Characters: about five lines of the card. */
const MISREAD_SHOWN = 220;
/** Summaries have 220 characters at most; longer ones of other packs are cut. */
const SUMMARY_SHOWN = 300;

export const buildEntryCard = (input: EntryCardInput): CardModel => {
  const { entry, outlets, mention } = input;
  const m = messagesFor(input.language);
  const language = recordLanguage(input.language);
  const ownOutlet = entry.outlet === undefined ? undefined : outlets.get(entry.outlet);
  return frameCard(input, {
    subject: { family: 'entry', id: entry.id },
    record: entry,
    found: mention,
    hasForm: true,
    kind: entry.when === undefined ? m.kinds[entry.kind] : `${m.kinds[entry.kind]} · ${formatYears(entry.when)}`,
    name: localText(entry.names, language) ?? { text: entry.id, lang: '' },
    flag: ownOutlet === undefined ? null : outletFlag(ownOutlet, m),
    summary: expandable(localText(entry.summary, language), SUMMARY_SHOWN),
    misread: expandable(localText(entry.misread, language), MISREAD_SHOWN),
    sections: [
      cardRecord(entry, m),
      voicesSection(m.card.voices, entry.passages, input, m),
      relatedSection(m.finding.seeAlso, entry.related ?? [], input.names ?? new Map()),
    ],
  });
};
