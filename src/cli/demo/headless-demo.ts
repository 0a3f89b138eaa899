/** The demonstration without a screen: the same pages in the same browser, as pictures and reports in a folder. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tabIdOf } from '../browser/ask-extension.ts';
import { launchChromium } from '../browser/chromium.ts';
import type { Machine } from '../browser/machine.ts';
import { CARRIER_PAGES, carrierUrl, MASSNEWS, START_URL } from './carrier-pages.ts';
import type { Pages } from './carrier-server.ts';
import { ensureDisplayTools } from './display.ts';
import { pictureDockedPanel } from './docked-panel.ts';
import { openCard, PANEL_PAGE, waitForMarks } from './reading.ts';

export interface HeadlessDemoOptions {
  readonly machine: Machine;
  readonly root: string;
  readonly executable: string;
  readonly extension: string;
  readonly hostMap: Readonly<Record<string, string>>;
  readonly pages: Pages;
  /** Folder for what is made; emptied first. */
  readonly out: string;
}

/** What was made: file and one line on what it shows. */
type Made = readonly [file: string, what: string];

const CARD_MARK = 'Budapest Memorandum';
const REPORT_LIMIT_MS = 60_000;
const PANEL_SIZE = { width: 420, height: 900 } as const;

const picturePages = async ({ executable, extension, hostMap, out }: HeadlessDemoOptions, withPanel: boolean): Promise<Made[]> => {
  const made: Made[] = [];
  const browser = await launchChromium({ executable, extension, headless: true, hostMap, sealed: true, language: 'en-US' });
  try {
    const page = await browser.context.newPage();
    const picture = async (name: string, what: string, fullPage = false): Promise<void> => {
      await page.screenshot({ path: join(out, name), fullPage });
      made.push([name, what]);
    };
    await page.goto(START_URL);
    await picture('0-start.png', 'the start page', true);
    for (const [i, carrier] of CARRIER_PAGES.entries()) {
      await page.goto(carrierUrl(carrier));
      const marks = await waitForMarks(page);
      await picture(`${i + 1}-${carrier.host}.png`, `${carrier.host} with ${marks} marks`, true);
    }
    await page.goto(carrierUrl(MASSNEWS));
    await waitForMarks(page);
    await openCard(page, CARD_MARK);
    await picture('6-card.png', `the card of "${CARD_MARK}" on ${MASSNEWS.host}`);
    if (withPanel) {
      // Alone in a tab, where no screen can be had for the docked one.
      const tab = await tabIdOf(await browser.worker(), `http://${MASSNEWS.host}/*`);
      const panel = await browser.context.newPage();
      await panel.setViewportSize(PANEL_SIZE);
      await panel.goto(`chrome-extension://${browser.extensionId}/${PANEL_PAGE}?tab=${tab ?? ''}`);
      await panel.waitForFunction(() => (document.body.textContent ?? '').includes('RT'));
      await panel.screenshot({ path: join(out, '7-panel.png') });
      made.push(['7-panel.png', `the panel for ${MASSNEWS.host}, alone`]);
    }
  } finally {
    await browser.close();
  }
  return made;
};

const reportPages = ({ root, pages, out }: HeadlessDemoOptions): Made[] =>
  CARRIER_PAGES.map((carrier) => {
    const html = pages.get(carrier.host + carrier.path);
    if (typeof html !== 'string') throw new Error(`there is no page for ${carrier.host}`);
    const file = join(out, `${carrier.document}.html`);
    writeFileSync(file, html);
    const args = ['--import', 'tsx', join(root, 'src/cli/annotate.ts'), '--url', carrierUrl(carrier), file];
    const done = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', timeout: REPORT_LIMIT_MS, maxBuffer: 1e8 });
    if (done.status !== 0) throw new Error(`annotate failed for ${carrier.host}: ${done.stderr}`);
    const name = `${carrier.document}.json`;
    writeFileSync(join(out, name), `${JSON.stringify(JSON.parse(done.stdout), null, 2)}\n`);
    return [name, `the report on ${carrier.host}`] as const;
  });

export const headlessDemo = async (options: HeadlessDemoOptions): Promise<void> => {
  const { machine, out, executable, extension, hostMap } = options;
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const missing = ensureDisplayTools(machine);
  const made = await picturePages(options, missing.length > 0);
  if (missing.length > 0)
    machine.say(`The docked panel needs a screen; install ${missing.join(', ')} for its picture. The panel alone is in 7-panel.png.`);
  else {
    await pictureDockedPanel({
      executable,
      extension,
      hostMap,
      url: carrierUrl(MASSNEWS),
      mark: CARD_MARK,
      picture: join(out, '7-docked-panel.png'),
    });
    made.push(['7-docked-panel.png', `the side panel docked beside ${MASSNEWS.host}`]);
  }
  made.push(...reportPages(options));
  machine.say(`\nIn ${out}:`);
  for (const [file, what] of made) machine.say(`  ${file.padEnd(34)} ${what}`);
};
