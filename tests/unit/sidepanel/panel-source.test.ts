/** What the panel shows while tabs change, pages are read anew, frames leave and the background is stopped: the messages are made up. */
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askFollowed, type AskedAhead } from '../../../entrypoints/sidepanel/ask-ahead.ts';
import { createPanelSource } from '../../../entrypoints/sidepanel/panel-source.ts';
import type { PageStateAnswer } from '../../../src/messaging/protocol.ts';
import type { FollowedTab } from '../../../src/platform/followed-tab.ts';
import { tellPageRead } from '../../../src/platform/page-news.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/settings/settings.ts';
import { en } from '../../../src/ui/messages/en.ts';
import type { PageState, PanelSource } from '../../../src/ui/panel/panel-source.ts';
import { capitalsReport } from '../report/capitals-report.ts';
import { fake, sayToAll, type FakeCall } from '../fake-browser.ts';

const LOST = new Error('Could not establish connection. Receiving end does not exist.');
const NO_RECORDS = { entries: {}, outlets: {}, documents: {}, claims: {}, wordings: {} };

const found = (text: string): PageStateAnswer => ({
  status: 'report',
  report: capitalsReport(text),
  title: text,
  host: 'page.example',
  marks: 'shown',
});
const READING: PageStateAnswer = { status: 'reading' };

interface Frame {
  /** Null: nobody is there to answer any more. */
  readonly state: PageStateAnswer | Promise<PageStateAnswer> | null;
  readonly path: readonly number[];
  readonly at: number;
}

/** A tab's page: its states one after the other, the last for good, and its frames by id. */
interface Tab {
  states: (PageStateAnswer | Promise<PageStateAnswer> | null)[];
  frames: Record<number, Frame>;
}

let tabs: Record<number, Tab>;
/** What the background answers to a question for records, in order; then that there are none. */
let records: (Error | Promise<unknown>)[];
let calls: FakeCall[];

const answer = (call: FakeCall): unknown => {
  calls.push(call);
  if (call.tab === null) {
    const next = call.name === 'page-records' ? records.shift() : undefined;
    if (next instanceof Error) throw next;
    return next ?? { ok: true, answer: NO_RECORDS };
  }
  const tab = tabs[call.tab];
  if (!tab) throw LOST;
  const { frame } = call;
  switch (call.name) {
    case 'page-state':
      if (frame !== 0) return tab.frames[frame]?.state ?? Promise.reject(LOST);
      return tab.states.length > 1 ? tab.states.shift() : tab.states[0];
    case 'frames-found':
      return Object.keys(tab.frames).map(Number);
    case 'frame-path':
      return tab.frames[frame]?.path;
    case 'frame-place':
      return Object.values(tab.frames).find(({ path }) => path.join() === (call.body as { path: readonly number[] }).path.join())?.at;
    default:
      return true;
  }
};

/** An answer that comes when the test says so. */
const later = <T>(): { readonly answer: Promise<T>; readonly come: (value: T) => void } => {
  let come: (value: T) => void = () => undefined;
  const answer = new Promise<T>((resolve) => (come = resolve));
  return { answer, come };
};

const inShort = (state: PageState): string => {
  switch (state.kind) {
    case 'report':
      return `report ${state.report.mentions.map((m) => m.entry).join(' ')}`;
    case 'loading':
      return state.page ? `loading ${state.page.title}` : 'loading';
    case 'error':
      return `error ${/Receiving end|\w+$/u.exec(state.message)?.[0] ?? ''}`;
    default:
      return state.kind;
  }
};

interface Panel {
  readonly source: PanelSource;
  /** What was shown, in order. */
  readonly shown: string[];
  readonly settings: ReturnType<typeof signal<Settings>>;
  readonly updates: Partial<Settings>[];
  turnTo(tab: number): void;
  close(): void;
}

let life: AbortController;

/** A panel beside tab 1. */
const openPanel = (asked: Partial<AskedAhead> = {}): Panel => {
  let following = 1;
  let changed: () => void = () => undefined;
  const tab: FollowedTab = { id: () => Promise.resolve(following), onChange: (listener) => (changed = listener) };
  const settings = signal<Settings>(DEFAULT_SETTINGS);
  const updates: Partial<Settings>[] = [];
  const source = createPanelSource({
    tab,
    ahead: { answer: asked.answer ?? askFollowed(tab), isOutdated: asked.isOutdated ?? (() => false) },
    live: {
      settings,
      storage: signal('works' as const),
      update: (change) => Promise.resolve(updates.push(change) > 0),
      setReach: () => Promise.resolve(true),
    },
    language: 'en',
    messages: en,
    life: life.signal,
  });
  const shown: string[] = [];
  source.subscribe((state) => shown.push(inShort(state)), life.signal);
  return {
    source,
    shown,
    settings,
    updates,
    turnTo: (id) => {
      following = id;
      changed();
    },
    close: () => life.abort(),
  };
};

