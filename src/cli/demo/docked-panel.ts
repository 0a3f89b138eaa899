/** A picture of the real side panel, docked beside a page with an open card; opened by its real key command. */
import { spawnSync } from 'node:child_process';
import { isSidePanelOpen } from '../browser/ask-extension.ts';
import { launchChromium, type Chromium } from '../browser/chromium.ts';
import { until } from '../browser/until.ts';
import { openDisplay } from './display.ts';
import { openCard, settle, waitForMarks } from './reading.ts';

export interface DockedPanelOptions {
  readonly executable: string;
  readonly extension: string;
  readonly hostMap: Readonly<Record<string, string>>;
  readonly url: string;
  /** Words of a mark whose card is to be open, too. */
  readonly mark: string;
  /** File for the picture (PNG). */
  readonly picture: string;
}

const PANEL_LIMIT_MS = 20_000;
/** Windows appear, slide and are drawn: nothing announces that they have come to rest. */
const REST_MS = 1500;

const run = (env: Readonly<Record<string, string>>, command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { env: { ...process.env, ...env }, stdio: 'ignore' }).status === 0;

/** The key command goes to the window that has the focus; a window may need a moment to get it. */
const openWithKeys = async (browser: Chromium, env: Readonly<Record<string, string>>): Promise<void> => {
  const isOpen = async (): Promise<boolean> => {
    run(env, 'xdotool', 'search', '--onlyvisible', '--class', 'chrom', 'windowactivate', '--sync');
    run(env, 'xdotool', 'key', 'alt+shift+k');
    await settle(REST_MS);
    return isSidePanelOpen(await browser.worker());
  };
  await until('the side panel is open', isOpen, PANEL_LIMIT_MS);
};

export const pictureDockedPanel = async ({ executable, extension, hostMap, url, mark, picture }: DockedPanelOptions): Promise<void> => {
  const display = await openDisplay();
  let browser: Chromium | null = null;
  try {
    browser = await launchChromium({
      executable,
      extension,
      headless: false,
      hostMap,
      sealed: true,
      language: 'en-US',
      viewport: null,
      env: display.env,
      args: [`--window-size=${display.width},${display.height}`, '--window-position=0,0', '--test-type'],
    });
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.goto(url);
    await page.bringToFront();
    await waitForMarks(page);
    await openWithKeys(browser, display.env);
    await openCard(page, mark);
    await settle(REST_MS);
    if (!run(display.env, 'import', '-window', 'root', picture)) throw new Error('the picture could not be taken (imagemagick)');
  } finally {
    await browser?.close();
    await display.close();
  }
};
