/**
 * `npx tsx tests/bench/matching/mark-js.ts [--terms 100]`: the whole pass against mark.js, in a real Chromium.
 *
 * A page of paragraphs, the same terms for both, a fresh page for each turn, so that both start cold. mark.js:
 * `mark(terms)` with whole words, as its documentation advises. This engine: read the text nodes, find, make
 * ranges, register them as one CSS highlight. Opening the index counts; building it does not, since that
 * happens when a pack is compiled.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../../src/cli/browser/find-browser.ts';
import { thisMachine } from '../../../src/cli/browser/machine.ts';
import { buildPatternIndex } from '../../../src/matching/index-writer.ts';
import { readPublicWords } from './public-words.ts';
import { makeForms, makeText } from './workload.ts';

const require = createRequire(import.meta.url);
const TARGET = 100;
const TURNS = 5;
const PAGE_CHARS = 180_000;
const MARK_JS_LIMIT_MS = 90_000;

interface Turn {
  readonly ms: number;
  readonly marks: number;
}

/** The engine as one script that a page can run: `window.engine.openPatternIndex`. */
const bundleEngine = async (): Promise<string> => {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL('../../../src/matching/pattern-index.ts', import.meta.url)), formats: ['iife'], name: 'engine' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (!first || !('output' in first)) throw new Error('vite built nothing');
  return first.output[0].code;
};

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What the page runs; both measure themselves, so that the way to the browser is not counted. */
const MARK_JS = `(terms) => new Promise((done) => {
  const start = performance.now();
  new Mark(document.body).mark(terms, { separateWordSearch: false, accuracy: 'exactly', done: () => done({ ms: performance.now() - start, marks: document.querySelectorAll('mark').length }) });
})`;
const ENGINE = `(base64) => {
  const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  const start = performance.now();
  const index = engine.openPatternIndex(bytes);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const ranges = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (const match of index.find(node.data)) ranges.push(new StaticRange({ startContainer: node, startOffset: match.start, endContainer: node, endOffset: match.end }));
  CSS.highlights.set('bench', new Highlight(...ranges));
  return { ms: performance.now() - start, marks: ranges.length };
}`;

const takeTurn = async (browser: Browser, html: string, script: string, work: string, input: string): Promise<Turn> => {
  const page = await browser.newPage();
  try {
    await page.setContent(html);
    await page.addScriptTag({ content: script });
    return (await page.evaluate(`(${work})(${input})`)) as Turn;
  } finally {
    await page.close();
  }
};

const median = (turns: readonly Turn[]): Turn => [...turns].sort((a, b) => a.ms - b.ms)[turns.length >> 1] ?? { ms: Number.NaN, marks: 0 };

/** @returns exit code: 0 target met, 1 missed */
export const main = async (args: readonly string[]): Promise<number> => {
  const at = args.indexOf('--terms');
  const terms = at < 0 ? 100 : Number(args[at + 1]);
  const { path } = findChromium(thisMachine(), { install: false });
  const words = readPublicWords();
  const forms = makeForms(words, terms);
  const text = makeText(words, PAGE_CHARS);
  const html = `<!doctype html><title>bench</title><body>${(text.match(/.{1,600}(?:\s|$)/gsu) ?? []).map((p) => `<p>${escape(p)}</p>`).join('\n')}`;
  const bytes = buildPatternIndex(forms.map((form) => ({ text: form, asWritten: false })));
  const engineInput = JSON.stringify(Buffer.from(bytes).toString('base64'));
  const markJs = readFileSync(require.resolve('mark.js/dist/mark.min.js'), 'utf8');
  const engine = await bundleEngine();
  const browser = await chromium.launch({
    ...(path !== null && { executablePath: path }),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu'],
    timeout: MARK_JS_LIMIT_MS,
  });
  try {
    const turns: { mark: Turn[]; engine: Turn[] } = { mark: [], engine: [] };
    for (let turn = 0; turn < TURNS; turn++) {
      turns.engine.push(await takeTurn(browser, html, engine, ENGINE, engineInput));
      turns.mark.push(await takeTurn(browser, html, markJs, MARK_JS, JSON.stringify(forms)));
    }
    const [ours, theirs] = [median(turns.engine), median(turns.mark)];
    const ratio = theirs.ms / ours.ms;
    console.log(`${terms} terms, ${text.length} characters, Chromium ${browser.version()}, cold, medians of ${TURNS}`);
    console.log(`  mark.js      ${theirs.ms.toFixed(1)} ms, ${theirs.marks} marks`);
    console.log(`  this engine  ${ours.ms.toFixed(1)} ms, ${ours.marks} marks`);
    console.log(`  ${ratio >= TARGET ? 'met    ' : 'MISSED '} ${ratio.toFixed(0)} × (at least ${TARGET})`);
    return ratio >= TARGET ? 0 : 1;
  } finally {
    await browser.close();
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
