/**
 * Protocol: every call between page, background and panel, one documented line each. A message is
 * `{ name, body }`. Types only; arriving messages are checked by `to-background.ts` and `to-page.ts`.
 */
import type { Report } from '../report/report.ts';
import type { Reuse } from '../reuse/reuse.ts';
import type { Settings } from '../settings/settings.ts';
import type { LinkedSpan } from '../text/linked-span.ts';
import type { TextBlock } from '../text/text-block.ts';
import type { CardAbout } from '../ui/card/card-about.ts';
import type { CardModel } from '../ui/card/card-model.ts';
import type { PageRecordIds, PageRecords } from '../ui/panel/page-records.ts';
import type { Subject } from '../ui/parts/linked-text-model.ts';

/** What a page says about itself; read from its markup, never trusted. */
export interface PageFacts {
  readonly url: string;
  readonly title: string;
  /** ISO 639-1, `und` where the page declares none. */
  readonly lang: string;
  readonly canonical: string | null;
  /** As its JSON-LD names it. */
  readonly publisher: { readonly name: string | null; readonly url: string | null } | null;
  readonly siteName: string | null;
  readonly published: string | null;
}

/** An address a page leads to. */
export interface PageLink {
  /** Absolute, http or https, of another host. */
  readonly url: string;
  readonly kind: 'link' | 'embed';
  /** How often it stands in the page. */
  readonly count: number;
}

/** Names under which a page's marks are registered and styled. */
export interface HighlightNames {
  readonly entry: string;
  readonly claim: string;
  readonly wording: string;
  readonly outlet: string;
  readonly link: string;
  /** A place jumped to, for a moment. */
  readonly flash: string;
}

/** Where the panel is to open: at a record, or searching. */
export type PanelPlace = Subject | { readonly search: string };

/** As much of a reuse finding as its line on a card needs. */
export type ReuseBrief = Pick<Reuse, 'document' | 'kind' | 'share' | 'score'>;

export interface PageArticle {
  readonly blocks: readonly TextBlock[];
  readonly links: readonly LinkedSpan[];
  readonly facts: PageFacts;
}

/** The page has the text, and need not be sent it. */
export type TextlessReport = Omit<Report, 'text'>;

/** page → background */
export interface ToBackground {
  /** What are the settings for my page? Asked once, before anything is read. */
  'page-settings': { readonly body: Record<string, never>; readonly answer: PageSettings };
  /** Here is my article, or its beginning: what is mentioned? Answered first, so that the reader does not wait for the rest. */
  'first-marks': { readonly body: PageArticle; readonly answer: TextlessReport };
  /** Here is my article: what is in it? Also sets the badge. */
  'read-page': { readonly body: PageArticle; readonly answer: TextlessReport };
  /** I am being left, or my settings have changed: what I have asked for is not wanted any more. */
  'never-mind': { readonly body: Record<string, never>; readonly answer: boolean };
  /** Here are the words of my links, for I have no article: which lead to state-linked outlets? */
  'read-links': { readonly body: { readonly text: string; readonly links: readonly LinkedSpan[] }; readonly answer: TextlessReport };
  /** Insert the rules that draw my marks. */
  'style-marks': {
    readonly body: { readonly names: HighlightNames; readonly painter: Settings['painter'] };
    readonly answer: boolean;
  };
  /** Run the script that brings the element painter into my frame. */
  'load-element-painter': { readonly body: Record<string, never>; readonly answer: boolean };
  /** The reader's pointer is on a mark, or moves over a page with marks: be awake, a card may be wanted. Or a panel opens. */
  wake: { readonly body: Record<string, never>; readonly answer: boolean };
  /** The card of one finding of my report, or of a record that a card names; `reuse`: what the report found about the whole page. */
  card: {
    /** `published`: the day of the page, as in its report. */
    readonly body: { readonly about: CardAbout; readonly reuse: ReuseBrief | null; readonly published: string | null };
    readonly answer: CardModel;
  };
  /** A page of ours: what do the packs hold under these ids? `language`: of the lines of entries, BCP 47. */
  'page-records': {
    readonly body: { readonly ids: PageRecordIds; readonly language: string };
    readonly answer: PageRecords;
  };
  /** The card of what these words mean; where nothing is called so, one that says it. */
  'look-up': { readonly body: { readonly text: string; readonly lang: string }; readonly answer: CardModel };
  /** The reader asks for the panel, at a place or where it was. Answered at once: the browser wants the click. */
  'open-panel': { readonly body: { readonly to: PanelPlace | null }; readonly answer: boolean };
  /** Mute an entry, or words whatever they mean, from a card. */
  mute: { readonly body: { readonly entry: string } | { readonly form: string }; readonly answer: boolean };
  /** The reader's rule for my site, from a card. */
  'site-rule': { readonly body: { readonly rule: 'off' | 'panel-only' }; readonly answer: boolean };
  /** Open the options, from a card. */
  'open-options': { readonly body: Record<string, never>; readonly answer: boolean };
  /** My page, or my frame, has no article, or goes with the one it had. */
  'no-article': { readonly body: Record<string, never>; readonly answer: boolean };
}

