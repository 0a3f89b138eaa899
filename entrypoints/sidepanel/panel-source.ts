/** What the panel shows: its page from the followed tab, the records of that page from the background, all others from the packs. */
import { browser } from '../../src/platform/browser.ts';
import type { FollowedTab } from '../../src/platform/followed-tab.ts';
import { onPageRead } from '../../src/platform/page-news.ts';
import type { LiveSettings } from '../../src/platform/live-settings.ts';
import { onPacksChanged } from '../../src/platform/pack-news.ts';
import { onPanelPlace, takePanelPlace } from '../../src/platform/panel-place.ts';
import { followSeenPlace } from '../../src/platform/seen-place.ts';
import { askBackground, askPage } from '../../src/platform/transport.ts';
import type { Messages } from '../../src/ui/messages/messages.ts';
import type { PageState, PanelSource, TextSpan } from '../../src/ui/panel/panel-source.ts';
import { askFollowed, type AskedAhead } from './ask-ahead.ts';
import { recordIds } from './record-ids.ts';
import { wholePage, type TopAnswer, type WholePage } from './whole-page.ts';

/** A page that is still being read is asked again after this time, and each time somewhat later. */
const ASK_AGAIN_MS = 250;
const ASK_LATER_MS = 25;
/** News of the page are shown so often at most. */
const NEWS_EVERY_MS = 500;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Code and index of the packs: a page's own report needs neither. */
const packs = () => import('./panel-packs.ts');

export interface PanelPorts {
  readonly tab: FollowedTab;
  readonly ahead: AskedAhead;
  readonly live: LiveSettings;
  /** BCP 47. */
  readonly language: string;
  readonly messages: Messages;
  readonly life: AbortSignal;
}

