/** The demonstration on a screen: a browser window on the start page, until its reader closes it. */
import { launchChromium, type Chromium, type ChromiumOptions } from '../browser/chromium.ts';
import type { Machine } from '../browser/machine.ts';
import { START_URL } from './carrier-pages.ts';

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

export const headedDemo = async ({ machine, executable, extension, hostMap }: HeadedDemoOptions): Promise<void> => {
  const browser = await launch({ executable, extension, headless: false, hostMap, viewport: null, args: ['--test-type'] }, machine.isRoot);
  const stop = (): void => void browser.close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    const closed = new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.goto(START_URL);
    await page.bringToFront();
    machine.say('The browser is open on the start page. Close its window to end the demonstration.');
    await closed;
  } finally {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
    await browser.close();
  }
};
