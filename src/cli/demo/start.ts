/**
 * `npm start`: builds the extension, serves the five texts under their carriers' names, and opens a
 * real browser on them. Without a screen, or with `--headless`, it leaves pictures and reports instead.
 */
import { join, resolve } from 'node:path';
import { findChromium } from '../browser/find-browser.ts';
import { thisMachine } from '../browser/machine.ts';
import { runNodeTool } from '../node-tool.ts';
import { CARRIER_HOSTS, carrierPages } from './carrier-pages.ts';
import { serve } from './carrier-server.ts';
import { hasDisplay } from './display.ts';
import { headedDemo } from './headed-demo.ts';
import { headlessDemo } from './headless-demo.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const OUT = join(ROOT, '.output/demo');
const EXTENSION = join(ROOT, '.output/chrome-mv3');
const USAGE = 'usage: npm start [-- --headless] [-- --no-build]';

const start = async (args: readonly string[]): Promise<number> => {
  const unknown = args.filter((arg) => !['--headless', '--no-build'].includes(arg));
  if (unknown.length > 0) {
    console.error(`unknown: ${unknown.join(' ')}\n${USAGE}`);
    return 2;
  }
  const machine = thisMachine();
  const chromium = findChromium(machine, { install: true });
  if (chromium.path === null) {
    console.error(chromium.advice);
    return 1;
  }
  if (!args.includes('--no-build') && (await runNodeTool(ROOT, 'wxt', ['build'])) !== 0) {
    console.error('The extension could not be built; see above.');
    return 1;
  }
  const pages = carrierPages(join(ROOT, 'corpus'));
  const server = await serve({ pages });
  const hostMap = Object.fromEntries(CARRIER_HOSTS.map((host) => [host, server.address]));
  try {
    if (hasDisplay(machine) && !args.includes('--headless'))
      await headedDemo({ machine, executable: chromium.path, extension: EXTENSION, hostMap });
    else await headlessDemo({ machine, root: ROOT, executable: chromium.path, extension: EXTENSION, hostMap, pages, out: OUT });
  } finally {
    await server.close();
  }
  return 0;
};

process.exitCode = await start(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`The demonstration failed: ${error instanceof Error ? error.message : String(error)}`);
  return 1;
});
