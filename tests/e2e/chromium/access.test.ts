/** The extension's own pages by axe-core (WCAG 2.2 A and AA rules), with real records, light and dark. */
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
  ['options', 'options.html', 'Settings'],
  ['welcome', 'welcome.html', 'Let the reader beware'],
];

const violations = async (page: Page): Promise<string[]> => {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
};

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  it.each(VIEWS)('%s has no violation', async (_, path, ready) => {
    const page = await browser.context.newPage();
    try {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 400, height: 900 });
      await page.goto(`chrome-extension://${browser.extensionId}/${path.replace('TAB', String(tab))}`);
      await page.getByText(ready).first().waitFor();
      expect(await violations(page)).toEqual([]);
    } finally {
      await page.close();
    }
  });
});
