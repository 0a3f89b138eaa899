/** The reader in Chromium. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium, type Chromium } from '../../../src/cli/browser/chromium.ts';
import { closedRoots } from '../../../src/cli/browser/closed-roots.ts';
import { requestsIn } from '../../../src/cli/browser/net-log.ts';
import { readPainted } from '../../../src/cli/browser/painted.ts';
import { until } from '../../../src/cli/browser/until.ts';
import { chromiumBuild, chromiumPath } from './built.ts';
import type { OpenReader, Reader } from './reader.ts';

const PANEL = 'sidepanel.html';
const INSTALL_LIMIT_MS = 10_000;

/** The welcome page opens once everything is registered; then it is in the way. */
const closeWelcomePage = async (browser: Chromium): Promise<void> => {
  const welcome = await until(
    'the welcome page is open',
    () => browser.context.pages().find((p) => p.url().endsWith('/welcome.html')),
    INSTALL_LIMIT_MS,
  );
  await welcome.close();
};

const watchConsole = (browser: Chromium): string[] => {
  const errors: string[] = [];
  browser.context.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  browser.context.on('weberror', (error) => errors.push(String(error.error().stack ?? error.error())));
  return errors;
};

/** The button by which a reader opens the docked panel from a card. */
const openPanelButton = (root: ShadowRoot): { x: number; y: number } | null => {
  const button = [...root.querySelectorAll('footer button')].find((b) => b.textContent === 'Open in panel');
  if (!button) return null;
  const { x, y, width, height } = button.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};

export const openChromium: OpenReader = async ({ address, hosts, secure = {} }) => {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-lector-log-'));
  const netLog = join(folder, 'net.json');
  const browser = await launchChromium({
    executable: chromiumPath(),
    extension: chromiumBuild(),
    headless: true,
    hostMap: Object.fromEntries(hosts.map((host) => [host, address])),
    sealed: true,
    netLog,
    language: 'en-US',
  });
  for (const [url, body] of Object.entries(secure))
    await browser.context.route(url, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
  const errors = watchConsole(browser);
  await closeWelcomePage(browser);
  const page: Page = browser.context.pages()[0] ?? (await browser.context.newPage());
  let panel: Page | null = null;

  const inCard: Reader['inCard'] = async (code) => {
    const [root] = await closedRoots(page);
    return root ? root.evaluate(code) : null;
  };

  return {
    browser: 'chromium',
    origin: `chrome-extension://${browser.extensionId}`,
    id: browser.extensionId,
    open: async (url) => {
      errors.length = 0;
      await page.mouse.move(1, 1);
      await page.goto(url);
      await page.bringToFront();
    },
    inPage: (code, ...args) => page.evaluate(`(${String(code)})(...${JSON.stringify(args)})`),
    painted: () => page.evaluate(readPainted),
    movePointer: (x, y) => page.mouse.move(x, y, { steps: 4 }),
    pressEscape: () => page.keyboard.press('Escape'),
    inCard,
    openPanel: async () => {
      const point = await inCard(openPanelButton);
      if (!point) throw new Error('there is no open card from which to open the panel');
      await page.mouse.click(point.x, point.y);
      panel = await browser.sidePanel(PANEL);
    },
    closePanel: async () => {
      await panel?.close();
      panel = null;
    },
    inPanel: async <T>(code: (panel: Window) => T): Promise<T> => {
      if (!panel) throw new Error('the panel is not open');
      return panel.evaluate<T>(`(${String(code)})(window)`);
    },
    print: () => page.pdf(),
    stopBackground: browser.stopBackground,
    reloadExtension: async () => {
      await browser.reloadExtension();
      await page.bringToFront();
    },
    disableExtension: async () => {
      await browser.disableExtension();
      await page.bringToFront();
    },
    consoleErrors: () => Promise.resolve([...errors]),
    close: async () => {
      await browser.close();
      try {
        return new Set(requestsIn(readFileSync(netLog, 'utf8')).map((r) => r.host));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
};
