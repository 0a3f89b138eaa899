/** The side panel: one document beside the page, its views addressed by the hash. */
import { effect, signal as value } from '@preact/signals';
import { render } from 'preact';
import type { JSX } from 'preact';
import '../tokens.css';
import '../parts/parts.css';
import '../page.css';
import './panel.css';
import { messagesFor } from '../messages/catalogue.ts';
import { DocumentView } from './document-view.tsx';
import { EntryView } from './entry-view.tsx';
import { OutletView } from './outlet-view.tsx';
import { PageView } from './page-view.tsx';
import { PanelProvider, usePanel } from './panel-context.ts';
import { PanelHead } from './panel-head.tsx';
import type { PageState, PanelSource } from './panel-source.ts';
import { parseRoute, routeHash } from './route.ts';
import { SearchView } from './search-view.tsx';
import { TimelineView } from './timeline-view.tsx';

const View = (): JSX.Element => {
  const route = usePanel().route.value;
  switch (route.view) {
    case 'page':
      return <PageView />;
    case 'timeline':
      return <TimelineView />;
    case 'search':
      return <SearchView initial={route.query} />;
    case 'entry':
      return <EntryView key={route.id} id={route.id} />;
    case 'outlet':
      return <OutletView key={route.id} id={route.id} />;
    case 'document':
      return <DocumentView key={route.id} id={route.id} />;
  }
};

/** Where each view was scrolled to; a step forward starts at the top, a step back where the reader was. */
const keepPlaces = (root: HTMLElement, abort: AbortSignal): void => {
  const places = new Map<string, number>();
  const view = root.ownerDocument.defaultView;
  if (view === null) return;
  let hash = view.location.hash;
  let isBack = false;
  view.addEventListener('scroll', () => places.set(hash, view.scrollY), { passive: true, signal: abort });
  view.addEventListener('popstate', () => (isBack = places.has(view.location.hash)), { signal: abort });
  root.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a[href^="#"]') !== null) places.delete((event.target.closest('a') as HTMLAnchorElement).hash);
  }, { capture: true, signal: abort });
  view.addEventListener(
    'hashchange',
    () => {
      hash = view.location.hash;
      const top = isBack ? (places.get(hash) ?? 0) : 0;
      isBack = false;
      // Two frames: one for the record to arrive from its cache, one for it to be laid out.
      view.requestAnimationFrame(() => view.requestAnimationFrame(() => view.scrollTo({ top, behavior: 'instant' })));
    },
    { signal: abort },
  );
};

/** Draws the panel into `root` and keeps it up to date until `signal` fires. */
export const mountPanel = (root: HTMLElement, source: PanelSource, signal: AbortSignal): void => {
  const view = root.ownerDocument.defaultView;
  const m = messagesFor(source.language);
  const state = value<PageState>({ kind: 'loading' });
  const route = value(parseRoute(view?.location.hash ?? ''));
  const page = root.ownerDocument.documentElement;
  page.lang = m.language;
  const stopTheme = effect(() => {
    page.dataset['theme'] = source.settings.value.theme;
  });
  view?.addEventListener('hashchange', () => {
    const next = parseRoute(view.location.hash);
    if (routeHash(next) !== routeHash(route.value)) route.value = next;
  }, { signal });
  keepPlaces(root, signal);
  source.subscribe((next) => {
    state.value = next;
  }, signal);
  const recordLanguage = source.language.split('-')[0] ?? 'en';
  render(
    <PanelProvider value={{ source, m, recordLanguage, state, route }}>
      <PanelHead />
      <main>
        <View />
      </main>
    </PanelProvider>,
    root,
  );
  signal.addEventListener(
    'abort',
    () => {
      stopTheme();
      render(null, root);
    },
    { once: true },
  );
};
