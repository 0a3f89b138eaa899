/** The panel mounted in the test's document, on records and a page that the test gives. */
import { signal } from '@preact/signals';
import { vi } from 'vitest';
import type { PublishedReview } from '../../../src/claim-review/read-claim-review.ts';
import type { EntryRecord, OutletRecord } from '../../../src/corpus/records.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/settings/settings.ts';
import { messagesFor } from '../../../src/ui/messages/catalogue.ts';
import { mountPanel } from '../../../src/ui/panel/mount-panel.tsx';
import type { LinkedOutlet, PageState, PanelSource, TextSpan } from '../../../src/ui/panel/panel-source.ts';
import { claims, documents, entries, found, NOW, outlets, rt, wordings } from './fixtures.ts';

export interface PanelOn {
  readonly state?: PageState;
  readonly language?: string;
  readonly theme?: Settings['theme'];
  readonly published?: () => readonly PublishedReview[];
  readonly linked?: () => readonly LinkedOutlet[];
  /** Instead of the fixtures' records of the same ids. */
  readonly entry?: EntryRecord;
  readonly outlet?: OutletRecord;
  /** Answers instead of those of the fixtures. */
  readonly answers?: Partial<Pick<PanelSource, 'entry' | 'document' | 'searchRecords' | 'entryLines'>>;
}

export const panelOn = (
  hash: string,
  { state = found, language = 'en', theme = 'system', published = () => [], linked = () => [], entry, outlet, answers = {} }: PanelOn,
  until: AbortSignal,
) => {
  // Without an event: the reader has not moved yet.
  history.replaceState(null, '', hash);
  document.body.innerHTML = '<div id="root"></div>';
  const settings = signal({ ...DEFAULT_SETTINGS, theme });
  const storage = signal<'works' | 'refused'>('works');
  let listener: (state: PageState) => void = () => undefined;
  let tellChanged: () => void = () => undefined;
  let tellSeen: (seen: TextSpan | null) => void = () => undefined;
  const source = {
    subscribe: (heard) => {
      listener = heard;
      heard(state);
    },
    onRecordsChanged: (heard: () => void) => {
      tellChanged = heard;
    },
    entry: (id) => Promise.resolve(entry?.id === id ? entry : (entries.get(id) ?? null)),
    outlet: (id) => Promise.resolve(outlet?.id === id ? outlet : (outlets.get(id) ?? null)),
    document: (id) => Promise.resolve(documents.get(id) ?? null),
    claim: (id) => Promise.resolve(claims.get(id) ?? null),
    wording: (id) => Promise.resolve(wordings.get(id) ?? null),
    entryLines: () =>
      Promise.resolve({
        ...found.entries,
        minsk: { name: 'Minsk agreements', kind: 'agreement' as const, when: '2014-09-05', summary: '' },
      }),
    searchRecords: () =>
      Promise.resolve([
        {
          family: 'entry' as const,
          id: 'budapest-memorandum',
          title: 'Budapest Memorandum',
          names: 'Будапештський меморандум',
          text: '',
          kind: 'agreement' as const,
          snippet: { text: '1994 document in which Russia, the United Kingdom and the United States gave Ukraine assurances.', lang: 'en' },
        },
        {
          family: 'outlet' as const,
          id: 'rt',
          title: 'RT',
          names: 'Russia Today',
          text: '',
          outlet: rt,
          snippet: { text: 'ANO TV-Novosti', lang: 'en' },
        },
      ]),
    jumpTo: vi.fn(),
    followView: (heard: (seen: TextSpan | null) => void) => {
      tellSeen = heard;
    },
    setSite: vi.fn(),
    setEnabled: vi.fn(),
    settings,
    storage,
    update: vi.fn((change) => {
      settings.value = { ...settings.value, ...change };
    }),
    openOptions: vi.fn(),
    publishedReviews: () => Promise.resolve(published()),
    linkedOutlets: () => Promise.resolve(linked()),
    about: () =>
      Promise.resolve({
        pack: {
          id: 'caveat-lector',
          title: 'A pack',
          version: 'test',
          contact: 'https://example.org/',
          corrections: 'https://example.org/new',
        },
        program: { name: 'Caveat Lector', version: '0.1.0', homepage: 'https://example.org/' },
      }),
    language,
    messages: messagesFor(language),
    now: () => NOW,
    ...answers,
  } satisfies PanelSource;
  mountPanel(document.getElementById('root') as HTMLElement, source, until);
  return {
    source,
    tell: (next: PageState) => listener(next),
    see: (seen: TextSpan | null) => tellSeen(seen),
    changePacks: () => tellChanged(),
    storage,
  };
};
