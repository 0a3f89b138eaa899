/** What the panel shows, fetched from the followed tab and from the pack. */
import { readClaimReviewText } from '../../src/claim-review/read-claim-review.ts';
import type { Pack } from '../../src/corpus/pack.ts';
import type { ClaimRecord, DocumentRecord, OutletRecord, WordingRecord } from '../../src/corpus/records.ts';
import type { PageStateAnswer } from '../../src/messaging/protocol.ts';
import { browser } from '../../src/platform/browser.ts';
import { followTab } from '../../src/platform/followed-tab.ts';
import type { LiveSettings } from '../../src/platform/live-settings.ts';
import { bundledPack, findRecord } from '../../src/platform/pack-files.ts';
import { onPanelPlace, takePanelPlace } from '../../src/platform/panel-place.ts';
import { followSeenPlace } from '../../src/platform/seen-place.ts';
import { askPage } from '../../src/platform/transport.ts';
import type { Report } from '../../src/report/report.ts';
import { entryLine } from '../../src/ui/panel/entry-line.ts';
import { linkedOutlets } from './linked-outlets.ts';
import type { EntryLine, PageState, PanelSource, TextSpan } from '../../src/ui/panel/panel-source.ts';
import { searchRecords } from '../../src/ui/panel/search-records.ts';

/** A page that is still being read is asked again after this time. */
const ASK_AGAIN_MS = 250;
const MAX_ASKS = 40;

const isPresent = (id: string | null | undefined): id is string => typeof id === 'string';

const recordsOf = async <T>(
  ids: readonly (string | null | undefined)[],
  read: (id: string) => Promise<T | null>,
): Promise<Record<string, T>> => {
  const found: Record<string, T> = {};
  await Promise.all(
    [...new Set(ids.filter(isPresent))].map(async (id) => {
      const record = await read(id);
      if (record) found[id] = record;
    }),
  );
  return found;
};

const linesOf = (pack: Pack, ids: readonly string[], language: string): Record<string, EntryLine> => {
  const lines: Record<string, EntryLine> = {};
  for (const id of new Set(ids)) {
    const number = pack.entryNumber(id);
    if (number !== undefined) lines[id] = entryLine(pack.entries.get(number), language);
  }
  return lines;
};

const found = async (
  pack: Pack,
  report: Report,
  answer: Extract<PageStateAnswer, { status: 'report' }>,
  language: string,
): Promise<PageState> => {
  const documents = await recordsOf<DocumentRecord>(
    report.reuse.map((r) => r.document),
    (id) => pack.record('document', id),
  );
  const entryOutlets = report.mentions
    .map((m) => pack.entryNumber(m.entry))
    .map((n) => (n === undefined ? null : pack.entries.get(n).outlet));
  const outlets = await recordsOf<OutletRecord>(
    [
      report.outlet?.id,
      report.outlet?.imitates?.outlet,
      report.outlet?.saysItIs?.outlet,
      ...report.reuse.map((r) => r.origin.outlet),
      ...report.cited.map((c) => c.outlet),
      ...entryOutlets,
    ],
    (id) => pack.record('outlet', id),
  );
  const [claims, wordings] = await Promise.all([
    recordsOf<ClaimRecord>(
      report.claims.filter((c) => c.shown).map((c) => c.claim),
      (id) => pack.record('claim', id),
    ),
    recordsOf<WordingRecord>(
      report.wordings.filter((w) => w.shown).map((w) => w.wording),
      (id) => pack.record('wording', id),
    ),
  ]);
  return {
    kind: 'report',
    report,
    outlets,
    documents,
    claims,
    wordings,
    entries: linesOf(
      pack,
      report.mentions.map((m) => m.entry),
      language,
    ),
    page: { title: answer.title, host: answer.host },
    marks: answer.marks,
  };
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export const createPanelSource = (live: LiveSettings, language: string, life: AbortSignal): PanelSource => {
  const tab = followTab(location.href);
  let followed: number | null = null;
  let connection = new AbortController();
  let tellSeen: (seen: TextSpan | null) => void = () => undefined;

  /** A page that was left, or read anew, has a new script: each report gets its own connection. */
  const connect = (id: number | null): void => {
    connection.abort();
    connection = new AbortController();
    tellSeen(null);
    if (id !== null) followSeenPlace(id, (seen) => tellSeen(seen), AbortSignal.any([life, connection.signal]));
  };

  const hostOf = async (id: number): Promise<string> => {
    try {
      return new URL((await browser.tabs.get(id)).url ?? '').hostname;
    } catch {
      return '';
    }
  };

  const ask = async (id: number): Promise<PageState> => {
    for (let n = 0; n < MAX_ASKS && !life.aborted; n++) {
      const answer = await askPage(id, 'page-state', {});
      if (!answer) return { kind: 'no-access' };
      if (answer.status === 'report') return found(await bundledPack(), answer.report, answer, language);
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
      onPanelPlace(
        () => followed,
        (place) => (location.hash = place),
        signal,
      );
      const unsubscribe = live.settings.subscribe(() => setTimeout(() => void refresh(), ASK_AGAIN_MS));
      signal.addEventListener('abort', unsubscribe, { once: true });
    },
    entry: (id) => findRecord('entry', id),
    outlet: (id) => findRecord('outlet', id),
    document: (id) => findRecord('document', id),
    claim: (id) => findRecord('claim', id),
    wording: (id) => findRecord('wording', id),
    entryLines: async () => {
      const pack = await bundledPack();
      return linesOf(
        pack,
        pack.keys().flatMap((key) => (key.startsWith('entry/') ? [key.slice('entry/'.length)] : [])),
        language,
      );
    },
    searchRecords: async () => searchRecords(await bundledPack(), language),
    jumpTo: ({ start, end }) => {
      if (followed !== null) void askPage(followed, 'jump', { start, end });
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
