/** Text with links to the cards of other records, as plain data: it travels from the background to the page. */
import type { LocalText } from './local-text.ts';

/** A record that has a card. */
export interface Subject {
  readonly family: 'entry' | 'claim' | 'wording' | 'outlet';
  readonly id: string;
}

export interface TermLink {
  /** Into the text, UTF-16, half-open. */
  readonly start: number;
  readonly end: number;
  readonly subject: Subject;
}

export interface LinkedText extends LocalText {
  /** In text order, without overlaps. */
  readonly terms?: readonly TermLink[];
}
