/** Fact checks of other publishers: 10,000 claims imported from a file are found on a page after a restart, with no network. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tabIdOf } from '../../../src/cli/browser/ask-extension.ts';
import type { Chromium } from '../../../src/cli/browser/chromium.ts';
import { makeProfileFolder, type ProfileFolder } from '../../../src/cli/browser/profile-folder.ts';
import { readPainted } from '../../../src/cli/browser/painted.ts';
import { until } from '../../../src/cli/browser/until.ts';
import { serve, type CarrierServer } from '../../../src/cli/demo/carrier-server.ts';
import { chromiumPath } from '../support/built.ts';
import { startChromium } from '../support/start-chromium.ts';

const COUNT = 10_000;
const HOST = 'news.example';
const THINGS = [
  'cargo ship',
  'bridge',
  'school',
  'power plant',
  'museum',
  'railway station',
  'hospital',
  'stadium',
  'harbour crane',
  'grain silo',
];
const PLACES = ['Rotterdam', 'Valencia', 'Gdynia', 'Marseille', 'Trieste', 'Bergen', 'Porto', 'Hamburg', 'Antwerp', 'Split'];

/** Written out so that no two are the same statement. */
const claimOf = (n: number): string =>
  `The ${THINGS[n % 10] ?? ''} number ${String(n)} near ${PLACES[Math.floor(n / 10) % 10] ?? ''} was sold to a foreign investor for ${String(7 + n)} million euros.`;

const feedOf = (numbers: readonly number[]): string =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@graph': numbers.map((n) => ({
      '@type': 'ClaimReview',
      url: `https://checkers.example/${String(n)}`,
      claimReviewed: claimOf(n),
      datePublished: '2026-01-02',
      inLanguage: 'en',
      author: { '@type': 'Organization', name: 'Checkers' },
      reviewRating: { '@type': 'Rating', alternateName: 'False' },
    })),
  });
const html = `<!doctype html><html lang="en"><title>News</title><article><h1>What was sold this year in the ports</h1><p>${'Port authorities published their yearly list on Monday, and readers wrote to the paper about it. '.repeat(4)}</p><p>${claimOf(4321)}</p></article></html>`;

let server: CarrierServer;
let profile: ProfileFolder;
let browser: Chromium | null = null;
const start = async (): Promise<Chromium> => (browser = await startChromium([HOST], server.address, { userDataDir: profile.path }));

beforeAll(async () => {
  server = await serve({ pages: new Map([[`${HOST}/a`, html]]) });
  profile = makeProfileFolder(chromiumPath());
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  profile?.remove();
});

it('imports 10,000 claims and finds one of them after a restart, on a page, in the panel and by search; the panel follows', async () => {
  const first = await start();
  const file = join(profile.path, 'feed.json');
  writeFileSync(file, feedOf(Array.from({ length: COUNT }, (_, n) => n)));
  const options = await first.context.newPage();
  await options.goto(`chrome-extension://${first.extensionId}/options.html`);
  await options.setInputFiles('section[aria-labelledby=packs] input[type=file]', file);
  await options.getByText('feed.json').waitFor({ timeout: 120_000 });
  expect(await options.locator('section[aria-labelledby=packs] li').textContent()).toContain('10,000 claims');
  await first.close();

  const second = await start();
  const page = second.context.pages()[0] ?? (await second.context.newPage());
  await page.goto(`http://${HOST}/a`);
  const marked = await until(
    'the imported claim is marked',
    async () => (await page.evaluate(readPainted)).find((p) => p.text.includes('number 4321')),
    60_000,
  );
  expect(marked.text).toBe(claimOf(4321));

  const tab = await tabIdOf(await second.worker(), `http://${HOST}/*`);
  const panel = await second.context.newPage();
  await panel.goto(`chrome-extension://${second.extensionId}/sidepanel.html?tab=${String(tab)}`);
  await panel.locator('section[aria-labelledby=claims] .answer', { hasText: 'Checkers' }).waitFor();
  await panel.goto(`chrome-extension://${second.extensionId}/sidepanel.html?tab=${String(tab)}#/search?q=number%204321`);
  const result = panel.locator('.result a', { hasText: 'number 4321' });
  await result.waitFor({ timeout: 60_000 });

  // The panel stays open: without a background, while the pack goes, and when one comes.
  await second.stopBackground();
  await result.click();
  await panel.getByRole('heading', { level: 1, name: 'number 4321' }).waitFor();
  const shelf = await second.context.newPage();
  await shelf.goto(`chrome-extension://${second.extensionId}/options.html`);
  await shelf.locator('section[aria-labelledby=packs] li button').click();
  await panel.getByText('not in the corpus any more').waitFor();
  await panel.getByRole('link', { name: 'Search' }).click();
  await panel.getByRole('searchbox').fill('number 4321');
  await panel.getByText('Nothing found for').waitFor();
  writeFileSync(file, feedOf([1, 4321]));
  await shelf.setInputFiles('section[aria-labelledby=packs] input[type=file]', file);
  await result.waitFor({ timeout: 60_000 });
}, 240_000);
