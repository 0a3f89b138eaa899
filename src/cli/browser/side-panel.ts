/** Chromium's side panel as a page that can be looked at and clicked. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { until } from './until.ts';

const PANEL_LIMIT_MS = 15_000;
const CONNECTION_LIMIT_MS = 1_500;

export interface ConnectedPage {
  readonly page: Page;
  readonly disconnect: () => Promise<void>;
}

const findPage = (browser: Browser, url: string): Page | undefined =>
  browser
    .contexts()
    .flatMap((c) => c.pages())
    .find((p) => p.url().split(/[?#]/u)[0] === url);

/**
 * The page at `url` in the side panel of the browser with this profile, once it is open.
 *
 * Playwright's own connection does not list side panels; a second one over the debugging port does,
 * but now and then (one time in forty) misses a panel that appears while it connects. Hence new ones.
 */
export const sidePanelPage = (profile: string, url: string): Promise<ConnectedPage> =>
  until(
    'the side panel is open',
    async () => {
      const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port ?? ''}`);
      try {
        const page = await until('the connection lists the panel', () => findPage(browser, url), CONNECTION_LIMIT_MS);
        return { page, disconnect: () => browser.close() };
      } catch (error) {
        await browser.close();
        throw error;
      }
    },
    PANEL_LIMIT_MS,
  );