/** Lets what is under way come to its end; no timer goes off. */
const settle = async (): Promise<void> => {
  await vi.advanceTimersByTimeAsync(0);
  await vi.advanceTimersByTimeAsync(0);
};
const wait = async (ms: number): Promise<void> => void (await vi.advanceTimersByTimeAsync(ms));
const news = (tabId: number): void => sayToAll({ name: 'page-read', tabId });
const asksOf = (tab: number): number => calls.filter((c) => c.tab === tab && c.frame === 0 && c.name === 'page-state').length;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  calls = [];
  records = [];
  tabs = { 1: { states: [found('a FIRST')], frames: {} }, 2: { states: [found('a SECOND')], frames: {} } };
  Object.assign(fake, { answer, addresses: { 1: 'http://one.example/a', 2: 'http://two.example/b' } });
});
afterEach(() => {
  life.abort();
  Object.assign(fake, { answer: null, addresses: {} });
  vi.useRealTimers();
});

describe('the page beside the panel', () => {
  it.each<[string, (PageStateAnswer | null)[], string[]]>([
    ['is named while its records are looked up', [found('a FIRST')], ['loading', 'loading a FIRST', 'report FIRST']],
    [
      'is asked again while it is read',
      [READING, READING, found('a FIRST')],
      ['loading', 'loading', 'loading', 'loading a FIRST', 'report FIRST'],
    ],
    ['has no script of ours', [null], ['loading', 'no-access']],
    ['has no article', [{ status: 'not-an-article' }], ['loading', 'not-an-article']],
    ['is one where the reader has switched us off', [{ status: 'paused' }], ['loading', 'paused']],
    ['tells where we are off everywhere', [{ status: 'off' }], ['loading', 'off']],
    ['tells of an error', [{ status: 'error', message: 'out of memory' }], ['loading', 'error memory']],
  ])('%s', async (_, states, expected) => {
    Object.assign(tabs, { 1: { states, frames: {} } });
    const { shown } = openPanel();
    await wait(600);
    expect(shown).toEqual(expected);
  });

  it('that is read for a very long time is not said to be closed to us, and is shown when it is read', async () => {
    Object.assign(tabs, { 1: { states: [READING], frames: {} } });
    const { shown } = openPanel();
    await wait(60_000);
    expect(new Set(shown)).toEqual(new Set(['loading']));
    expect(asksOf(1)).toBeLessThan(100);
    Object.assign(tabs, { 1: { states: [found('a FIRST')], frames: {} } });
    news(1);
    await settle();
    expect(shown.at(-1)).toBe('report FIRST');
  });

  it('keeps its report in view while it is read anew, and is announced again when it is another', async () => {
    const { shown } = openPanel();
    await settle();
    shown.length = 0;
    Object.assign(tabs, { 1: { states: [READING, found('a MORE')], frames: {} } });
    news(1);
    await wait(300);
    expect(shown).toEqual(['report MORE']);
    shown.length = 0;
    fake.addresses = { 1: 'http://one.example/other' };
    Object.assign(tabs, { 1: { states: [READING, found('a OTHER')], frames: {} } });
    news(1);
    await wait(600);
    expect(shown).toEqual(['loading', 'loading a OTHER', 'report OTHER']);
  });
});

