/** The extension's own pages by axe-core (WCAG 2.2 A and AA rules), with real records: light, dark, forced colours, narrow. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../../../src/cli/browser/chromium.ts';
import { CARRIER_HOSTS, CARRIER_PAGES, carrierPages, carrierUrl } from '../../../src/cli/demo/carrier-pages.ts';
import { serve, type CarrierServer } from '../../../src/cli/demo/carrier-server.ts';
import { waitForMarks } from '../../../src/cli/demo/reading.ts';
import { chromiumBuild, chromiumPath, corpusFolder } from '../support/built.ts';

let server: CarrierServer;
let browser: Chromium;
let tab: number | undefined;

beforeAll(async () => {
  server = await serve({ pages: carrierPages(corpusFolder) });
  browser = await launchChromium({
    executable: chromiumPath(),
    extension: chromiumBuild(),
    headless: true,
    hostMap: Object.fromEntries(CARRIER_HOSTS.map((host) => [host, server.address])),
    sealed: true,
    language: 'en-US',
  });
  const [massnews] = CARRIER_PAGES;
  if (!massnews) throw new Error('there is no first page');
  const page = await browser.context.newPage();
  await page.goto(carrierUrl(massnews));
  await page.bringToFront();
  await waitForMarks(page);
  const worker = await browser.worker();
  tab = await worker.evaluate(async (host) => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: { query(q: object): Promise<{ id?: number }[]> } } };
    return (await chrome.tabs.query({ url: `http://${host}/*` }))[0]?.id;
  }, massnews.host);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const VIEWS: readonly (readonly [name: string, path: string, ready: string])[] = [
  ['this page', 'sidepanel.html?tab=TAB', 'These are RT’s words'],
  ['an entry', 'sidepanel.html?tab=TAB#/entry/budapest-memorandum', 'Budapest Memorandum'],
  ['an outlet', 'sidepanel.html?tab=TAB#/outlet/rt', 'State-controlled'],
  ['a document', 'sidepanel.html?tab=TAB#/document/rt-security-landscape-2022', 'Reworded copy'],
  ['the timeline', 'sidepanel.html?tab=TAB#/timeline', 'in time'],
  ['the timeline of everything', 'sidepanel.html?tab=0#/timeline', 'Closer'],
  ['a claim', 'sidepanel.html?tab=TAB#/claim/c-only-switzerland-neutral', 'Evidence'],
  ['a wording', 'sidepanel.html?tab=TAB#/wording/f-special-military-operation', 'Said neutrally'],
  ['search', 'sidepanel.html?tab=TAB#/search?q=RT', 'results'],
  ['a record that is gone', 'sidepanel.html?tab=TAB#/entry/withdrawn', 'not in the corpus any more'],
  ['options', 'options.html', 'Settings'],
  ['welcome', 'welcome.html', 'Let the reader beware'],
];

const violations = async (page: Page): Promise<string[]> => {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
};

/** 200 % zoom of a panel of 640 pixels and a panel of 320 pixels are the same number of CSS pixels. */
const LOOKS = [
  { look: 'light', media: { colorScheme: 'light' }, width: 400 },
  { look: 'dark', media: { colorScheme: 'dark' }, width: 400 },
  { look: 'forced colours', media: { colorScheme: 'dark', forcedColors: 'active' }, width: 400 },
  { look: 'narrow, or zoomed to 200 %', media: { colorScheme: 'light' }, width: 320 },
] as const;

describe.each(LOOKS)('$look', ({ media, width }) => {
  it.each(VIEWS)('%s has no violation and fits', async (_, path, ready) => {
    const page = await browser.context.newPage();
    try {
      await page.emulateMedia(media);
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`chrome-extension://${browser.extensionId}/${path.replace('TAB', String(tab))}`);
      await page.getByText(ready).first().waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    } finally {
      await page.close();
    }
  });
});
