/**
 * The key commands by real keys: a browser with a window, on a screen of its own, and keys as from a keyboard. Keys that a
 * debugger sends reach the page and never the browser's frame, which is what listens for commands.
 *
 * Needs Xvfb, openbox and xdotool (Debian packages of these names); without them it is left out, and says so.
 */
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Chromium } from '../../../src/cli/browser/chromium.ts';
import { closedRoots } from '../../../src/cli/browser/closed-roots.ts';
import { thisMachine } from '../../../src/cli/browser/machine.ts';
import { readPainted } from '../../../src/cli/browser/painted.ts';
import { until } from '../../../src/cli/browser/until.ts';
import { serve, type CarrierServer } from '../../../src/cli/demo/carrier-server.ts';
import { openDisplay, type Display } from '../../../src/cli/demo/display.ts';
import { PLACE_PAGES } from '../../fixtures/place-pages.ts';
import { closeWelcomePage, startChromium } from '../support/start-chromium.ts';
import { LIMIT_MS } from '../support/waiting.ts';

const TOOLS = ['Xvfb', 'openbox', 'xdotool'];
const missing = TOOLS.filter((tool) => !thisMachine().onPath(tool));
const HOST = 'places.example';

describe.skipIf(missing.length > 0)(`real keys${missing.length > 0 ? ` (left out: there is no ${missing.join(', ')})` : ''}`, () => {
  let display: Display;
  let server: CarrierServer;
  let browser: Chromium;

  beforeAll(async () => {
    display = await openDisplay();
    server = await serve({ pages: new Map([[`${HOST}/article`, PLACE_PAGES['/article'] ?? '']]) });
    browser = await startChromium([HOST], server.address, { headless: false, viewport: null, env: display.env });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await display?.close();
  });

  it('step to a mark and back, open the panel, switch marks off and on', async () => {
    // A command is for the tab that is in front: not for the welcome page, which opens when it is ready.
    await closeWelcomePage(browser);
    const page = await browser.context.newPage();
    await page.goto(`http://${HOST}/article`);
    await page.bringToFront();
    const painted = async (): Promise<number> => (await page.evaluate(readPainted)).length;
    await until('marks are painted', async () => (await painted()) > 1, LIMIT_MS);
    const run = (...words: readonly string[]): void => void spawnSync('xdotool', words, { env: { ...process.env, ...display.env } });
    const press = (keys: string): void => run('key', '--clearmodifiers', keys);
    const card = async (): Promise<string | null> =>
      (await (await closedRoots(page))[0]?.evaluate((root) => root.querySelector('h2')?.textContent ?? null)) ?? null;

    // A new window may need a moment before keys go to it.
    const openFirst = async (): Promise<string | null> => {
      run('search', '--onlyvisible', '--class', 'chrom', 'windowactivate', '--sync');
      press('alt+shift+period');
      return until('a card is open', card, 3_000).catch(() => null);
    };
    const first = await until('a key opens a card', openFirst, LIMIT_MS);
    press('alt+shift+period');
    await until('the next card is open', async () => ((await card()) ?? first) !== first, LIMIT_MS);
    press('alt+shift+comma');
    await until('the first card is open again', async () => (await card()) === first, LIMIT_MS);
    press('Escape');
    await until('there is no card', async () => (await closedRoots(page)).length === 0, LIMIT_MS);

    press('alt+shift+j');
    await until('nothing is marked', async () => (await painted()) === 0, LIMIT_MS);
    press('alt+shift+j');
    await until('marks are back', async () => (await painted()) > 1, LIMIT_MS);

    press('alt+shift+k');
    const panel = await browser.sidePanel('sidepanel.html');
    await panel.getByRole('heading', { level: 1, name: 'What was promised to Ukraine in 1994' }).waitFor({ timeout: LIMIT_MS });
    expect(await panel.getByRole('link', { name: 'Budapest Memorandum' }).count()).toBeGreaterThan(0);
  });
});
