/** The options by axe-core and by measure: every look, a phone's width, 200 % zoom; nothing hangs out of the page. */
import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../../../src/cli/browser/chromium.ts';
import { chromiumBuild, chromiumPath } from '../support/built.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await launchChromium({
    executable: chromiumPath(),
    extension: chromiumBuild(),
    headless: true,
    hostMap: {},
    sealed: true,
    language: 'en-US',
  });
  const worker = await browser.worker();
  // Everything the page can show: rules, muted entries, muted words, sync.
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(v: object): Promise<void> } } } };
    const sites = { 'news.example.org': 'off', 'a-very-long-host-name-that-has-no-end.example.org': 'panel-only' };
    await chrome.storage.local.set({ settings: { version: 2, sites, muted: ['nato', 'rt'], mutedForms: ['the west'], sync: true } });
  });
});
afterAll(() => browser?.close());

const LOOKS = [
  ['light', 1280, { colorScheme: 'light' }],
  ['dark', 1280, { colorScheme: 'dark' }],
  ['forced colours', 1280, { forcedColors: 'active' }],
  ['320 pixels', 320, {}],
  ['320 pixels, dark', 320, { colorScheme: 'dark' }],
  // A window of 1280 pixels at 200 %.
  ['200 % zoom', 640, {}],
] as const;

it.each(LOOKS)('%s', async (_, width, media) => {
  const page = await browser.context.newPage();
  try {
    await page.emulateMedia(media);
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
    await page.getByText('the west', { exact: true }).waitFor();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  } finally {
    await page.close();
  }
});

it('is worked by keyboard: each control is reached, in the order of the page', async () => {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await page.getByText('the west', { exact: true }).waitFor();
  const reached: string[] = [];
  for (let n = 0; n < 60; n++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const { activeElement: e } = document;
      return e instanceof HTMLElement && e !== document.body
        ? (e.id || e.getAttribute('aria-label') || e.textContent || e.localName).slice(0, 40)
        : '';
    });
    if (at === '') break;
    reached.push(at);
  }
  const expected = ['kind-entry', 'kind-claim', 'kind-wording', 'kind-outlet', 'Remove the west', 'Back to the defaults'];
  expect(expected.filter((each) => !reached.some((at) => at.includes(each)))).toEqual([]);
  const places = expected.map((each) => reached.findIndex((at) => at.includes(each)));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  await page.close();
});
