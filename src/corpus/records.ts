/**
 * Compiled records: what a pack's shards hold and what card and panel show. They are the authored
 * shapes (see `schema/`) plus what the compiler derives: passages, who says what, content hash.
 */
import type { AuthoredClaim } from './schema/claim.ts';
import type { AuthoredDocument } from './schema/document.ts';
import type { AuthoredEntry } from './schema/entry.ts';
import type { AuthoredOutlet } from './schema/outlet.ts';
import type { AuthoredWording } from './schema/wording.ts';

/** The sentence(s) of a document where an entry is mentioned or a claim is made. */
export interface Passage {
  /** Document id. */
  readonly document: string;
  /** Into the document's text, UTF-16, half-open. */
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)` of the document, line breaks as spaces. */
  readonly quote: string;
  /** The mention inside `quote`, offsets into `quote`. */
  readonly mark: readonly [number, number] | null;
  /** Who speaks: entry id or name; null = the narrator. */
  readonly speaker: { readonly entry: string | null; readonly name: string | null } | null;
  /** What is wrong with these words in this copy, where the front matter says so. */
  readonly caveat: string | null;
}

interface Derived {
  /** First 12 hex digits of SHA-256 over the authored record (canonical JSON, without `reviewed`). */
  readonly hash: string;
}

export interface EntryRecord extends Omit<AuthoredEntry, 'forms' | 'cues'>, Derived {
  /** In document order; every passage in which the entry is mentioned. */
  readonly passages: readonly Passage[];
  /** Languages in which summary (and so the card) exists. */
  readonly languages: readonly string[];
}

export interface OutletRecord extends AuthoredOutlet, Derived {}

export interface ClaimRecord extends AuthoredClaim, Derived {
  readonly passages: readonly Passage[];
}

export interface WordingRecord extends Omit<AuthoredWording, 'forms' | 'cues'>, Derived {
  /** The expression itself, by language: the first form of each. */
  readonly names: Readonly<Record<string, string>>;
}

export interface DocumentRecord extends AuthoredDocument, Derived {
  /** Length of the whole text, UTF-16 code units. */
  readonly length: number;
  /** True: `parts` is the whole text; false: passages only, with gaps between them. */
  readonly complete: boolean;
  readonly parts: readonly { readonly start: number; readonly text: string }[];
}

export interface RecordFamilies {
  readonly entry: EntryRecord;
  readonly outlet: OutletRecord;
  readonly claim: ClaimRecord;
  readonly wording: WordingRecord;
  readonly document: DocumentRecord;
}
export type RecordFamily = keyof RecordFamilies;
