/**
 * Pages that render themselves, marked while they do: 100 re-renderings each give the very DOM that the
 * same page gives where the extension is off, and no error. With both painters.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeSettings } from '../../../src/cli/browser/ask-extension.ts';
import type { Chromium } from '../../../src/cli/browser/chromium.ts';
import { readPainted } from '../../../src/cli/browser/painted.ts';
import { until } from '../../../src/cli/browser/until.ts';
import { serve, type CarrierServer } from '../../../src/cli/demo/carrier-server.ts';
import type { PainterChoice } from '../../../src/settings/settings.ts';
import { buildFrameworkPage, FRAMEWORK_PAGES, type FrameworkName } from '../../fixtures/frameworks/build-framework-page.ts';
import { WORDS, type FrameworkPage } from '../../fixtures/frameworks/model.ts';
import { startChromium } from '../support/start-chromium.ts';

const ON = 'frameworks.example';
const OFF = 'unread.example';
const CYCLES = 100;
const NAMES = Object.keys(FRAMEWORK_PAGES) as FrameworkName[];
const pathOf = (name: FrameworkName): string => `/${name.replaceAll(' ', '-').toLowerCase()}`;

let server: CarrierServer;
let browser: Chromium;

const choose = async (painter: PainterChoice): Promise<void> => storeSettings(await browser.worker(), { painter, sites: { [OFF]: 'off' } });

beforeAll(async () => {
  const pages = new Map<string, string>();
  for (const name of NAMES) {
    const page = await buildFrameworkPage(name);
    for (const host of [ON, OFF]) pages.set(host + pathOf(name), page);
  }
  server = await serve({ pages });
  browser = await startChromium([ON, OFF], server.address);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

interface Run {
  /** Markup after each cycle, once observers have been told. */
  readonly markup: string[];
  readonly errors: string[];
}

/** Half of the cycles, a rest in which the page is marked anew, and the other half. */
const runCycles = async (page: Page, rest: () => Promise<unknown>): Promise<Run> => {
  const first = await runSome(page, 1, CYCLES / 2);
  await rest();
  const second = await runSome(page, CYCLES / 2 + 1, CYCLES);
  return { markup: [...first.markup, ...second.markup], errors: second.errors };
};

const runSome = (page: Page, from: number, to: number): Promise<Run> =>
  page.evaluate(
    async ([first, last]) => {
      const { driven } = window as unknown as { driven: FrameworkPage };
      const markup: string[] = [];
      for (let n = first; n <= last; n++) {
        driven.cycle(n);
        await new Promise((resolve) => setTimeout(resolve, 20));
        // React separates texts by comments where it has hydrated markup, and not where it has rendered.
        markup.push((document.getElementById('app') as HTMLElement).innerHTML.replaceAll('<!-- -->', ''));
      }
      return { markup, errors: [...driven.errors] };
    },
    [from, to] as const,
  );

const open = async (host: string, name: FrameworkName): Promise<Page> => {
  const page = await browser.context.newPage();
  await page.goto(`http://${host}${pathOf(name)}`);
  return page;
};

const marksOn = async (page: Page): Promise<boolean> => (await page.evaluate(readPainted)).length > 0;
const elementsOn = (page: Page): Promise<boolean> => page.evaluate(() => document.querySelector('[data-markjs]') !== null);
/** Every word that the page shows now is marked, by whatever painter: the page has come to rest and was read anew. */
const rested = (page: Page): Promise<unknown> =>
  until(
    'the page is marked as it stands',
    async () => {
      const painted = (await page.evaluate(readPainted)).map(({ text }) => text);
      return page.evaluate(
        ([words, texts]) => {
          const marked = [...texts, ...[...document.querySelectorAll('[data-markjs]')].map((e) => e.textContent ?? '')];
          const shown = words.filter((word) => document.getElementById('app')?.textContent?.includes(word));
          return shown.length > 0 && shown.every((word) => marked.includes(word));
        },
        [WORDS, painted] as const,
      );
    },
    20_000,
  );

const begin = (page: Page): Promise<void> => page.evaluate(() => (window as unknown as { driven: FrameworkPage }).driven.begin());

/** What the same page does where the extension is off; asked once. */
const unread = new Map<FrameworkName, Promise<Run>>();
const runUnread = (name: FrameworkName): Promise<Run> => {
  const known = unread.get(name);
  if (known) return known;
  const run = (async () => {
    const page = await open(OFF, name);
    await begin(page);
    const result = await runCycles(page, () => Promise.resolve());
    await page.close();
    return result;
  })();
  unread.set(name, run);
  return run;
};

const differingCycles = (a: Run, b: Run): number[] => a.markup.flatMap((markup, i) => (markup === b.markup[i] ? [] : [i + 1]));

describe('painted by the browser', () => {
  beforeAll(() => choose('highlights'));
  it.each(NAMES)('%s', async (name) => {
    const page = await open(ON, name);
    await until(`marks on ${name}`, () => marksOn(page), 20_000);
    await begin(page);
    await rested(page);
    const run = await runCycles(page, () => rested(page));
    expect(run.errors).toEqual([]);
    expect(differingCycles(run, await runUnread(name))).toEqual([]);
    await rested(page);
    await page.close();
  });
});

describe('painted as elements', () => {
  beforeAll(() => choose('elements'));
  // Elements in markup that React has yet to take over make it render the page anew: it says so in its
  // console (errors 418, 423, 425), and the page is right. This is the one place where it cannot hold.
  const REACT_RECOVERS = /Minified React error #(?:418|423|425)|[Hh]ydrat/u;

  // Vue writes into a text node that an element has split: that one rendering shows both, then the marks are
  // withdrawn and every later one is right. Another place where it cannot hold.
  const mayDiffer = (name: FrameworkName): number[] => (name === 'Vue 3' ? [1] : []);

  it.each(NAMES)('%s', async (name) => {
    const page = await open(ON, name);
    await until(`elements on ${name}`, () => elementsOn(page), 20_000);
    await begin(page);
    // React takes the elements away with everything else, and what it has rendered is marked again.
    await rested(page);
    const run = await runCycles(page, () => rested(page));
    expect(run.errors.filter((e) => !(name.startsWith('React') && REACT_RECOVERS.test(e)))).toEqual([]);
    expect(differingCycles(run, await runUnread(name)).filter((cycle) => !mayDiffer(name).includes(cycle))).toEqual([]);
    // Where text was changed in place the browser paints from now on; what was written anew is marked as before.
    await rested(page);
    await page.close();
  });
});
