/** The demonstration on a screen: a browser window on the start page, until its reader closes it. */
import type { BrowserContext, Page } from 'playwright-core';
import { launchChromium, type Chromium, type ChromiumOptions } from '../browser/chromium.ts';
import type { Machine } from '../browser/machine.ts';
import { until } from '../browser/until.ts';
import { START_URL } from './carrier-pages.ts';

const WELCOME_LIMIT_MS = 5_000;

export interface HeadedDemoOptions {
  readonly machine: Machine;
  readonly executable: string;
  readonly extension: string;
  readonly hostMap: Readonly<Record<string, string>>;
}

/** With Chromium's sandbox where the system has one to offer: the reader may follow links out of the demonstration. */
const launch = async (options: ChromiumOptions, isRoot: boolean): Promise<Chromium> => {
  if (isRoot) return launchChromium(options);
  try {
    return await launchChromium({ ...options, sandbox: true });
  } catch {
    return launchChromium(options);
  }
};

/** Resolves when the browser has ended, or lives on without a window as it does on macOS. */
const closedByReader = (context: BrowserContext): Promise<void> =>
  new Promise((resolve) => {
    const watch = (page: Page): void =>
      void page.once('close', () => {
        if (context.pages().length === 0) resolve();
      });
    context.pages().forEach(watch);
    context.on('page', watch);
    context.once('close', () => resolve());
  });

/** A new extension opens its welcome page in front of everything; there it is to wait behind ours. */
const waitForWelcomePage = (context: BrowserContext): Promise<unknown> =>
  until('the welcome page is open', () => context.pages().some((page) => page.url().endsWith('/welcome.html')), WELCOME_LIMIT_MS).catch(
    () => null,
  );

export const headedDemo = async ({ machine, executable, extension, hostMap }: HeadedDemoOptions): Promise<void> => {
  const options: ChromiumOptions = { executable, extension, headless: false, hostMap, viewport: null, args: ['--test-type'] };
  const browser = await launch(options, machine.isRoot);
  const stop = (): void => void browser.close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    const closed = closedByReader(browser.context);
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.goto(START_URL);
    await waitForWelcomePage(browser.context);
    await page.bringToFront();
    machine.say('The browser is open on the start page. Close its window to end the demonstration.');
    await closed;
  } finally {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
    await browser.close();
  }
};