export const createPanelSource = ({ tab, ahead, live, language, messages, life }: PanelPorts): PanelSource => {
  let hasAsked = false;
  let followed: TopAnswer | null = null;
  let whole: WholePage | null = null;
  /** Host of the page that is in view, while another may be followed already. */
  let shownHost = '';
  let connection = new AbortController();
  let tellSeen: (seen: TextSpan | null) => void = () => undefined;

  /** A page that was left, or read anew, has a new script: each report gets its own connection. */
  const connect = (id: number | null): void => {
    connection.abort();
    connection = new AbortController();
    tellSeen(null);
    if (id !== null)
      followSeenPlace(
        id,
        (seen) => tellSeen(seen && whole ? whole.joined({ frame: 0, ...seen }) : seen),
        AbortSignal.any([life, connection.signal]),
      );
  };

  /** @param tell which page it is, while its records are looked up */
  const reportOf = async ({ report, answer }: WholePage, tell: (page: PageState) => void): Promise<PageState> => {
    const page = { title: answer.title, host: answer.host };
    tell({ kind: 'loading', page: { ...page, lang: report.lang } });
    const records = await askBackground('page-records', { ids: recordIds(report), language });
    return { kind: 'report', report, ...records, page, marks: answer.marks };
  };

  const askNow = (): Promise<TopAnswer | null> => {
    const isFirst = !hasAsked;
    hasAsked = true;
    return isFirst && !ahead.isOutdated() ? ahead.answer : askFollowed(tab);
  };

  return {
    subscribe: (listener, signal) => {
      let run = 0;
      /** The page that is shown; what is shown of it stays until there is something newer of it. */
      let shown = '';
      /** Until the tab has answered, any tab's news may be the followed one's. */
      let isAsking = true;
      const refresh = async (): Promise<void> => {
        const mine = ++run;
        const isCurrent = (): boolean => mine === run && !signal.aborted;
        isAsking = true;
        const show = (state: PageState): void => {
          shownHost = followed?.host ?? '';
          listener(state);
        };
        /** Null: nobody waits for it any more. */
        const ask = async (): Promise<PageState | null> => {
          for (let n = 0; ; n++) {
            const top = await askNow();
            if (!isCurrent()) return null;
            followed = top;
            isAsking = false;
            if (top?.state == null) return { kind: 'no-access' };
            const { state, host } = top;
            const found = state.status === 'report' || state.status === 'not-an-article' ? await wholePage(top) : null;
            if (!isCurrent()) return null;
            whole = found;
            const isNew = top.address !== shown;
            if (found !== null) return reportOf(found, (page) => isNew && show(page));
            if (state.status === 'error') return { kind: 'error', message: state.message };
            if (state.status === 'off') return { kind: 'off' };
            if (state.status === 'paused' || state.status === 'not-an-article') return { kind: state.status, host };
            if (isNew) show({ kind: 'loading' });
            await pause(ASK_AGAIN_MS + n * ASK_LATER_MS);
            if (!isCurrent()) return null;
          }
        };
        const state = await ask().catch((error: unknown): PageState => ({ kind: 'error', message: String(error) }));
        if (state === null || !isCurrent()) return;
        shown = followed?.address ?? '';
        show(state);
        connect(state.kind === 'report' ? (followed?.tabId ?? null) : null);
      };
      listener({ kind: 'loading' });
      void refresh().then(() =>
        packs()
          .then(({ openPacks }) => openPacks())
          .catch(() => undefined),
      );
      void ahead.answer
        .then(async (top) => {
          const place = top === null ? null : await takePanelPlace(top.tabId);
          if (place) location.hash = place;
        })
        .catch(() => undefined); // shown by who asks for the page
      tab.onChange(() => void refresh(), signal);
      let next: ReturnType<typeof setTimeout> | undefined;
      let refreshed = -Infinity;
      /** A page that never rests is read anew many times a second; nobody reads so fast. */
      const refreshSoon = (): void => {
        next ??= setTimeout(
          () => {
            next = undefined;
            refreshed = performance.now();
            void refresh();
          },
          refreshed + NEWS_EVERY_MS - performance.now(),
        );
      };
      onPageRead((id) => (isAsking || id === followed?.tabId) && refreshSoon(), signal);
      signal.addEventListener('abort', () => clearTimeout(next), { once: true });
      // After the page, which is told at the same time, has begun to read anew.
      onPacksChanged(() => setTimeout(() => void refresh(), ASK_AGAIN_MS), signal);
      onPanelPlace(
        () => followed?.tabId ?? null,
        (place) => (location.hash = place),
        signal,
      );
      const before = live.settings.peek();
      const unsubscribe = live.settings.subscribe((settings) => {
        // Subscribing tells of the settings as they are; asking again for that would throw the first answer away.
        if (settings !== before) setTimeout(() => void refresh(), ASK_AGAIN_MS);
      });
      signal.addEventListener('abort', unsubscribe, { once: true });
    },
    onRecordsChanged: onPacksChanged,
    entry: (id) => packs().then(({ findRecord }) => findRecord('entry', id)),
    outlet: (id) => packs().then(({ findRecord }) => findRecord('outlet', id)),
    document: (id) => packs().then(({ findRecord }) => findRecord('document', id)),
    claim: (id) => packs().then(({ findRecord }) => findRecord('claim', id)),
    wording: (id) => packs().then(({ findRecord }) => findRecord('wording', id)),
    entryLines: () => packs().then(({ entryLines }) => entryLines(language)),
    searchRecords: () => packs().then(({ allSearchRecords }) => allSearchRecords(language)),
    jumpTo: ({ start, end }) => {
      whole?.jump(start, end);
    },
    followView: (listener, signal) => {
      tellSeen = listener;
      signal.addEventListener('abort', () => connection.abort(), { once: true });
    },
    setSite: (rule) => {
      if (shownHost !== '') void live.update({ sites: { ...live.settings.value.sites, [shownHost]: rule } });
    },
    setEnabled: (enabled) => void live.update({ enabled }),
    settings: live.settings,
    storage: live.storage,
    update: (change) => void live.update(change),
    publishedReviews: async () => {
      const texts = (followed === null ? null : await askPage(followed.tabId, 'claim-reviews', {})) ?? [];
      if (texts.length === 0) return [];
      const { readClaimReviewText } = await import('../../src/claim-review/read-claim-review.ts');
      return texts.flatMap((text) => readClaimReviewText(text).reviews);
    },
    linkedOutlets: async () => {
      const of = followed;
      const links = (of === null ? null : await askPage(of.tabId, 'page-links', {})) ?? [];
      if (links.length === 0 || of === null) return [];
      const { outletsLinkedTo } = await packs();
      return outletsLinkedTo(links, of.host);
    },
    about: () => packs().then(({ about }) => about()),
    openOptions: () => void browser.runtime.openOptionsPage(),
    language,
    messages,
    now: () => Date.now(),
  };
};
