/** Panel-only: the page is read, the report is there, and a page that hunts for us finds nothing at all. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askPageAt, storeSettings } from '../../../src/cli/browser/ask-extension.ts';
import type { Chromium } from '../../../src/cli/browser/chromium.ts';
import { until } from '../../../src/cli/browser/until.ts';
import { serve, type CarrierServer, type ServedPage } from '../../../src/cli/demo/carrier-server.ts';
import type { PageStateAnswer } from '../../../src/messaging/protocol.ts';
import { hostilePage, type Hostile } from '../../fixtures/hostile-page.ts';
import type { Watch } from '../../fixtures/watching/watch.ts';
import { watchingPage } from '../../fixtures/watching/watching-page.ts';
import { readPainted } from '../../../src/cli/browser/painted.ts';
import { resultsPage } from '../../fixtures/outlet-pages.ts';
import { startChromium } from '../support/start-chromium.ts';

const HOST = 'hostile.example';
const WATCHING = 'watching.example';
const RESULTS = 'results.example';
let server: CarrierServer;
let browser: Chromium;

beforeAll(async () => {
  server = await serve({
    pages: new Map<string, string | ServedPage>([
      [`${HOST}/`, hostilePage],
      [`${WATCHING}/`, watchingPage],
      [`${RESULTS}/`, resultsPage],
    ]),
  });
  browser = await startChromium([HOST, WATCHING, RESULTS], server.address);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

type Reported = Extract<PageStateAnswer, { readonly status: 'report' }>;

const showInPanelOnly = async (host: string): Promise<void> => storeSettings(await browser.worker(), { sites: { [host]: 'panel-only' } });

const untilReported = (host: string): Promise<Reported> =>
  until(
    'the report is there',
    async () => {
      const answer = await askPageAt(await browser.worker(), `http://${host}/*`, 'page-state', {});
      return answer?.status === 'report' && answer;
    },
    20_000,
  );

it('leaves no trace', async () => {
  await showInPanelOnly(HOST);
  const page = await browser.context.newPage();
  await page.goto(`http://${HOST}/`);
  const state = await untilReported(HOST);
  expect(state.marks).toBe('panel-only');
  expect(state.report.mentions.length).toBeGreaterThan(0);
  const noticed = await page.evaluate(async () => {
    const { hostile } = window as unknown as { hostile: Hostile };
    hostile.provoke();
    await new Promise((resolve) => setTimeout(resolve, 900));
    const { calls, errors, mutations } = hostile;
    return {
      calls,
      errors,
      mutations,
      highlights: CSS.highlights.size,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    };
  });
  expect(noticed).toEqual({ calls: [], errors: [], mutations: [], highlights: 0, sheets: 0 });
});

it('is not noticed by a page that watches everything, while the reader points, jumps and looks words up', async () => {
  await showInPanelOnly(WATCHING);
  const page = await browser.context.newPage();
  await page.goto(`http://${WATCHING}/`);
  const { report } = await untilReported(WATCHING);
  const watch = <T>(ask: (watch: Watch) => T): Promise<T> => page.evaluate(`(${String(ask)})(window.watch)`);
  const noticed = async (): Promise<unknown> => {
    const all = await watch((w) => w.noticed());
    return { ...all, heard: all.heard.filter((name) => !/^(?:pointer|mouse)/u.test(name)), painted: await watch((w) => w.painted()) };
  };
  const nothing = { calls: [], heard: [], mutations: [], reported: [], timeline: [], changed: [], painted: [] };
  expect(await noticed()).toEqual(nothing);
  const point = await watch((w) => w.pointOn('Budapest Memorandum'));
  await page.mouse.move(point?.x ?? 0, point?.y ?? 0, { steps: 4 });
  await page.waitForTimeout(1200);
  expect(await noticed()).toEqual(nothing);
  const [mention] = report.mentions;
  if (!mention) throw new Error('nothing is mentioned');
  const worker = await browser.worker();
  const address = `http://${WATCHING}/*`;
  expect(await askPageAt(worker, address, 'jump', { start: mention.start, end: mention.end })).toBe(true);
  await page.waitForTimeout(300);
  expect(await noticed()).toEqual(nothing);
  await page.mouse.dblclick(point?.x ?? 0, point?.y ?? 0);
  // The selection that the reader made is told to the page a moment later; what is noticed from then on would be ours.
  await page.waitForTimeout(300);
  await noticed();
  await askPageAt(worker, address, 'look-up', {});
  const panel = await browser.sidePanel('sidepanel.html');
  await until('the panel has looked the word up', () => panel.evaluate(() => location.hash === '#/search?q=Memorandum'), 20_000);
  expect(await noticed()).toEqual({ ...nothing, changed: ['selection'] });
});

it('marks links in a page of search results only where the reader wishes it, and touches no node', async () => {
  const worker = await browser.worker();
  const wish = (feedLinks: boolean): Promise<void> => storeSettings(worker, { feedLinks });
  await wish(true);
  const page = await browser.context.newPage();
  await page.goto(`http://${RESULTS}/`);
  const painted = async (): Promise<string[]> => (await page.evaluate(readPainted)).map(({ text }) => text);
  await until('the links are marked', async () => (await painted()).join() === 'The memorandum, explained,A channel', 20_000);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await page.evaluate(() => {
    const more = document.createElement('a');
    more.href = 'https://www.bbc.co.uk/news/1';
    more.textContent = 'One more result';
    document.getElementById('more')?.append(more);
  });
  await until('a new link is marked too', async () => (await painted()).includes('One more result'), 20_000);
  await page.evaluate(() => document.getElementById('more')?.replaceChildren());
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  await wish(false);
  await until('nothing is marked', async () => (await painted()).length === 0, 20_000);
});
