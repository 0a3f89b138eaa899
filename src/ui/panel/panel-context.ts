/** What every view of the panel can reach: the source, the words, the page's state, the way around. */
import type { ReadonlySignal, Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Messages } from '../messages/messages.ts';
import type { FindingsChoice } from './findings-choice.ts';
import type { PageFound, PageState, PanelSource, TextSpan } from './panel-source.ts';
import type { Route } from './route.ts';
import type { SearchIndex } from './search-index.ts';
import type { TimeWindow } from './timeline-layout.ts';
import type { Trail } from './trail.ts';

export interface PanelContext {
  readonly source: PanelSource;
  readonly m: Messages;
  /** Language of records, ISO 639-1. */
  readonly recordLanguage: string;
  readonly state: ReadonlySignal<PageState>;
  readonly route: ReadonlySignal<Route>;
  /** The reader's steps from view to view. */
  readonly trail: ReadonlySignal<Trail>;
  /** The part of the page's text that the reader sees. */
  readonly seen: ReadonlySignal<TextSpan | null>;
  /** Of the packs in use: another number after each change of them. */
  readonly edition: ReadonlySignal<number>;
  /** How the findings of the page are listed; kept while the panel is open. */
  readonly findings: Signal<FindingsChoice>;
  /** Which events the time line shows, and which years of them; null: as it sees fit. */
  readonly time: Signal<{ readonly isAll: boolean; readonly window: TimeWindow | null }>;
  /** Made at the first call, and anew for other packs. */
  search(): Promise<SearchIndex>;
  /** True once the reader moved from one view to another. */
  hasMoved(): boolean;
}

const Context = createContext<PanelContext | null>(null);

export const PanelProvider = Context.Provider;

export const usePanel = (): PanelContext => {
  const context = useContext(Context);
  if (context === null) throw new Error('expected to be inside PanelProvider, found no panel context');
  return context;
};

/** The report of the page beside the panel, or null in every other state. */
export const usePageFound = (): PageFound | null => {
  const state = usePanel().state.value;
  return state.kind === 'report' ? state : null;
};
