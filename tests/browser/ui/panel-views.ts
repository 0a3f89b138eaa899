/** Every view of the panel, mounted on made records: to be looked at, and to be heard. */
import { vi } from 'vitest';
import type { EntryRecord } from '../../../src/corpus/records.ts';
import type { LinkedOutlet, PageState } from '../../../src/ui/panel/panel-source.ts';
import { budapest, found, report, rt } from './fixtures.ts';
import { panelOn } from './panel-on.ts';
import { emptyPage, fullPage } from './looks/full-page.ts';
import type { View } from './looks/look-at.ts';

interface Given {
  readonly state?: PageState;
  readonly entry?: EntryRecord;
  /** What the reader does before looking. */
  readonly act?: () => void | Promise<void>;
}

/** @param ready a selector of what is there last */
const view = (name: string, hash: string, ready: string, { state = fullPage, entry, act }: Given = {}): View => ({
  name,
  mount: async ({ language, theme }) => {
    const abort = new AbortController();
    panelOn(hash, { state, language, theme, linked: () => LINKED, ...(entry === undefined ? {} : { entry }) }, abort.signal);
    await vi.waitFor(
      () => {
        if (document.querySelector(ready) === null) throw new Error(`there is no ${ready} in ${name}`);
      },
      // Parts are loaded when they are first shown, on a busy machine too.
      { timeout: 10_000 },
    );
    await act?.();
    return { root: document, unmount: () => abort.abort() };
  },
});

const click = (selector: string) => (): void => document.querySelector<HTMLElement>(selector)?.click();
const typeIn = (query: string) => (): void => {
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  if (field === null) throw new Error('there is no field to type in');
  field.value = query;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
const choose = (value: string) => async (): Promise<void> => {
  const select = document.querySelector('select');
  if (select === null) throw new Error('there is nothing to choose from');
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 50));
};

/** No more than the schema asks for. */
const { misread: _misread, related: _related, when: _when, ...required } = budapest;
const bare: EntryRecord = { ...required, summary: { en: '1994 document.' }, facts: [], passages: [] };

const [passage] = budapest.passages;
if (passage === undefined) throw new Error('expected a passage');
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
/** The most that can come: a name from right to left, words without an end, three hundred passages of one document. */
const worst: EntryRecord = {
  ...budapest,
  names: { ...budapest.names, en: 'مذكرة بودابست للضمانات الأمنية', de: LONG, uk: LONG.repeat(2) },
  summary: { en: `${LONG} `.repeat(6) },
  passages: Array.from({ length: 300 }, () => passage),
};

const LINKED: readonly LinkedOutlet[] = [{ outlet: rt, links: 2, embeds: 1, hosts: ['www.rt.com', 'de.rt.com'] }];
const imitates = { outlet: 'cnn', host: 'cnn.com', trick: 'ending' as const };

export const PANEL_VIEWS: readonly View[] = [
  view('page', '#/page', '#passages'),
  view('page-in-its-order', '#/page', '#found', { act: choose('page') }),
  view('page-with-controls', '#/page', '#found', { act: click('[aria-controls=controls]') }),
  view('page-panel-only', '#/page', '#mentions', { state: { ...found, report: { ...report, reuse: [] }, marks: 'panel-only' } }),
  view('page-that-imitates', '#/page', '.imitation', {
    state: {
      ...found,
      report: { ...report, outlet: { id: null, host: 'cnn.top', rated: false, stateLink: null, imitates, through: [], saysItIs: null } },
    },
  }),
  view('page-with-nothing-found', '#/page', '#mentions', { state: emptyPage }),
  view('page-loading', '#/page', 'main h1', { state: { kind: 'loading' } }),
  view('page-loading-known', '#/page', 'main h1', {
    state: { kind: 'loading', page: { title: 'Why the outcome of the talks will change Europe', host: 'bbc.co.uk', lang: 'en' } },
  }),
  view('page-without-access', '#/page', '.notice', { state: { kind: 'no-access' } }),
  view('page-paused', '#/page', '.notice', { state: { kind: 'paused', host: 'a-very-long-host-name-that-has-no-end.news.example.org' } }),
  view('page-switched-off', '#/page', '.notice', { state: { kind: 'off' } }),
  view('page-without-article', '#/page', '.notice', { state: { kind: 'not-an-article', host: 'news.example' } }),
  view('page-in-error', '#/page', '.notice pre', { state: { kind: 'error', message: 'TypeError: cannot read properties of undefined' } }),
  view('entry', '#/entry/budapest-memorandum', '.voices'),
  view('entry-with-nothing-optional', '#/entry/budapest-memorandum', '#names', { entry: bare }),
  view('entry-at-its-worst', '#/entry/budapest-memorandum', '.voices', { entry: worst }),
  view('entry-that-is-gone', '#/entry/withdrawn', '.notice'),
  view('claim', '#/claim/c-budapest-guarantees', '.voices'),
  view('wording', '#/wording/f-special-military-operation', '#usage'),
  view('outlet', '#/outlet/rt', '#instruments'),
  view('outlet-not-rated', '#/outlet/cnn', '#link'),
  view('document', '#/document/rt-security-landscape-2022', '.reader p'),
  view('search', '#/search?q=RT', '.result'),
  view('search-empty', '#/search', '.examples'),
  view('search-without-result', '#/search', '.examples', { act: typeIn('hovercraft') }),
  view('timeline', '#/timeline', '.timeline li'),
  view('timeline-of-everything', '#/timeline', '.timeline li', { state: { kind: 'no-access' }, act: click('details summary') }),
];
