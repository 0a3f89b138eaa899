/**
 * What an exported report says of the records it names: plain lines, already in the reader's language.
 * Records live in shards and their texts in several languages; whoever exports gathers these first, so
 * that the exporters stay functions of plain data.
 */
export interface ExportLine {
  readonly name: string;
  /** One or two sentences. */
  readonly text: string;
  /** ISO 639-1 code of `text`. */
  readonly language: string;
  /** Assessment, class, or another word of the record about the finding; in the reader's language. */
  readonly verdict: string | null;
  /** Addresses of the evidence, https. */
  readonly links: readonly string[];
}

/** By id. A record that is gone is left out, and its findings with it. */
export interface ExportLines {
  readonly entries: Readonly<Record<string, ExportLine>>;
  readonly claims: Readonly<Record<string, ExportLine>>;
  readonly wordings: Readonly<Record<string, ExportLine>>;
  readonly outlets: Readonly<Record<string, ExportLine>>;
  /** Of the documents that the page reuses: whose words they are. */
  readonly documents: Readonly<Record<string, ExportLine>>;
}

/** One place of the page with what is said of it. */
export interface ExportFinding {
  readonly kind: 'entry' | 'claim' | 'wording' | 'outlet' | 'document';
  readonly start: number;
  readonly end: number;
  readonly line: ExportLine;
}
