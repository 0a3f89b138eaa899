/** Settings: shape and defaults. What is stored is merged over the defaults, field by field. */

export type Density = 'first-on-page' | 'first-per-section' | 'all';
export type Theme = 'system' | 'light' | 'dark' | 'contrast';
/** Where marks are painted: in the page, or nowhere (everything in the panel, no trace in the page). */
export type Display = 'marks' | 'panel-only';
export type Reach = 'all-sites' | 'known-news' | 'on-click';
export type SiteRule = 'off' | 'on' | 'panel-only';
/** `highlights`: the browser draws, the page is not touched; `elements`: focusable elements by mark.js. */
export type PainterChoice = 'highlights' | 'elements';
/** What can be marked, each on its own; `outlet` is outlets that are named and outlets that are linked to. */
export const MARKED_KINDS = ['entry', 'claim', 'wording', 'outlet'] as const;
export type MarkedKind = (typeof MARKED_KINDS)[number];

/**
 * Grows when a field is added or changes its meaning. Version 2 added `kinds`, `mutedForms`, `leaveMs`,
 * `painter` and `sync`, version 3 `feedLinks`; everything older means what it meant.
 */
export const SETTINGS_VERSION = 3;

export interface Settings {
  readonly version: typeof SETTINGS_VERSION;
  readonly enabled: boolean;
  readonly reach: Reach;
  readonly display: Display;
  readonly density: Density;
  /** What is marked in pages; the panel lists everything. */
  readonly kinds: Readonly<Record<MarkedKind, boolean>>;
  readonly painter: PainterChoice;
  /** Links to state-linked outlets are marked on pages without an article too: search results, feeds. */
  readonly feedLinks: boolean;
  readonly theme: Theme;
  /** Host name → rule; a rule holds for the host and its sub-domains. */
  readonly sites: Readonly<Record<string, SiteRule>>;
  /** Entry ids the reader does not want to see marked. */
  readonly muted: readonly string[];
  /** Words the reader does not want to see marked, folded. */
  readonly mutedForms: readonly string[];
  /** Milliseconds the pointer rests on a mark before its card opens. */
  readonly dwellMs: number;
  /** Milliseconds the pointer may be off word and card before the card closes. */
  readonly leaveMs: number;
  /** Language of records, or `auto` (the browser's). */
  readonly language: string;
  /** Theme, density, times and language travel with the browser's own sync; nothing else ever does. */
  readonly sync: boolean;
}

/** What the sliders offer and what is taken from a file, milliseconds. */
export const DWELL_MS = { min: 0, max: 2000 } as const;
export const LEAVE_MS = { min: 100, max: 2000 } as const;

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  enabled: true,
  reach: 'all-sites',
  display: 'marks',
  density: 'first-per-section',
  kinds: { entry: true, claim: true, wording: true, outlet: true },
  painter: 'highlights',
  feedLinks: false,
  theme: 'system',
  sites: {},
  muted: [],
  mutedForms: [],
  // Wikipedia's page previews settled on 150 ms before the request and 500 ms until the card shows; our
  // records are local, so there is no request to hide and 300 ms keeps accidental openings away.
  dwellMs: 300,
  // The gap between word and card is crossed in about 100 ms, a slip of the hand corrected in 200.
  leaveMs: 250,
  language: 'auto',
  sync: false,
};
