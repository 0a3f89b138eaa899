/**
 * `npm run bench -- page [--rounds 5]`: what the extension costs a page, in a real Chromium.
 *
 * Each page is loaded with the extension and, for what it adds, without it (the same site switched off).
 * Printed with the limits we set ourselves; never asserted in a test: absolute times belong to a machine.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { storeSettings } from '../../../src/cli/browser/ask-extension.ts';
import type { Chromium } from '../../../src/cli/browser/chromium.ts';
import { serve } from '../../../src/cli/demo/carrier-server.ts';
import { madeUpArticle } from './made-up-article.ts';
import { chromiumBuild } from '../../e2e/support/built.ts';
import { startChromium } from '../../e2e/support/start-chromium.ts';
import { articlePage } from '../../fixtures/article-page.ts';

const ON = 'bench.example';
const OFF = 'unread.example';

const pageOf = (characters: number): string => articlePage({ title: 'Minutes of everything', paragraphs: madeUpArticle(characters) });

interface Sample {
  /** From DOMContentLoaded to the first mark (ms); null where there is none. */
  readonly firstMark: number | null;
  /** From DOMContentLoaded to document_idle: the end of loading, or 200 ms (Chromium, `kScriptIdleTimeoutInMs`). */
  readonly idle: number;
  /** Sum over tasks of what is beyond 50 ms, and the longest task. */
  readonly blocking: number;
  readonly longest: number;
  readonly shift: number;
}

/** Said by the page: a question would be a script of the test tool's, parsed in the page while we measure (20 ms). */
const MARKED = 'bench: marked';

/** Runs in the page before anything else; the highlight registry is looked at in every frame and message turn. */
const WATCH = `
  window.bench = { blocking: 0, longest: 0, shift: 0, firstMark: null, idle: 200 };
  new PerformanceObserver((l) => { for (const e of l.getEntries()) { bench.blocking += Math.max(0, e.duration - 50); bench.longest = Math.max(bench.longest, e.duration); } }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((l) => { for (const e of l.getEntries()) bench.shift += e.value; }).observe({ type: 'layout-shift', buffered: true });
  document.addEventListener('DOMContentLoaded', () => {
    const start = performance.now();
    addEventListener('load', () => setTimeout(() => { bench.idle = Math.min(200, performance.now() - start); }, 0));
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { if (CSS.highlights.size > 0) { bench.firstMark = performance.now() - start; console.info('${MARKED}'); } else if (performance.now() - start < 8000) setTimeout(() => port2.postMessage(0), 1); };
    port2.postMessage(0);
  });`;

const settled = (page: Page, wantsMarks: boolean): Promise<unknown> =>
  wantsMarks ? page.waitForEvent('console', { predicate: (said) => said.text() === MARKED, timeout: 10_000 }) : page.waitForTimeout(1500);

interface Loading {
  readonly wantsMarks: boolean;
  /** The browser has stopped the background before the reader goes there. */
  readonly cold?: boolean;
}

const load = async (browser: Chromium, url: string, { wantsMarks, cold }: Loading): Promise<{ sample: Sample; page: Page }> => {
  const page = await browser.context.newPage();
  await page.addInitScript(WATCH);
  if (cold) {
    await page.waitForTimeout(300);
    await browser.stopBackground();
  }
  await Promise.all([settled(page, wantsMarks), page.goto(url)]);
  await page.waitForTimeout(700);
  return { sample: await page.evaluate(() => (window as unknown as { bench: Sample }).bench), page };
};

/** 1,000 paragraphs added in one task: until they are in, and the longest task of the three seconds after. */
const mutate = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const { bench } = window as unknown as { bench: { longest: number } };
    bench.longest = 0;
    const article = document.querySelector('article') as HTMLElement;
    for (let i = 0; i < 1000; i++)
      article.append(Object.assign(document.createElement('p'), { textContent: `${i} One more paragraph of a live blog.` }));
    await new Promise((resolve) => setTimeout(resolve, 3500));
    return bench.longest;
  });

const heapOf = async (browser: Chromium, page: Page): Promise<number> => {
  const session = await browser.context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

const line = (name: string, value: number, unit: string, limit: number | null): string =>
  [
    name.padEnd(58),
    `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`.padStart(12),
    limit === null ? '' : `${(value / limit).toFixed(2)} × limit of ${limit} ${unit}`,
  ].join('  ');

export const main = async (args: readonly string[]): Promise<number> => {
  const rounds = Number(args[args.indexOf('--rounds') + 1]) || 5;
  const sizes = { '50 KB article': 50_000, '1.5 MB page': 1_500_000 };
  const pages = new Map(Object.values(sizes).flatMap((size) => [ON, OFF].map((host) => [`${host}/${size}`, pageOf(size)] as const)));
  const server = await serve({ pages });
  const browser = await startChromium([ON, OFF], server.address);
  try {
    await storeSettings(await browser.worker(), { sites: { [OFF]: 'off' } });
    await load(browser, `http://${ON}/50000`, { wantsMarks: true }).then(({ page }) => page.close());
    console.log(line('page script', statSync(join(chromiumBuild(), 'page.js')).size / 1000, 'kB', 120));
    console.log(line('element painter, where chosen', readFileSync(join(chromiumBuild(), 'element-painter.js')).length / 1000, 'kB', null));
    for (const [name, size] of Object.entries(sizes)) {
      const [warm, cold, without, mutated]: [Sample[], Sample[], Sample[], number[]] = [[], [], [], []];
      const heap: number[] = [];
      for (let round = 0; round < rounds; round++) {
        const off = await load(browser, `http://${OFF}/${size}`, { wantsMarks: false });
        const heapOff = await heapOf(browser, off.page);
        await off.page.close();
        const on = await load(browser, `http://${ON}/${size}`, { wantsMarks: true });
        heap.push((await heapOf(browser, on.page)) - heapOff);
        mutated.push(await mutate(on.page));
        await on.page.close();
        const woken = await load(browser, `http://${ON}/${size}`, { wantsMarks: true, cold: true });
        await woken.page.close();
        warm.push(on.sample);
        cold.push(woken.sample);
        without.push(off.sample);
      }
      const of = (samples: readonly Sample[], key: keyof Sample): number => median(samples.map((s) => s[key] ?? NaN));
      const limit = size < 100_000 ? 100 : 500;
      const sinceIdle = (samples: readonly Sample[]): number => median(samples.map((s) => (s.firstMark ?? NaN) - s.idle));
      console.log(line(`${name}: document_idle → first mark, warm background`, sinceIdle(warm), 'ms', limit));
      console.log(line(`${name}: document_idle → first mark, cold background`, sinceIdle(cold), 'ms', limit + 300));
      console.log(line(`${name}: DOM ready → first mark, warm background`, of(warm, 'firstMark'), 'ms', null));
      console.log(line(`${name}: DOM ready → first mark, cold background`, of(cold, 'firstMark'), 'ms', null));
      console.log(line(`${name}: blocking time added`, of(warm, 'blocking') - of(without, 'blocking'), 'ms', null));
      console.log(line(`${name}: longest task, with − without`, of(warm, 'longest') - of(without, 'longest'), 'ms', 50));
      console.log(line(`${name}: longest task around 1,000 added paragraphs`, median(mutated), 'ms', null));
      console.log(line(`${name}: layout shift`, of(warm, 'shift'), '', null));
      console.log(line(`${name}: heap of the tab, with − without`, median(heap), 'MB', 3));
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return 0;
};
