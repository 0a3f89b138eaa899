/**
 * Briefs: the part of a record that deciding about a page needs, kept in the index. Everything a
 * reader opens comes from the shards.
 */
import type { Assessment } from './schema/claim.ts';
import type { EntryKind } from './schema/entry.ts';
import type { AuthoredDocument } from './schema/document.ts';
import type { AuthoredOutlet } from './schema/outlet.ts';

/** Cue words by language, as authored; the key `any` holds for every language. */
export type CueList = Readonly<Record<string, readonly string[]>>;

export interface EntryBrief {
  readonly id: string;
  readonly kind: EntryKind;
  readonly names: Readonly<Record<string, string>>;
  readonly when?: string | undefined;
  readonly summary: Readonly<Record<string, string | undefined>>;
  readonly cues: { readonly for: CueList; readonly against: CueList };
  readonly related: readonly string[];
  /** Folded form → words of which one must stand in its sentence. */
  readonly needs?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly outlet?: string | undefined;
}

export interface OutletBrief {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  /** Newest edition first. */
  readonly stateLink: NonNullable<AuthoredOutlet['stateLink']>;
}

export interface DocumentBrief {
  readonly id: string;
  readonly title: string;
  readonly origin: Pick<AuthoredDocument['origin'], 'outlet' | 'relation' | 'confidence' | 'note'>;
  readonly published: AuthoredDocument['published'];
  readonly language: AuthoredDocument['language'];
  readonly alterations: AuthoredDocument['alterations'];
}

export interface ClaimBrief {
  readonly id: string;
  readonly variants: readonly { readonly id: string; readonly assessment: Assessment }[];
}

export interface WordingBrief {
  readonly id: string;
  readonly strength: 'alone' | 'with-another';
  readonly alsoElsewhere: boolean;
  /** The first year that it may be about. */
  readonly aboutFrom: number;
  readonly cues: { readonly for: CueList; readonly against: CueList };
}

export interface PackMeta {
  readonly id: string;
  readonly title: string;
  readonly licence: string;
  readonly contact: string;
  readonly corrections: string;
  readonly shards: number;
  /** Words of the field the pack is about (compiler/field-words.ts). */
  readonly field?: CueList | undefined;
}