describe('an answer that comes when the reader has turned to another tab is not shown', () => {
  const cases: readonly (readonly [string, () => { come: () => void }])[] = [
    [
      'of the page',
      () => {
        const late = later<PageStateAnswer>();
        Object.assign(tabs, { 1: { states: [late.answer], frames: {} } });
        return { come: () => late.come(found('a LATE')) };
      },
    ],
    [
      'of a frame in it',
      () => {
        const late = later<PageStateAnswer>();
        Object.assign(tabs, { 1: { states: [found('a FIRST')], frames: { 7: { state: late.answer, path: [0], at: 0 } } } });
        return { come: () => late.come(found('a LATE')) };
      },
    ],
    [
      'of the background, with its records',
      () => {
        const late = later<unknown>();
        records = [late.answer];
        return { come: () => late.come({ ok: true, answer: NO_RECORDS }) };
      },
    ],
  ];

  it.each(cases)('%s', async (_, arrange) => {
    const { come } = arrange();
    const { shown, turnTo } = openPanel();
    await settle();
    turnTo(2);
    await settle();
    expect(shown.at(-1)).toBe('report SECOND');
    const before = [...shown];
    come();
    await wait(1000);
    expect(shown).toEqual(before);
  });

  it.each(cases)('%s, nor when the panel is closed', async (_, arrange) => {
    const { come } = arrange();
    const { shown, close } = openPanel();
    await settle();
    close();
    const before = [...shown];
    come();
    await wait(1000);
    expect(shown).toEqual(before);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('a rule for the site is for the one that is shown', async () => {
    const late = later<PageStateAnswer>();
    const { source, updates, turnTo } = openPanel();
    await settle();
    Object.assign(tabs, { 2: { states: [found('a SECOND')], frames: { 7: { state: late.answer, path: [0], at: 0 } } } });
    turnTo(2);
    await settle();
    source.setSite('off');
    late.come(found('a LATE'));
    await settle();
    source.setSite('panel-only');
    expect(updates).toEqual([{ sites: { 'one.example': 'off' } }, { sites: { 'two.example': 'panel-only' } }]);
  });
});

describe('frames', () => {
  const frame = (state: PageStateAnswer | null, at = 2): Frame => ({ state, path: [0], at });

  it.each<[string, PageStateAnswer, Record<number, Frame>, string]>([
    ['are part of the page', found('a\nb FIRST'), { 7: frame(found('IN')) }, 'report IN FIRST'],
    ['are the page where it has no article of its own', { status: 'not-an-article' }, { 7: frame(found('IN')) }, 'report IN'],
    ['that have led away hold nothing', found('a FIRST'), { 7: frame({ status: 'not-an-article' }) }, 'report FIRST'],
    ['that have left are left out', found('a FIRST'), { 7: frame(null) }, 'report FIRST'],
    ['that are read anew come later', found('a FIRST'), { 7: frame(READING) }, 'report FIRST'],
  ])('%s', async (_, state, frames, expected) => {
    Object.assign(tabs, { 1: { states: [state], frames } });
    const { shown } = openPanel();
    await settle();
    expect(shown.at(-1)).toBe(expected);
  });

  it('are where a jump to what they hold leads', async () => {
    Object.assign(tabs, { 1: { states: [found('a\nb FIRST')], frames: { 7: frame(found('x IN')) } } });
    const { source } = openPanel();
    await settle();
    // "a\nx IN\nb FIRST"
    source.jumpTo({ start: 4, end: 6 });
    source.jumpTo({ start: 9, end: 14 });
    await settle();
    expect(calls.filter((c) => c.name === 'jump').map((c) => [c.tab, c.frame, c.body])).toEqual([
      [1, 7, { start: 2, end: 4 }],
      [1, 0, { start: 4, end: 9 }],
    ]);
  });
});

describe('a background that was stopped', () => {
  it('is asked again for the records; nobody notices', async () => {
    records = [LOST, LOST];
    const { shown } = openPanel();
    await wait(1000);
    expect(shown).toEqual(['loading', 'loading a FIRST', 'report FIRST']);
  });

  it('and does not come back is told as an error, until there is news', async () => {
    records = [LOST, LOST, LOST];
    const { shown } = openPanel();
    await wait(1000);
    expect(shown.at(-1)).toBe('error Receiving end');
    news(1);
    await wait(1000);
    expect(shown.at(-1)).toBe('report FIRST');
  });
});

describe('news that something was read', () => {
  it('of the followed tab are asked for, of others not', async () => {
    openPanel();
    await settle();
    const before = asksOf(1);
    news(2);
    await wait(1000);
    expect(asksOf(1)).toBe(before);
    news(1);
    await settle();
    expect(asksOf(1)).toBe(before + 1);
  });

  it('of a page that never rests are shown twice a second', async () => {
    openPanel();
    await settle();
    const before = asksOf(1);
    for (let n = 0; n < 100; n++) {
      news(1);
      await wait(20);
    }
    expect(asksOf(1) - before).toBeLessThanOrEqual(5);
    expect(asksOf(1) - before).toBeGreaterThanOrEqual(4);
  });

  it('that came while the panel was loaded make it ask anew', async () => {
    openPanel({ answer: Promise.resolve(null), isOutdated: () => true });
    await settle();
    expect(asksOf(1)).toBe(1);
  });

  it('are heard when the background tells them', async () => {
    tellPageRead(3);
    await settle();
    expect(fake.sent.at(-1)).toEqual({ name: 'page-read', tabId: 3 });
  });
});

it('asks again when settings change, and not because they are there', async () => {
  const { settings } = openPanel();
  await wait(1000);
  expect(asksOf(1)).toBe(1);
  settings.value = { ...DEFAULT_SETTINGS, density: 'all' };
  await wait(1000);
  expect(asksOf(1)).toBe(2);
});

it('shows why the tab could not be asked', async () => {
  const answer = Promise.reject(new Error('No window'));
  const { shown } = openPanel({ answer });
  await settle();
  expect(shown).toEqual(['loading', 'error window']);
});