/** What a frame of a tab was found to hold: as much as the badge needs. The page itself is frame 0. */
export interface FrameFound {
  readonly frame: number;
  /** Ids, without doubles. */
  readonly entries: readonly string[];
  readonly flag: { readonly words: string; readonly isSteered: boolean } | null;
}

/** What a page and its frames hold together. */
export interface FramesFound {
  readonly all: readonly FrameFound[];
  /** False: the frame that was spoken of held nothing before, either. */
  readonly isNews: boolean;
}

/** background or panel → page */
export interface ToPage {
  /** What is on your page? */
  'page-state': { readonly body: Record<string, never>; readonly answer: PageStateAnswer };
  /** Scroll to this place and flash it. */
  jump: { readonly body: { readonly start: number; readonly end: number }; readonly answer: boolean };
  /** Go to the next or the previous mark and open its card. */
  'step-mark': { readonly body: { readonly direction: 'next' | 'previous' }; readonly answer: boolean };
  /** Show the card of the selected words; false where nothing is selected in your frame. */
  'look-up': { readonly body: Record<string, never>; readonly answer: boolean };
  /** The texts of your JSON-LD that speak of ClaimReview; asked by the panel, which reads them. */
  'claim-reviews': { readonly body: Record<string, never>; readonly answer: readonly string[] };
  /** Where do your links and embeds lead? Asked by the panel, which finds the outlets. */
  'page-links': { readonly body: Record<string, never>; readonly answer: readonly PageLink[] };
  /** Top frame: this was found in a frame of yours, or in you. */
  'frame-found': { readonly body: FrameFound; readonly answer: FramesFound };
  /** Top frame: which of your frames hold something? */
  'frames-found': { readonly body: Record<string, never>; readonly answer: readonly number[] };
  /** What are you in `window.frames` of your parent, and it in its own? Empty: the top. */
  'frame-path': { readonly body: Record<string, never>; readonly answer: readonly number[] };
  /** Top frame: where in your text does the frame of this path stand? With `show`: bring it into view. */
  'frame-place': { readonly body: { readonly path: readonly number[]; readonly show: boolean }; readonly answer: number | null };
  /** Settings changed: ask for them again. */
  refresh: { readonly body: Record<string, never>; readonly answer: boolean };
}

export type PageSettings =
  | {
      readonly status: 'on';
      readonly display: Settings['display'];
      readonly kinds: Settings['kinds'];
      readonly painter: Settings['painter'];
      readonly feedLinks: boolean;
      readonly dwellMs: number;
      readonly leaveMs: number;
      readonly theme: Settings['theme'];
      /** Of the interface, ISO 639-1. */
      readonly language: string;
      /** True where the card's "open in panel" can open the docked panel itself. */
      readonly panel: boolean;
    }
  | { readonly status: 'off' | 'paused' };

/** What a page answers when the panel asks. */
export type PageStateAnswer =
  | {
      readonly status: 'report';
      readonly report: Report;
      readonly title: string;
      readonly host: string;
      readonly marks: 'shown' | 'panel-only';
    }
  | { readonly status: 'reading' | 'not-an-article' | 'paused' | 'off' }
  | { readonly status: 'error'; readonly message: string };

export interface Message<Calls, Name extends keyof Calls = keyof Calls> {
  readonly name: Name;
  readonly body: Calls[Name] extends { readonly body: infer Body } ? Body : never;
}

export type Answer<Calls, Name extends keyof Calls> = Calls[Name] extends { readonly answer: infer A } ? A : never;

/** Handlers for every call of one direction; `Sender` is what the transport knows of the caller. */
export type Handlers<Calls, Sender> = {
  readonly [Name in keyof Calls]: (
    body: Message<Calls, Name>['body'],
    sender: Sender,
  ) => Promise<Answer<Calls, Name>> | Answer<Calls, Name>;
};
