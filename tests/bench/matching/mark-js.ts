/**
 * `npx tsx tests/bench/matching/mark-js.ts [--terms 100] [--page FILE.html]`: the whole pass against mark.js, in a real Chromium.
 *
 * A page made as news sites make them (made-up-page.ts) or a saved one, the same terms for both, a fresh page for each turn, so that
 * both start cold. mark.js: `mark(terms)` with whole words, as its documentation advises. This engine: mark-page.ts. Opening the
 * index counts; building it does not, since that happens when a pack is compiled. Half of the terms are words and names of the page.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../../src/cli/browser/find-browser.ts';
import { thisMachine } from '../../../src/cli/browser/machine.ts';
import { buildPatternIndex } from '../../../src/matching/index-writer.ts';
import { readPublicWords } from './public-words.ts';
import { createRandom, shuffle } from './random.ts';
import { makePage } from './made-up-page.ts';
import type { Marking } from './mark-page.ts';
import { makeForms } from './workload.ts';

const require = createRequire(import.meta.url);
const TARGET = 100;
const TURNS = 5;
/** Text nodes then as many as the longest of the saved pages has (made-up-page.ts). */
const PAGE_CHARS = 140_000;
/** The browser paints the page on the same two cores; extensions and scripts that mark begin when it is idle. */
const SETTLING_MS = 1000;
const MARK_JS_LIMIT_MS = 90_000;

interface Turn {
  readonly ms: number;
  readonly marks: number;
}

/** The engine as one script that a page can run: `engine.markPage`. */
const bundleEngine = async (): Promise<string> => {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL('mark-page.ts', import.meta.url)), formats: ['iife'], name: 'engine' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (!first || !('output' in first)) throw new Error('vite built nothing');
  return first.output[0].code;
};

/** What the page runs; both measure themselves, so that the way to the browser is not counted. */
const MARK_JS = `(terms) => new Promise((done) => {
  const start = performance.now();
  new Mark(document.body).mark(terms, { separateWordSearch: false, accuracy: 'exactly', done: () => done({ ms: performance.now() - start, marks: document.querySelectorAll('mark[data-markjs]').length }) });
})`;
const ENGINE = `(base64) => engine.markPage(Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)))`;

const takeTurn = async <T extends Turn>(browser: Browser, html: string, script: string, work: string, input: string): Promise<T> => {
  const page = await browser.newPage();
  try {
    await page.route('**/*', (route) => route.abort());
    await page.setContent(html, { waitUntil: 'domcontentloaded' });
    await page.addScriptTag({ content: script });
    await page.waitForTimeout(SETTLING_MS);
    return (await page.evaluate(`(${work})(${input})`)) as T;
  } finally {
    await page.close();
  }
};

const median = <T extends Turn>(turns: readonly T[]): T | undefined => [...turns].sort((a, b) => a.ms - b.ms)[turns.length >> 1];

/** A saved page without its scripts, which would ask for hosts that do not answer. */
const readSaved = (file: string): string => readFileSync(file, 'utf8').replace(/<script\b.*?<\/script>/gisu, '');

/** Names of two to four words, and long words, that stand in a page's text, shuffled. */
const phrasesOf = (html: string): string[] => {
  const text = html.replace(/<style\b.*?<\/style>|<[^>]*>/gisu, '\n');
  const phrases = text.match(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,3}|(?<!\p{L})\p{L}{8,20}(?!\p{L})/gu) ?? [];
  return shuffle([...new Map(phrases.map((p) => [p.toLowerCase(), p])).values()], createRandom(19));
};

interface Task {
  readonly name: string;
  readonly html: string;
  readonly terms: readonly string[];
}

const makeTasks = (files: readonly string[], count: number): Task[] => {
  const words = readPublicWords();
  const forms = makeForms(words, count);
  const pages = files.map((file) => ({ name: basename(file), html: readSaved(file) }));
  if (pages.length === 0) pages.push({ name: 'made-up page', html: makePage(words, PAGE_CHARS) });
  return pages.map(({ name, html }) => ({
    name,
    html,
    terms: [...new Set([...phrasesOf(html).slice(0, count >> 1), ...forms])].slice(0, count),
  }));
};

const runTask = async (browser: Browser, engine: string, markJs: string, { name, html, terms }: Task): Promise<boolean> => {
  const bytes = buildPatternIndex(terms.map((text) => ({ text, asWritten: false })));
  const input = JSON.stringify(Buffer.from(bytes).toString('base64'));
  const turns: { readonly mark: Turn[]; readonly engine: Marking[] } = { mark: [], engine: [] };
  for (let turn = 0; turn < TURNS; turn++) {
    turns.engine.push(await takeTurn<Marking>(browser, html, engine, ENGINE, input));
    turns.mark.push(await takeTurn(browser, html, markJs, MARK_JS, JSON.stringify(terms)));
  }
  const [ours, theirs] = [median(turns.engine), median(turns.mark)];
  if (!ours || !theirs) return false;
  const ratio = theirs.ms / ours.ms;
  const { nodes, characters } = ours;
  console.log(
    `${name}: ${String(terms.length)} terms, ${String(nodes)} text nodes that are not blank, ${String(characters)} characters joined`,
  );
  console.log(`  mark.js      ${theirs.ms.toFixed(1)} ms, ${String(theirs.marks)} marks`);
  console.log(`  this engine  ${ours.ms.toFixed(1)} ms (${ours.find.toFixed(1)} of them finding), ${String(ours.marks)} marks`);
  console.log(`  ${ratio >= TARGET ? 'met    ' : 'MISSED '} ${ratio.toFixed(0)} × (at least ${String(TARGET)})`);
  return ratio >= TARGET;
};

/** @returns exit code: 0 target met on every page, 1 missed */
export const main = async (args: readonly string[]): Promise<number> => {
  const given = (option: string): string[] => args.flatMap((arg, i) => (args[i - 1] === option ? [arg] : []));
  const tasks = makeTasks(given('--page'), Number(given('--terms')[0] ?? 100));
  const { path } = findChromium(thisMachine(), { install: false });
  const markJs = readFileSync(require.resolve('mark.js/dist/mark.min.js'), 'utf8');
  const engine = await bundleEngine();
  const browser = await chromium.launch({
    ...(path !== null && { executablePath: path }),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu'],
    timeout: MARK_JS_LIMIT_MS,
  });
  try {
    console.log(`Chromium ${browser.version()}, cold, medians of ${String(TURNS)}`);
    let met = true;
    for (const task of tasks) met = (await runTask(browser, engine, markJs, task)) && met;
    return met ? 0 : 1;
  } finally {
    await browser.close();
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
