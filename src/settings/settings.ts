/** Settings: shape and defaults. What is stored is merged over the defaults, field by field. */

export type Density = 'first-on-page' | 'first-per-section' | 'all';
export type Theme = 'system' | 'light' | 'dark' | 'contrast';
/** Where marks are painted: in the page, or nowhere (everything in the panel, no trace in the page). */
export type Display = 'marks' | 'panel-only';
export type Reach = 'all-sites' | 'known-news' | 'on-click';
export type SiteRule = 'off' | 'on' | 'panel-only';

export interface Settings {
  readonly version: 1;
  readonly enabled: boolean;
  readonly reach: Reach;
  readonly display: Display;
  readonly density: Density;
  readonly theme: Theme;
  /** Host name → rule; a rule holds for the host and its sub-domains. */
  readonly sites: Readonly<Record<string, SiteRule>>;
  /** Entry ids the reader does not want to see marked. */
  readonly muted: readonly string[];
  /** Milliseconds the pointer rests on a mark before its card opens. */
  readonly dwellMs: number;
  /** Language of records, or `auto` (the browser's). */
  readonly language: string;
}

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  enabled: true,
  reach: 'all-sites',
  display: 'marks',
  density: 'first-per-section',
  theme: 'system',
  sites: {},
  muted: [],
  // Wikipedia's page previews settled on 150 ms before the request and 500 ms until the card shows; our
  // records are local, so there is no request to hide and 300 ms keeps accidental openings away.
  dwellMs: 300,
  language: 'auto',
};
