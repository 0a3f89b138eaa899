/** One saved page with the extension: what it found, and what of the page it changed (nothing, or it is a problem). */
import type { Page, Worker } from 'playwright-core';
import type { Chromium } from '../browser/chromium.ts';
import type { PageStateAnswer } from '../../messaging/protocol.ts';
import type { PainterChoice } from '../../settings/settings.ts';
import { askPageAt, storeSettings } from '../browser/ask-extension.ts';

export interface PageResult {
  readonly file: string;
  /** As the page script reports it: report, not-an-article, error … */
  readonly status: string;
  /** Of the text that was read. */
  readonly characters: number;
  readonly entries: number;
  readonly marks: number;
  /** From the document being parsed until the report was there. */
  readonly milliseconds: number;
  readonly problems: readonly string[];
}

interface Snapshot {
  readonly html: string;
  readonly nodes: number;
  readonly copied: string;
}

const LIMIT_MS = 20_000;
const STEP_MS = 10;

/** Sent to the page as text. */
const takeSnapshot = (): Snapshot => {
  const selection = getSelection();
  selection?.selectAllChildren(document.body);
  const copied = String(selection);
  selection?.removeAllRanges();
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  let nodes = 0;
  while (walker.nextNode()) nodes++;
  return { html: document.documentElement.outerHTML, nodes, copied };
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Sent to the page as text. */
const countMarks: Readonly<Record<PainterChoice, () => number>> = {
  highlights: () => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
  elements: () => document.querySelectorAll('[data-markjs]').length,
};

const waitFor = async (worker: Worker, url: string, wanted: (s: PageStateAnswer) => boolean): Promise<PageStateAnswer | null> => {
  const end = Date.now() + LIMIT_MS;
  for (;;) {
    const state = await askPageAt(worker, url, 'page-state', {});
    if (state && wanted(state)) return state;
    if (Date.now() > end) return state;
    await pause(STEP_MS);
  }
};

/** @param isMarkedUp elements of ours are in it, by the reader's choice */
const compare = (before: Snapshot, after: Snapshot, when: string, isMarkedUp = false): string[] => [
  ...(isMarkedUp || (before.html === after.html && before.nodes === after.nodes) ? [] : [`the DOM differs ${when}`]),
  ...(before.copied === after.copied ? [] : [`copied text differs ${when}`]),
];

const visit = async (page: Page, worker: Worker, file: string, url: string, painter: PainterChoice): Promise<PageResult> => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && message.location().url.startsWith('chrome-extension:')) problems.push(`console: ${message.text()}`);
  });
  const started = Date.now();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const parsed = Date.now();
  const before = await page.evaluate(takeSnapshot);
  const state = await waitFor(worker, url, (s) => s.status !== 'reading');
  const milliseconds = Date.now() - (state ? parsed : started);
  if (!state) problems.push('the page script does not answer');
  if (state?.status === 'error') problems.push(`error: ${state.message}`);
  if (state?.status === 'reading') problems.push('still reading');
  const report = state?.status === 'report' ? state.report : null;
  const mentions = report?.mentions ?? [];
  let marks = 0;
  if (mentions.length > 0) {
    const end = Date.now() + LIMIT_MS;
    do marks = await page.evaluate(countMarks[painter]);
    while (marks === 0 && Date.now() < end);
    if (marks === 0) problems.push('mentions were found, but nothing was painted');
  }
  problems.push(...compare(before, await page.evaluate(takeSnapshot), 'while painted', painter === 'elements'));
  await storeSettings(worker, { enabled: false, painter });
  await waitFor(worker, url, (s) => s.status === 'off');
  problems.push(...compare(before, await page.evaluate(takeSnapshot), 'after clearing'));
  if ((await page.evaluate(countMarks[painter])) > 0) problems.push('marks are left after clearing');
  await storeSettings(worker, { enabled: true, painter });
  return {
    file,
    status: state?.status ?? 'no answer',
    characters: report?.text?.length ?? 0,
    entries: new Set(mentions.map((m) => m.entry)).size,
    marks,
    milliseconds,
    problems,
  };
};

/** The settings of `browser` must say `painter` already. */
export const checkPage = async (browser: Chromium, file: string, url: string, painter: PainterChoice): Promise<PageResult> => {
  const page = await browser.context.newPage();
  try {
    return await visit(page, await browser.worker(), file, url, painter);
  } catch (error) {
    return { file, status: 'failed', characters: 0, entries: 0, marks: 0, milliseconds: 0, problems: [String(error).split('\n')[0] ?? ''] };
  } finally {
    await page.close();
  }
};
