/** The reader in Chromium. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Chromium } from '../../../src/cli/browser/chromium.ts';
import { closedRoots } from '../../../src/cli/browser/closed-roots.ts';
import { requestsIn } from '../../../src/cli/browser/net-log.ts';
import { readPainted } from '../../../src/cli/browser/painted.ts';
import type { OpenReader, Reader } from './reader.ts';
import { closeWelcomePage, startChromium } from './start-chromium.ts';

const PANEL = 'sidepanel.html';

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
  const browser = await startChromium(hosts, address, { netLog });
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
    inPanel: (code, ...args) => {
      if (!panel) throw new Error('the panel is not open');
      return panel.evaluate(`(${String(code)})(window, ...${JSON.stringify(args)})`);
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
