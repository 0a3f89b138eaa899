/** What the panel shows, fetched from the followed tab and from the pack. */
import { readClaimReviewText } from '../../src/claim-review/read-claim-review.ts';
import { browser } from '../../src/platform/browser.ts';
import { followTab } from '../../src/platform/followed-tab.ts';
import { onFrameRead } from '../../src/platform/frame-news.ts';
import type { LiveSettings } from '../../src/platform/live-settings.ts';
import { allPacks, bundledPack, findRecord, onPacksChanged } from '../../src/platform/pack-files.ts';
import { onPanelPlace, takePanelPlace } from '../../src/platform/panel-place.ts';
import { followSeenPlace } from '../../src/platform/seen-place.ts';
import { askPage } from '../../src/platform/transport.ts';
import { linkedOutlets } from './linked-outlets.ts';
import type { PageState, PanelSource, TextSpan } from '../../src/ui/panel/panel-source.ts';
import { searchRecords } from '../../src/ui/panel/search-records.ts';
import { allEntryLines, pageFound } from './page-found.ts';
import { wholePage, type WholePage } from './whole-page.ts';

/** A page that is still being read is asked again after this time. */
const ASK_AGAIN_MS = 250;
const MAX_ASKS = 40;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export const createPanelSource = (live: LiveSettings, language: string, life: AbortSignal): PanelSource => {
  const tab = followTab(location.href);
  let followed: number | null = null;
  let whole: WholePage | null = null;
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

  const hostOf = async (id: number): Promise<string> => {
    try {
      return new URL((await browser.tabs.get(id)).url ?? '').hostname;
    } catch {
      return '';
    }
  };

  const ask = async (id: number): Promise<PageState> => {
    whole = null;
    for (let n = 0; n < MAX_ASKS && !life.aborted; n++) {
      const answer = await askPage(id, 'page-state', {});
      if (!answer) return { kind: 'no-access' };
      whole = answer.status === 'report' || answer.status === 'not-an-article' ? await wholePage(id, answer) : null;
      if (whole) return pageFound(await allPacks(), whole.report, whole.answer, language);
      if (answer.status === 'error') return { kind: 'error', message: answer.message };
      if (answer.status === 'off') return { kind: 'off' };
      if (answer.status === 'paused') return { kind: 'paused', host: await hostOf(id) };
      if (answer.status === 'not-an-article') return { kind: 'not-an-article', host: await hostOf(id) };
      await pause(ASK_AGAIN_MS);
    }
    return { kind: 'no-access' };
  };

  return {
    subscribe: (listener, signal) => {
      let run = 0;
      const refresh = async (): Promise<void> => {
        const mine = ++run;
        followed = await tab.id();
        const state: PageState =
          followed === null
            ? { kind: 'no-access' }
            : await ask(followed).catch((error: unknown): PageState => ({ kind: 'error', message: String(error) }));
        if (mine !== run || signal.aborted) return;
        listener(state);
        connect(state.kind === 'report' ? followed : null);
      };
      listener({ kind: 'loading' });
      void refresh().then(async () => {
        const place = followed === null ? null : await takePanelPlace(followed);
        if (place) location.hash = place;
      });
      tab.onChange(() => void refresh(), signal);
      onFrameRead((id) => id === followed && void refresh(), signal);
      // After the page, which is told at the same time, has begun to read anew.
      onPacksChanged(() => setTimeout(() => void refresh(), ASK_AGAIN_MS), signal);
      onPanelPlace(
        () => followed,
        (place) => (location.hash = place),
        signal,
      );
      const first = live.settings.peek();
      const unsubscribe = live.settings.subscribe((settings) => {
        // Subscribing tells of the settings as they are; asking again for that would throw the first answer away.
        if (settings !== first) setTimeout(() => void refresh(), ASK_AGAIN_MS);
      });
      signal.addEventListener('abort', unsubscribe, { once: true });
    },
    onRecordsChanged: onPacksChanged,
    entry: (id) => findRecord('entry', id),
    outlet: (id) => findRecord('outlet', id),
    document: (id) => findRecord('document', id),
    claim: (id) => findRecord('claim', id),
    wording: (id) => findRecord('wording', id),
    entryLines: async () => allEntryLines(await allPacks(), language),
    searchRecords: async () => searchRecords(await allPacks(), language),
    jumpTo: ({ start, end }) => {
      whole?.jump(start, end);
    },
    followView: (listener, signal) => {
      tellSeen = listener;
      signal.addEventListener('abort', () => connection.abort(), { once: true });
    },
    setSite: (rule) => {
      if (followed !== null)
        void hostOf(followed).then((host) => {
          if (host) void live.update({ sites: { ...live.settings.value.sites, [host]: rule } });
        });
    },
    setEnabled: (enabled) => void live.update({ enabled }),
    settings: live.settings,
    storage: live.storage,
    update: (change) => void live.update(change),
    publishedReviews: async () => {
      const texts = followed === null ? null : await askPage(followed, 'claim-reviews', {});
      return (texts ?? []).flatMap((text) => readClaimReviewText(text).reviews);
    },
    linkedOutlets: async () => {
      const links = followed === null ? null : await askPage(followed, 'page-links', {});
      return links === null ? [] : linkedOutlets(await bundledPack(), links, followed === null ? '' : await hostOf(followed));
    },
    about: async () => {
      const { meta, version } = await bundledPack();
      const program = { name: 'Caveat Lector', version: browser.runtime.getManifest().version, homepage: meta.contact };
      return { pack: { ...meta, version: version.slice(0, 12) }, program };
    },
    openOptions: () => void browser.runtime.openOptionsPage(),
    language,
    now: () => Date.now(),
  };
};
