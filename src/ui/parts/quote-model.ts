/**
 * A passage of a document as a quotation: whose words, when, with which flag, and what stands
 * between these words and their author (reworded, translated, altered in this copy).
 */
import type { DocumentRecord, OutletRecord, Passage } from '../../corpus/records.ts';
import { formatDate, languageName } from '../messages/format.ts';
import type { Messages } from '../messages/messages.ts';
import type { FlagModel } from './flag-model.ts';
import { outletFlag } from './flag-model.ts';
import type { LinkedText } from './linked-text-model.ts';
import { outletName } from './outlet-name.ts';

export interface QuoteModel {
  readonly document: string;
  readonly quote: LinkedText & { readonly mark: readonly [number, number] | null };
  /** "Zelensky" – null where the narrator speaks. */
  readonly speaker: string | null;
  /** "Zelensky, in", to be followed by the outlet. */
  readonly speakerIn: string | null;
  /** Whose words: the outlet's name, or that it is not established. */
  readonly outlet: string;
  readonly date: string;
  readonly flag: FlagModel | null;
  /** What this copy is to its author’s words: "Reworded copy: not RT’s exact words." */
  readonly warning: string | null;
  /** What is wrong with these very words in this copy. */
  readonly caveat: string | null;
}

/** What this copy is to its author's words, as a warning; null for the author's own words. */
export const copyWarning = (document: DocumentRecord, outlet: string | null, m: Messages): string | null => {
  const path = document.language.path.map((code) => languageName(code, m.language)).join(' → ');
  switch (document.origin.relation) {
    case 'same-text':
      return null;
    case 'reworded':
      return outlet === null ? m.origin.rewordedByUnknown : m.origin.reworded(outlet);
    case 'translated':
      return outlet === null ? m.origin.translatedByUnknown(path) : m.origin.translated(outlet, path);
    case 'digest':
      return m.origin.digest;
    case 'unknown':
      return m.origin.unknown;
  }
};

export const quoteModel = (
  passage: Passage,
  document: DocumentRecord,
  outlet: OutletRecord | null,
  speakers: ReadonlyMap<string, string>,
  m: Messages,
): QuoteModel => {
  const name = outlet === null ? null : outletName(outlet);
  const said = passage.speaker;
  const speaker = said === null ? null : ((said.entry === null ? undefined : speakers.get(said.entry)) ?? said.name);
  return {
    document: document.id,
    quote: { text: passage.quote, lang: document.language.this, mark: passage.mark },
    speaker,
    speakerIn: speaker === null ? null : m.origin.speakerIn(speaker),
    outlet: name ?? document.carrier.host ?? m.origin.notEstablished,
    date: formatDate(document.published.date, m.language),
    flag: outlet === null ? null : outletFlag(outlet, m, document.published.date),
    warning: copyWarning(document, name, m),
    caveat: passage.caveat,
  };
};
