/** The side panel: one document beside the page, its views addressed by the hash. */
import { signal as value } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import '../tokens.css';
import '../parts/parts.css';
import '../page.css';
import './panel.css';
import './page-report.css';
import './records.css';
import './reader.css';
import './timeline.css';
import { drawOwnPage } from '../parts/draw-own-page.ts';
import { Announcement } from './announcement.tsx';
import type { FindingsChoice } from './findings-choice.ts';
import { keepFocus } from './keep-focus.ts';
import { keepPlaces } from './keep-places.ts';
import { later } from './later.tsx';
import { PageView } from './page-view.tsx';
import type { PanelContext } from './panel-context.ts';
import { PanelProvider, usePanel } from './panel-context.ts';
import { PanelHead } from './panel-head.tsx';
import type { PageState, PanelSource, TextSpan } from './panel-source.ts';
import { parseRoute, routeHash } from './route.ts';
import { searchOnce } from './search-once.ts';
import { stepByKeys } from './step-keys.ts';
import { startTrail } from './trail.ts';

const ReadingRecord = (): JSX.Element => (
  <p class="block quiet" role="status">
    {usePanel().m.panel.loadingRecord}
  </p>
);

const FurtherView = later(() => import('./further-views.tsx').then((module) => module.FurtherView), ReadingRecord);

const View = (): JSX.Element => {
  const { route, state } = usePanel();
  const isPageRead = state.value.kind !== 'loading';
  useEffect(() => {
    if (!isPageRead) return;
    // There is something of the page to read; a step to another view shall wait for nothing.
    const idle = requestIdleCallback(() => void FurtherView.read().catch(() => undefined));
    return () => cancelIdleCallback(idle);
  }, [isPageRead]);
  return route.value.view === 'page' ? <PageView /> : <FurtherView route={route.value} />;
};

/** Draws the panel into `root` and keeps it up to date until `signal` fires. */
export const mountPanel = (root: HTMLElement, source: PanelSource, signal: AbortSignal): void => {
  const view = root.ownerDocument.defaultView;
  const m = source.messages;
  const state = value<PageState>({ kind: 'loading' });
  const route = value(parseRoute(view?.location.hash ?? ''));
  let hasMoved = false;
  view?.addEventListener(
    'hashchange',
    () => {
      hasMoved = true;
      const next = parseRoute(view.location.hash);
      if (routeHash(next) !== routeHash(route.value)) route.value = next;
    },
    { signal },
  );
  const trail = view === null ? value(startTrail(0)) : keepPlaces(view, signal);
  if (view !== null) stepByKeys(view, signal);
  keepFocus(root, signal);
  source.subscribe((next) => {
    state.value = next;
  }, signal);
  const edition = value(0);
  source.onRecordsChanged(() => {
    edition.value += 1;
  }, signal);
  const seen = value<TextSpan | null>(null);
  source.followView((span) => {
    seen.value = span;
  }, signal);
  const time = value<PanelContext['time']['value']>({ isAll: false, window: null });
  const findings = value<FindingsChoice>({ query: '', order: 'kind', whole: [] });
  const recordLanguage = source.language.split('-')[0] ?? 'en';
  drawOwnPage(
    root,
    source,
    <PanelProvider
      value={{
        source,
        m,
        recordLanguage,
        state,
        route,
        seen,
        trail,
        edition,
        findings,
        time,
        search: searchOnce(source, () => edition.peek()),
        hasMoved: () => hasMoved,
      }}
    >
      <PanelHead />
      <Announcement />
      <main>
        <View />
      </main>
    </PanelProvider>,
    signal,
  );
};
