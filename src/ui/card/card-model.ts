/**
 * Everything the card shows, in one language, as plain JSON.
 *
 * Built where the records are and sent to the page, so that the page's script needs neither
 * schemas nor catalogues. A few kilobytes; at most three quotations.
 */
import type { EvidenceModel } from '../parts/evidence-model.ts';
import type { FlagModel } from '../parts/flag-model.ts';
import type { LocalText } from '../parts/local-text.ts';
import type { QuoteModel } from '../parts/quote-model.ts';

export interface CardFact {
  /** As shown: "5 December 1994". */
  readonly date: string;
  readonly text: string;
  readonly evidence: EvidenceModel | null;
}

/** What the record says: one exact quotation with the fact it stands for, or two or three dated facts. */
export type CardRecord =
  | { readonly kind: 'quote'; readonly label: string; readonly quote: string; readonly context: string; readonly evidence: EvidenceModel }
  | { readonly kind: 'facts'; readonly label: string; readonly facts: readonly CardFact[] };

/** The words on the card that are ours: labels and buttons. */
export interface CardLabels {
  /** Name of the dialog: "About Budapest Memorandum". */
  readonly dialog: string;
  readonly misread: string;
  readonly more: string;
  readonly voices: string;
  readonly open: string;
  readonly why: string;
  readonly pin: string;
  readonly unpin: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly mute: string;
  readonly close: string;
}

export interface CardModel {
  readonly entry: string;
  /** Language of the interface, BCP 47. */
  readonly language: string;
  /** "Agreement · 1994". */
  readonly kind: string;
  readonly name: LocalText;
  /** Where the entry is an outlet that a state is tied to. */
  readonly flag: FlagModel | null;
  readonly summary: LocalText | null;
  /** `rest`: the sentences that are shown on request; may be empty. */
  readonly misread: (LocalText & { readonly rest: string }) | null;
  readonly record: CardRecord;
  readonly voices: readonly QuoteModel[];
  /** "and 2 more", or null. */
  readonly moreVoices: string | null;
  /** Whose words the page is: "These are RT’s words, reworded." */
  readonly page: { readonly sentence: string; readonly flag: FlagModel | null } | null;
  /** Why the place was marked, in sentences. */
  readonly why: readonly string[];
  /** "As of 22 November 2026" – or "Not reviewed since …", then `overdue`. */
  readonly state: string;
  readonly overdue: boolean;
  /** The card as plain text, for the clipboard. */
  readonly copyText: string;
  readonly labels: CardLabels;
}
