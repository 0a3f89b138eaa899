/** What each message from a page makes happen. */
import { documentNumber } from '../../src/corpus/document-number.ts';
import type { Pack } from '../../src/corpus/pack.ts';
import { markStyles } from '../../src/highlight/mark-style.ts';
import type { Handlers, PageArticle, PageSettings, ReuseBrief, TextlessReport, ToBackground } from '../../src/messaging/protocol.ts';
import { interfaceLanguage } from '../../src/platform/interface-language.ts';
import { allPacks, bundledPack } from '../../src/platform/pack-files.ts';
import { insertMarkStyles, loadElementPainter } from '../../src/platform/page-scripts.ts';
import { openOptions, openPanelFromPage, panelOpensFromPage } from '../../src/platform/panel.ts';
import { rememberPanelPlace } from '../../src/platform/panel-place.ts';
import { loadSettings, updateSettings } from '../../src/platform/settings-store.ts';
import type { Caller } from '../../src/platform/transport.ts';
import { buildLinkReport } from '../../src/report/link-report.ts';
import { neverMind, whileWanted } from '../../src/platform/wanted-work.ts';
import { letOthersRun, workInSlices } from '../../src/platform/work-in-slices.ts';
import { completeReport, firstFindings } from '../../src/report/build-report.ts';
import { withOrigin } from '../../src/report/page-reuse.ts';
import type { Report } from '../../src/report/report.ts';
import type { Reuse } from '../../src/reuse/reuse.ts';
import { withMutedEntry, withMutedForm } from '../../src/mention/muting.ts';
import { hostOf } from '../../src/settings/host-of.ts';
import { stateFor } from '../../src/settings/for-host.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { buildNotFoundCard } from '../../src/ui/card/build-empty-card.ts';
import type { CardAbout } from '../../src/ui/card/card-about.ts';
import { gatherCard, subjectOf } from '../../src/ui/card/gather-card.ts';
import { lookUp } from '../../src/ui/card/look-up.ts';
import { pageHasAsked } from './get-ready.ts';
import { pageRecords } from './page-records.ts';
import { readArticle } from './read-article.ts';
import { showFound } from './show-found.ts';

const pageSettings = (settings: Settings, host: string): PageSettings => {
  const state = stateFor(settings, host);
  if (state.status !== 'on') return state;
  return {
    status: 'on',
    display: state.display,
    kinds: settings.kinds,
    painter: settings.painter,
    feedLinks: settings.feedLinks,
    dwellMs: settings.dwellMs,
    leaveMs: settings.leaveMs,
    theme: settings.theme,
    language: interfaceLanguage(settings),
    panel: panelOpensFromPage,
  };
};

const completed = (pack: Pack, brief: ReuseBrief | null): Reuse | null => {
  const number = brief ? documentNumber(pack, brief.document) : null;
  return brief && number !== null
    ? withOrigin([pack], pack, number, { kind: brief.kind, share: brief.share, score: brief.score, passages: [], why: [] })
    : null;
};

const findFirst = async (article: PageArticle, caller: Caller, signal: AbortSignal): Promise<TextlessReport> => {
  const { packs, reading, options } = await readArticle(article, caller, signal);
  return textless(await workInSlices(firstFindings(packs, reading, options), signal));
};

/** Those being looked for: somebody sees a page without marks, and whole reports wait for them, those half made too. */
let firstMarks: Promise<unknown> = Promise.resolve();

const letFirstMarksPass = async (): Promise<void> => {
  await letOthersRun();
  await firstMarks;
};

const textless = ({ text: _, ...report }: Report): TextlessReport => report;

/** The pack that holds the record a card is asked about; the bundled one where none does, which then says so. */
const packOf = async (about: CardAbout): Promise<Pack> => {
  const { family, id } = subjectOf(about);
  for (const pack of await allPacks()) if ((await pack.record(family, id)) !== null) return pack;
  return bundledPack();
};

export const handlers: Handlers<ToBackground, Caller> = {
  'page-settings': async (_, caller) => {
    void allPacks().catch(() => undefined); // the next question will want them
    return pageSettings(await loadSettings(caller.incognito), hostOf(caller.url));
  },

  'first-marks': (article, caller) => {
    pageHasAsked();
    const marks = whileWanted(caller, (signal) => findFirst(article, caller, signal));
    firstMarks = Promise.allSettled([firstMarks, marks]);
    return marks;
  },

  'read-page': (article, caller) => {
    pageHasAsked();
    return whileWanted(caller, async (signal) => {
      await letFirstMarksPass(); // also its own, asked for just before
      const slices = { letOthersRun: letFirstMarksPass };
      const { packs, reading, options, settings } = await readArticle(article, caller, signal, slices);
      const report = await workInSlices(completeReport(packs, reading, options), signal, slices);
      void showFound(caller, await bundledPack(), report, interfaceLanguage(settings));
      return textless(report);
    });
  },

  'never-mind': (_, caller) => {
    neverMind(caller);
    return true;
  },

  'read-links': async ({ text, links }, caller) => textless(buildLinkReport(await allPacks(), caller.url, text, links)),

  'style-marks': async ({ names, painter }, caller) => {
    if (caller.tabId === undefined) return false;
    await insertMarkStyles(caller.tabId, caller.frameId, markStyles(names, painter));
    return true;
  },

  'load-element-painter': async (_, caller) => caller.tabId !== undefined && loadElementPainter(caller.tabId, caller.frameId),

  wake: async () => {
    await allPacks();
    return true;
  },

  card: async ({ about, reuse, published }, caller) => {
    const [pack, settings] = await Promise.all([packOf(about), loadSettings(caller.incognito)]);
    return gatherCard(pack, {
      about,
      reuse: completed(await bundledPack(), reuse),
      published,
      language: interfaceLanguage(settings),
      now: Date.now(),
    });
  },

  'page-records': async ({ ids, language }) => pageRecords(await allPacks(), ids, language),

  'look-up': async ({ text, lang }, caller) => {
    const [pack, settings] = await Promise.all([bundledPack(), loadSettings(caller.incognito)]);
    const language = interfaceLanguage(settings);
    const subject = lookUp(pack, text, lang);
    if (!subject) return buildNotFoundCard(text, language);
    return gatherCard(pack, { about: { kind: 'record', subject }, reuse: null, language, now: Date.now() });
  },

  'open-panel': ({ to }, caller) => {
    if (caller.tabId === undefined) return false;
    rememberPanelPlace(caller.tabId, to);
    // No await before this call: the browser opens a panel only while the reader's click lasts.
    return openPanelFromPage(caller.tabId, to).then(
      () => true,
      () => false,
    );
  },

  mute: async (body, caller) => {
    const settings = await loadSettings(caller.incognito);
    return updateSettings('entry' in body ? withMutedEntry(settings, body.entry) : withMutedForm(settings, body.form), caller.incognito);
  },

  'site-rule': async ({ rule }, caller) => {
    const host = hostOf(caller.url);
    if (host === '') return false;
    const { sites } = await loadSettings(caller.incognito);
    return updateSettings({ sites: { ...sites, [host]: rule } }, caller.incognito);
  },

  'open-options': () =>
    openOptions().then(
      () => true,
      () => false,
    ),

  'no-article': async (_, caller) => {
    const [pack, settings] = await Promise.all([bundledPack(), loadSettings(caller.incognito)]);
    await showFound(caller, pack, null, interfaceLanguage(settings));
    return true;
  },
};
