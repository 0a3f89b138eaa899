/**
 * The extension's own pages by axe-core, with real records, at every width and in every scheme of colours; nothing hangs out.
 *
 * Every view and look with made records, and its picture: `tests/browser/ui/looks`. Here is what only the built
 * extension has: its documents, its styles as built, the corpus. One page serves all: views are changed by the hash,
 * looks by emulation. All rules are run at each width, since widths change the layout; where only the colours change,
 * the rules that look at colours.
 */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeSettings, tabIdOf } from '../../../src/cli/browser/ask-extension.ts';
import type { Chromium } from '../../../src/cli/browser/chromium.ts';
import { CARRIER_HOSTS, carrierPages, carrierUrl, MASSNEWS } from '../../../src/cli/demo/carrier-pages.ts';
import { serve, type CarrierServer } from '../../../src/cli/demo/carrier-server.ts';
import { waitForMarks } from '../../../src/cli/demo/reading.ts';
import { corpusFolder } from '../support/built.ts';
import { startChromium } from '../support/start-chromium.ts';

let server: CarrierServer;
let browser: Chromium;
let page: Page;
let tab: number | null;

beforeAll(async () => {
  server = await serve({ pages: carrierPages(corpusFolder) });
  browser = await startChromium(CARRIER_HOSTS, server.address);
  const article = await browser.context.newPage();
  await article.goto(carrierUrl(MASSNEWS));
  await article.bringToFront();
  await waitForMarks(article);
  tab = await tabIdOf(await browser.worker(), `http://${MASSNEWS.host}/*`);
  page = await browser.context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Of all rules, best practices too, or of the named ones. */
const violations = async (rules: readonly string[] | null): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (named) => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    const { violations: found } = await inPage.run(document, {
      resultTypes: ['violations'],
      ...(named && { runOnly: { type: 'rule' as const, values: [...named] } }),
    });
    return found.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
  }, rules);
};

interface Look {
  readonly look: string;
  readonly width: number;
  readonly media?: Parameters<Page['emulateMedia']>[0];
  /** Default: all. */
  readonly rules?: readonly string[];
}

const DARK = { colorScheme: 'dark', forcedColors: 'none' } as const;
const FORCED = { colorScheme: 'dark', forcedColors: 'active' } as const;
const LIGHT = { colorScheme: 'light', forcedColors: 'none' } as const;

const looked = async (look: Look): Promise<string[]> => {
  await page.emulateMedia(look.media ?? LIGHT);
  await page.setViewportSize({ width: look.width, height: 900 });
  const hanging = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return [...(hanging > 0 ? [`${String(hanging)} pixels hang out`] : []), ...(await violations(look.rules ?? null))].map(
    (each) => `${look.look}: ${each}`,
  );
};

const inAll = async (looks: readonly Look[]): Promise<string[]> => {
  const all: string[] = [];
  for (const look of looks) all.push(...(await looked(look)));
  return all;
};

/** 200 % zoom of a panel of 640 pixels and a panel of 320 pixels are the same number of CSS pixels. */
const PANEL_LOOKS: readonly Look[] = [
  { look: 'light', width: 400 },
  { look: 'dark', width: 400, media: DARK, rules: COLOURS },
  { look: 'forced colours', width: 400, media: FORCED, rules: COLOURS },
  { look: 'narrow, or zoomed to 200 %', width: 320 },
];

/** Pages that are tabs: a window of 1280 pixels, the same at 200 % zoom, and a phone. */
const TAB_LOOKS: readonly Look[] = [
  { look: 'light', width: 1280 },
  { look: 'dark', width: 1280, media: DARK, rules: COLOURS },
  { look: 'forced colours', width: 1280, media: FORCED, rules: COLOURS },
  { look: '200 % zoom', width: 640 },
  { look: '320 pixels', width: 320 },
  { look: '320 pixels, dark', width: 320, media: DARK, rules: COLOURS },
];

const goTo = async (path: string, ready: string): Promise<void> => {
  await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
  await page.getByText(ready).first().waitFor();
};

const VIEWS: readonly (readonly [name: string, path: string, ready: string])[] = [
  ['this page', '?tab=TAB#/page', 'These are RT’s words'],
  ['an entry', '?tab=TAB#/entry/budapest-memorandum', 'Budapest Memorandum'],
  ['an outlet', '?tab=TAB#/outlet/rt', 'State-controlled'],
  ['a document', '?tab=TAB#/document/rt-security-landscape-2022', 'Reworded copy'],
  ['the timeline', '?tab=TAB#/timeline', 'in time'],
  ['a claim', '?tab=TAB#/claim/c-only-switzerland-neutral', 'Evidence'],
  ['a wording', '?tab=TAB#/wording/f-special-military-operation', 'Said neutrally'],
  ['search', '?tab=TAB#/search?q=RT', 'results'],
  ['a record that is gone', '?tab=TAB#/entry/withdrawn', 'not in the corpus any more'],
  ['the timeline of everything', '?tab=0#/timeline', 'Closer'],
];

describe('the panel', () => {
  it.each(VIEWS)('%s has no violation and fits', async (_, path, ready) => {
    await goTo(`sidepanel.html${path.replace('TAB', String(tab))}`, ready);
    expect(await inAll(PANEL_LOOKS)).toEqual([]);
  });
});

it('the panel reaches from edge to edge: no style of another page holds in it', async () => {
  await goTo(`sidepanel.html?tab=${String(tab)}#/entry/budapest-memorandum`, 'Often misread');
  await page.setViewportSize({ width: 400, height: 800 });
  const room = await page.evaluate(() => {
    const main = document.querySelector('main');
    const { left, right, top } = main?.querySelector('.block')?.getBoundingClientRect() ?? new DOMRect();
    return { left, right, top: top - (main?.getBoundingClientRect().top ?? 0), width: document.documentElement.clientWidth };
  });
  expect(room).toEqual({ left: 0, right: room.width, top: 0, width: room.width });
});

describe('in a tab', () => {
  it('welcome has no violation and fits', async () => {
    await goTo('welcome.html', 'Let the reader beware');
    expect(await inAll(TAB_LOOKS)).toEqual([]);
  });

  it('the options have no violation and fit', async () => {
    // Everything the page can show: rules, muted entries, muted words, sync.
    await storeSettings(await browser.worker(), {
      sites: { 'news.example.org': 'off', 'a-very-long-host-name-that-has-no-end.example.org': 'panel-only' },
      muted: ['nato', 'rt'],
      mutedForms: ['the west'],
      sync: true,
    });
    await goTo('options.html', 'the west');
    expect(await inAll(TAB_LOOKS)).toEqual([]);
  });

  it('the options are worked by keyboard: each control is reached, in the order of the page', async () => {
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
  });
});
