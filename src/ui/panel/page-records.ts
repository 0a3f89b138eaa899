/** What the packs hold under the ids that a page's report names: plain data, looked up where the packs are open and shown in the panel. */
import type { ClaimRecord, DocumentRecord, OutletRecord, WordingRecord } from '../../corpus/records.ts';
import type { EntryKind } from '../../corpus/schema/entry.ts';

/** What a list says of an entry. */
export interface EntryLine {
  /** In the reader's language. */
  readonly name: string;
  readonly kind: EntryKind;
  /** A date or an interval FROM/TO, ISO 8601. */
  readonly when?: string;
  readonly summary: string;
}

/** Each by id. */
export interface PageRecords {
  readonly entries: Readonly<Record<string, EntryLine>>;
  /** Those asked for, and those that entries asked for are records of. */
  readonly outlets: Readonly<Record<string, OutletRecord>>;
  readonly documents: Readonly<Record<string, DocumentRecord>>;
  readonly claims: Readonly<Record<string, ClaimRecord>>;
  readonly wordings: Readonly<Record<string, WordingRecord>>;
}

export type PageRecordIds = Readonly<Record<keyof PageRecords, readonly string[]>>;
