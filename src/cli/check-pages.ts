/**
 * `npm run check:pages -- DIR`: every saved page of a folder in a real Chromium with the extension. For
 * each: no exception, the same DOM before, while painted and after clearing, the same copied text, and
 * the time until the report was there. With `--elements` by the painter that puts elements into the text: there the DOM
 * differs while painted, and only then. Pages are served from this computer under their own host names
 * (below `.saved.example`, since some hosts are known to browsers as https only) with their own scripts switched off, so that whatever
 * changes is our doing.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { storeSettings } from './browser/ask-extension.ts';
import { launchChromium } from './browser/chromium.ts';
import { findChromium } from './browser/find-browser.ts';
import { thisMachine } from './browser/machine.ts';
import { serve, type ServedPage } from './demo/carrier-server.ts';
import type { PainterChoice } from '../settings/settings.ts';
import { checkPage, type PageResult } from './check-pages/check-page.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const EXTENSION = join(ROOT, '.output/chrome-mv3');

interface Saved {
  readonly file: string;
  readonly host: string;
  readonly path: string;
}

const hostsOf = (folder: string): Map<string, string> => {
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) return new Map();
  const rows = JSON.parse(readFileSync(manifest, 'utf8')) as { file?: string; url?: string | null }[];
  return new Map(rows.flatMap((r) => (r.file && r.url && URL.canParse(r.url) ? [[r.file, new URL(r.url).hostname] as const] : [])));
};

const savedPages = (folder: string): Saved[] => {
  const hosts = hostsOf(folder);
  return readdirSync(folder)
    .filter((f) => /\.html?$/iu.test(f))
    .sort()
    .map((file, i) => ({ file, host: `${hosts.get(file) ?? `page-${i + 1}`}.saved.example`, path: `/saved/${i + 1}` }));
};

const row = (r: PageResult): string =>
  [
    r.file.slice(0, 42).padEnd(42),
    r.status.padEnd(15),
    String(r.characters).padStart(8),
    String(r.entries).padStart(5),
    String(r.marks).padStart(5),
    `${r.milliseconds} ms`.padStart(9),
    r.problems.length === 0 ? 'ok' : r.problems.join('; '),
  ].join(' ');

const run = async (folder: string, painter: PainterChoice): Promise<number> => {
  const machine = thisMachine();
  const chromium = findChromium(machine, { install: true });
  if (chromium.path === null) throw new Error(chromium.advice);
  if (!existsSync(join(EXTENSION, 'manifest.json'))) throw new Error('there is no build; run `npm run build` first');
  const saved = savedPages(folder);
  const pages = new Map<string, ServedPage>(
    saved.map((s) => [
      s.host + s.path,
      { body: readFileSync(join(folder, s.file)), headers: { 'content-security-policy': "script-src 'none'; frame-src 'none'" } },
    ]),
  );
  const server = await serve({ pages });
  const browser = await launchChromium({
    executable: chromium.path,
    extension: EXTENSION,
    headless: true,
    hostMap: Object.fromEntries(saved.map((s) => [s.host, server.address])),
    sealed: true,
    language: 'en-US',
  });
  const results: PageResult[] = [];
  try {
    await storeSettings(await browser.worker(), { enabled: true, painter });
    console.log(
      [
        'page'.padEnd(42),
        'status'.padEnd(15),
        'chars'.padStart(8),
        'entry'.padStart(5),
        'marks'.padStart(5),
        'time'.padStart(9),
        'result',
      ].join(' '),
    );
    for (const s of saved) {
      const result = await checkPage(browser, s.file, `http://${s.host}${s.path}`, painter);
      results.push(result);
      console.log(row(result));
    }
  } finally {
    await browser.close();
    await server.close();
  }
  const bad = results.filter((r) => r.problems.length > 0).length;
  const times = results.map((r) => r.milliseconds).sort((a, b) => a - b);
  console.log(
    `${results.length} pages, ${results.filter((r) => r.status === 'report').length} with an article, ${results.filter((r) => r.marks > 0).length} with marks, ${bad} with problems; time median ${times[times.length >> 1] ?? 0} ms, max ${times.at(-1) ?? 0} ms`,
  );
  return bad > 0 ? 1 : 0;
};

const [folder, ...options] = process.argv.slice(2);
if (!folder || !existsSync(folder) || options.some((o) => o !== '--elements')) {
  console.error('usage: npm run check:pages -- DIR [--elements]   (a folder of saved HTML pages, with or without a manifest.json)');
  process.exitCode = 2;
} else process.exitCode = await run(resolve(folder), options.length > 0 ? 'elements' : 'highlights');
