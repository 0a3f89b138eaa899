/**
 * Everything a card shows, in one language, as plain JSON: of an entry, a claim, a wording or an outlet.
 *
 * Built where the records are and sent to the page, so that the page's script needs neither
 * schemas nor catalogues. One shape for all kinds: a head, a sentence, a caution, and sections in the
 * order in which they are read. A few kilobytes; at most three quotations.
 */
import type { Assessment } from '../../corpus/schema/claim.ts';
import type { EvidenceModel } from '../parts/evidence-model.ts';
import type { FlagModel } from '../parts/flag-model.ts';
import type { LinkedText, Subject } from '../parts/linked-text-model.ts';
import type { LocalText } from '../parts/local-text.ts';
import type { QuoteModel } from '../parts/quote-model.ts';
import type { CardLabels } from './card-labels.ts';

/** `rest`: the sentences that are shown on request; may be empty. */
export type Expandable = LinkedText & { readonly rest: string };

export interface CardFact {
  /** As shown: "5 December 1994". */
  readonly date: string;
  readonly body: LinkedText;
  readonly evidence: EvidenceModel | null;
}

export type CardSection =
  /** Exact words of a source, with the fact they stand for. */
  | {
      readonly kind: 'quote';
      readonly label: string;
      readonly quote: string;
      readonly context: LinkedText;
      readonly evidence: EvidenceModel;
    }
  | { readonly kind: 'facts'; readonly label: string; readonly facts: readonly CardFact[] }
  /** `more`: "and 2 more", or null. */
  | { readonly kind: 'voices'; readonly label: string; readonly voices: readonly QuoteModel[]; readonly more: string | null }
  | { readonly kind: 'text'; readonly label: string; readonly paragraphs: readonly LinkedText[] }
  | { readonly kind: 'evidence'; readonly label: string; readonly evidence: readonly EvidenceModel[]; readonly more: string | null }
  | { readonly kind: 'answers'; readonly label: string; readonly answers: readonly (readonly [question: string, answer: string])[] }
  | { readonly kind: 'related'; readonly label: string; readonly related: readonly { readonly name: string; readonly subject: Subject }[] };

export interface CardModel {
  /** Null: nothing was found, and the card says so. */
  readonly subject: Subject | null;
  /** Of the interface, BCP 47. */
  readonly language: string;
  /** "Agreement · 1994". */
  readonly kind: string;
  readonly name: LocalText;
  /** Where it is, or is about, an outlet that a state is tied to. */
  readonly flag: FlagModel | null;
  /** Of a claim whose variant is clear: "Misleading". */
  readonly assessment: { readonly of: Assessment; readonly words: string } | null;
  readonly summary: Expandable | null;
  readonly misread: Expandable | null;
  readonly sections: readonly CardSection[];
  /** Whose words the page is: "These are RT’s words, reworded." */
  readonly page: { readonly sentence: string; readonly flag: FlagModel | null } | null;
  /** Why the place was marked, in sentences. */
  readonly why: readonly string[];
  /** "As of 22 November 2026" – or "Not reviewed since …", then `overdue`; empty where there is no record. */
  readonly state: string;
  readonly overdue: boolean;
  /** The marked words, where they can be muted for themselves. */
  readonly form: string | null;
  /** What the reader asked for and was not found: searched for in the panel. */
  readonly query: string | null;
  /** Where a problem is reported, and the version of the pack. */
  readonly report: { readonly address: string; readonly version: string } | null;
  readonly labels: CardLabels;
}
