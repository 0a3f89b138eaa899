/** Panel-only: the page is read, the report is there, and a page that hunts for us finds nothing at all. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../../../src/cli/browser/chromium.ts';
import { until } from '../../../src/cli/browser/until.ts';
import { serve, type CarrierServer, type ServedPage } from '../../../src/cli/demo/carrier-server.ts';
import { hostilePage, type Hostile } from '../../fixtures/hostile-page.ts';
import { readPainted } from '../../../src/cli/browser/painted.ts';
import { resultsPage } from '../../fixtures/outlet-pages.ts';
import { chromiumBuild, chromiumPath } from '../support/built.ts';

const HOST = 'hostile.example';
const RESULTS = 'results.example';
let server: CarrierServer;
let browser: Chromium;

beforeAll(async () => {
  server = await serve({
    pages: new Map<string, string | ServedPage>([
      [`${HOST}/`, hostilePage],
      [`${RESULTS}/`, resultsPage],
    ]),
  });
  browser = await launchChromium({
    executable: chromiumPath(),
    extension: chromiumBuild(),
    headless: true,
    hostMap: { [HOST]: server.address, [RESULTS]: server.address },
    sealed: true,
    language: 'en-US',
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

interface Chrome {
  readonly storage: { readonly local: { set(v: object): Promise<void> } };
  readonly tabs: {
    query(q: object): Promise<{ id?: number }[]>;
    sendMessage(id: number, m: object): Promise<{ status: string; marks?: string; report?: { mentions: unknown[] } }>;
  };
}

it('leaves no trace', async () => {
  const worker = await browser.worker();
  await worker.evaluate(async (host) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    await chrome.storage.local.set({ settings: { version: 2, sites: { [host]: 'panel-only' } } });
  }, HOST);
  const page = await browser.context.newPage();
  await page.goto(`http://${HOST}/`);
  const state = await until(
    'the report is there',
    () =>
      worker.evaluate(async (url) => {
        const { chrome } = globalThis as unknown as { chrome: Chrome };
        const id = (await chrome.tabs.query({ url }))[0]?.id;
        const answer = id === undefined ? null : await chrome.tabs.sendMessage(id, { name: 'page-state', body: {} }).catch(() => null);
        return answer?.status === 'report' && { marks: answer.marks, mentions: answer.report?.mentions.length ?? 0 };
      }, `http://${HOST}/*`),
    20_000,
  );
  expect(state.marks).toBe('panel-only');
  expect(state.mentions).toBeGreaterThan(0);
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

it('marks links in a page of search results only where the reader wishes it, and touches no node', async () => {
  const worker = await browser.worker();
  const wish = (feedLinks: boolean): Promise<void> =>
    worker.evaluate(async (on) => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      await chrome.storage.local.set({ settings: { version: 3, feedLinks: on } });
    }, feedLinks);
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
