/**
 * Finds a browser to test with, and gets one where it may.
 *
 * Order: environment variable → installed on the system → the test tool's own download (Chromium
 * only: its Firefox is a patched one that cannot be driven as readers' Firefoxes can) → the package
 * manager, when root → one sentence that says what to install. A variable that names a missing file
 * is an error and not a reason to go on: whoever set it wants that browser.
 */
import { chromePlaces, chromiumPlaces, FIRST_CHROME_WITHOUT_LOADING, firefoxPlaces, type Places } from './browser-places.ts';
import { installPackages } from './install-packages.ts';
import type { Machine } from './machine.ts';

export type BrowserSource = 'environment' | 'system' | 'download' | 'package-manager';

export type BrowserSearch =
  | { readonly path: string; readonly from: BrowserSource }
  | { readonly path: null; /** One sentence for the person at the terminal. */ readonly advice: string };

export interface SearchOptions {
  /** May something be downloaded or installed? */
  readonly install: boolean;
}

/** 170 MB at a slow 1 MB/s, with room; a dead line gives up much earlier (see below). */
const DOWNLOAD_LIMIT_MS = 300_000;
/** Per attempt, of which the test tool makes five. */
const CONNECTION_LIMIT_MS = 10_000;
const VERSION_LIMIT_MS = 15_000;

const fromEnvironment = (machine: Machine, places: Places): BrowserSearch | null => {
  for (const variable of places.variables) {
    const path = machine.env[variable];
    if (!path) continue;
    if (machine.canStart(path)) return { path, from: 'environment' };
    return { path: null, advice: `${variable} says ${path}, but there is no program there: correct the variable or unset it.` };
  }
  return null;
};

const fromSystem = (machine: Machine, places: Pick<Places, 'commands' | 'paths'>): BrowserSearch | null => {
  const path = places.commands.map((c) => machine.onPath(c)).find((p) => p !== null) ?? places.paths.find((p) => machine.canStart(p));
  return path ? { path, from: 'system' } : null;
};

const fromPackageManager = (machine: Machine, places: Places): BrowserSearch | null => {
  if (!installPackages(machine, [places.debianPackage])) return null;
  const installed = fromSystem(machine, places);
  return installed?.path ? { path: installed.path, from: 'package-manager' } : null;
};

const chromeThatLoads = (machine: Machine): BrowserSearch | null => {
  const chrome = fromSystem(machine, chromePlaces(machine));
  if (!chrome?.path) return null;
  const version = /(\d+)\.\d+/u.exec(machine.run(chrome.path, ['--version'], VERSION_LIMIT_MS).output)?.[1];
  return version !== undefined && Number(version) < FIRST_CHROME_WITHOUT_LOADING ? chrome : null;
};

/** There, and not only downloaded: a bare Linux may lack the libraries it needs. */
const downloadedThatRuns = (machine: Machine): BrowserSearch | null => {
  const path = machine.downloadPlace;
  if (!path || !machine.canStart(path)) return null;
  if (machine.platform === 'linux' && !machine.run(path, ['--version'], VERSION_LIMIT_MS).ok) return null;
  return { path, from: 'download' };
};

const download = (machine: Machine): BrowserSearch | null => {
  if (!machine.downloader) return null;
  machine.say('No Chromium found; downloading one for the tests …');
  const args = [machine.downloader, 'install', 'chromium', '--no-shell'];
  machine.run(process.execPath, args, DOWNLOAD_LIMIT_MS, { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: String(CONNECTION_LIMIT_MS) });
  return downloadedThatRuns(machine);
};

const CHROMIUM_ADVICE =
  'No Chromium found: install it (Debian, Ubuntu: "apt-get install chromium"; others: "npx playwright install chromium"), or set CHROME_PATH to a Chromium or Chrome for Testing.';
const FIREFOX_ADVICE =
  'No Firefox found: install it (Debian: "apt-get install firefox-esr"; others: https://www.mozilla.org/firefox/), or set FIREFOX_PATH to it.';

export const findChromium = (machine: Machine, { install }: SearchOptions): BrowserSearch => {
  const places = chromiumPlaces(machine);
  return (
    fromEnvironment(machine, places) ??
    fromSystem(machine, places) ??
    chromeThatLoads(machine) ??
    downloadedThatRuns(machine) ??
    (install ? (download(machine) ?? fromPackageManager(machine, places)) : null) ?? { path: null, advice: CHROMIUM_ADVICE }
  );
};

export const findFirefox = (machine: Machine, { install }: SearchOptions): BrowserSearch => {
  const places = firefoxPlaces(machine);
  return (
    fromEnvironment(machine, places) ??
    fromSystem(machine, places) ??
    (install ? fromPackageManager(machine, places) : null) ?? { path: null, advice: FIREFOX_ADVICE }
  );
};
