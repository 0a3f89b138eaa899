/** What the panel needs from the rest of the extension. Implemented where the extension API is; the panel never sees it. */
import type { ReadonlySignal } from '@preact/signals';
import type { PublishedReview } from '../../claim-review/read-claim-review.ts';
import type { ClaimRecord, DocumentRecord, EntryRecord, OutletRecord, RecordFamily, WordingRecord } from '../../corpus/records.ts';
import type { EntryKind } from '../../corpus/schema/entry.ts';
import type { Report } from '../../report/report.ts';
import type { Messages } from '../messages/messages.ts';
import type { LocalText } from '../parts/local-text.ts';
import type { EntryLine, PageRecords } from './page-records.ts';
import type { Settings, SiteRule } from '../../settings/settings.ts';

/** Half-open, UTF-16. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** The report, and every record that it names. */
export interface PageFound extends PageRecords {
  readonly kind: 'report';
  readonly report: Report;
  readonly page: { readonly title: string; readonly host: string };
  readonly marks: 'shown' | 'panel-only';
}

/** The state of the page the panel stands beside. `host`: where there is one to make a rule for. */
export type PageState =
  /** `page`: as soon as it is known which one is read; `lang`: of its title. */
  | { readonly kind: 'loading'; readonly page?: { readonly title: string; readonly host: string; readonly lang: string } }
  | PageFound
  | { readonly kind: 'paused'; readonly host: string }
  | { readonly kind: 'off' }
  | { readonly kind: 'no-access' }
  | { readonly kind: 'not-an-article'; readonly host: string }
  | { readonly kind: 'error'; readonly message: string };

export interface SearchRecord {
  readonly family: RecordFamily;
  readonly id: string;
  readonly title: string;
  /** Names in all languages, hosts: what people call it. */
  readonly names: string;
  /** Summary, statements …: whatever else should be found. */
  readonly text: string;
  /** Of an entry. */
  readonly kind?: EntryKind;
  /** What the record says, in the reader's language or in English. */
  readonly snippet?: LocalText;
  /** The outlet itself, or the one whose words a document is. */
  readonly outlet?: Pick<OutletRecord, 'country' | 'stateLink'>;
}

export interface PanelAbout {
  readonly pack: {
    readonly id: string;
    readonly title: string;
    readonly version: string;
    readonly contact: string;
    readonly corrections: string;
  };
  readonly program: { readonly name: string; readonly version: string; readonly homepage: string };
}

/** An outlet the page leads to, with how often. */
export interface LinkedOutlet {
  readonly outlet: OutletRecord;
  readonly links: number;
  readonly embeds: number;
  /** Hosts and accounts that are linked to. */
  readonly hosts: readonly string[];
}

export interface PanelSource {
  /** Calls back at once with the present state, then on every change (another tab, a new report) until `signal` fires. */
  subscribe(listener: (state: PageState) => void, signal: AbortSignal): void;
  /** Calls back when packs were imported, replaced or removed, until `signal` fires. */
  onRecordsChanged(listener: () => void, signal: AbortSignal): void;
  /** Null: no such record (any more). Rejects where it cannot be read. */
  entry(id: string): Promise<EntryRecord | null>;
  outlet(id: string): Promise<OutletRecord | null>;
  document(id: string): Promise<DocumentRecord | null>;
  claim(id: string): Promise<ClaimRecord | null>;
  wording(id: string): Promise<WordingRecord | null>;
  /** Every entry of the packs in use, by id. */
  entryLines(): Promise<Readonly<Record<string, EntryLine>>>;
  /** Asked once, when search is first opened. */
  searchRecords(): Promise<readonly SearchRecord[]>;
  /** Scrolls the page to a place of its report. */
  jumpTo(place: TextSpan): void;
  /** Tells which part of the page's text the reader sees, offsets into `report.text`, as it changes; null: not known. */
  followView(listener: (seen: TextSpan | null) => void, signal: AbortSignal): void;
  /** A rule for the host of the page. */
  setSite(rule: SiteRule): void;
  setEnabled(enabled: boolean): void;
  readonly settings: ReadonlySignal<Settings>;
  /** `refused`: what was changed could not be stored, and what was before holds. */
  readonly storage: ReadonlySignal<'works' | 'refused' | 'newer-version' | 'private'>;
  update(change: Partial<Settings>): void;
  openOptions(): void;
  /** Fact checks that the page itself publishes as ClaimReview. */
  publishedReviews(): Promise<readonly PublishedReview[]>;
  /** Where the page's links and embeds lead, of outlets that a state is tied to; most first. */
  linkedOutlets(): Promise<readonly LinkedOutlet[]>;
  /** What citations, exports and problem reports say of where they come from. */
  about(): Promise<PanelAbout>;
  /** Language of records and interface, BCP 47, and the words of the interface. */
  readonly language: string;
  readonly messages: Messages;
  /** Milliseconds since the epoch. */
  now(): number;
}
