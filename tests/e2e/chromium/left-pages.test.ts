/** A page that is left, or closed, while it is being read: the background does not go on for nobody. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Chromium } from '../../../src/cli/browser/chromium.ts';
import { readPainted } from '../../../src/cli/browser/painted.ts';
import { until } from '../../../src/cli/browser/until.ts';
import { serve, type CarrierServer } from '../../../src/cli/demo/carrier-server.ts';
import { articlePage } from '../../fixtures/article-page.ts';
import { startChromium } from '../support/start-chromium.ts';

const HOST = 'long.example';
const LIMIT_MS = 30_000;
/** Longer than any slice, on a busy machine too. */
const QUIET_MS = 700;

/** A hundred slices and more of work; each its own text, since the background remembers the latest. */
const longPage = (n: number): string =>
  articlePage({
    title: 'Minutes of everything',
    paragraphs: Array.from(
      { length: 2500 },
      (_, i) =>
        `${n}.${i} Ukraine signed the Budapest Memorandum in 1994, NATO met at the Bucharest Summit, and Russia spoke of the Minsk Agreements.`,
    ),
  });

let server: CarrierServer;
let browser: Chromium;
let page: Page;

beforeAll(async () => {
  const pages = [1, 2, 3].map((n) => [`${HOST}/${n}`, longPage(n)] as const);
  server = await serve({
    pages: new Map([...pages, [`${HOST}/next`, articlePage({ title: 'Next', paragraphs: [longPage(4).slice(-2000)] })]]),
  });
  browser = await startChromium([HOST], server.address);
  page = await browser.context.newPage();
  // The background lets others run, by a timer of no time, after each slice: these are counted.
  await (
    await browser.worker()
  ).evaluate(() => {
    const world = globalThis as typeof globalThis & { slices: number };
    const { setTimeout: original } = world;
    world.slices = 0;
    Object.assign(world, {
      setTimeout: (work: () => void, ms?: number) => {
        if (ms === 0) world.slices++;
        return original(work, ms);
      },
    });
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const slices = async (): Promise<number> => (await browser.worker()).evaluate(() => (globalThis as unknown as { slices: number }).slices);

/** Slices since `before`, once no more come. */
const untilQuiet = async (before: number): Promise<number> => {
  let last = -1;
  await until(
    'the background rests',
    async () => {
      const now = await slices();
      const rests = now === last;
      last = now;
      if (!rests) await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
      return rests;
    },
    LIMIT_MS,
  );
  return last - before;
};

const openUntilAtWork = async (n: number): Promise<number> => {
  const before = await slices();
  await page.goto(`http://${HOST}/${n}`, { waitUntil: 'commit' });
  await until('the background is at work', async () => (await slices()) - before > 3, LIMIT_MS);
  return before;
};

it('is not read to the end', async () => {
  const before = await openUntilAtWork(1);
  await until('it is marked', async () => (await page.evaluate(readPainted)).length > 0, LIMIT_MS);
  const whole = await untilQuiet(before);
  expect(whole).toBeGreaterThan(20);

  const left = await openUntilAtWork(2);
  await page.goto(`http://${HOST}/next`);
  expect(await untilQuiet(left)).toBeLessThan(whole / 2);
  await until('the next page is marked', async () => (await page.evaluate(readPainted)).length > 0, LIMIT_MS);

  const closed = await openUntilAtWork(3);
  await page.close();
  expect(await untilQuiet(closed)).toBeLessThan(whole / 2);
});
