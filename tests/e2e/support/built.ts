/** Where the built extension and the browsers are. `npm test` builds and finds both. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { findChromium, findFirefox, type BrowserSearch } from '../../../src/cli/browser/find-browser.ts';
import { thisMachine } from '../../../src/cli/browser/machine.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

const built = (folder: string, command: string): string => {
  const path = resolve(ROOT, '.output', folder);
  if (!existsSync(resolve(path, 'manifest.json'))) throw new Error(`${folder} is not built; run "${command}" or "npm test"`);
  return path;
};

const found = (search: BrowserSearch): string => {
  if (search.path === null) throw new Error(search.advice);
  return search.path;
};

export const chromiumBuild = (): string => built('chrome-mv3', 'npx wxt build');
export const firefoxBuild = (): string => built('firefox-mv3', 'npx wxt build -b firefox --mv3');
export const chromiumPath = (): string => found(findChromium(thisMachine(), { install: false }));
export const firefoxPath = (): string => found(findFirefox(thisMachine(), { install: false }));
export const corpusFolder = resolve(ROOT, 'corpus');
