/** Where browsers usually are, in the order in which they are tried. Knows no file system. */
import type { Machine } from './machine.ts';

export interface Places {
  /** Variables that name the browser's file outright. */
  readonly variables: readonly string[];
  /** Commands to look for on the path. */
  readonly commands: readonly string[];
  /** Full paths to look at. */
  readonly paths: readonly string[];
  /** Debian's package. */
  readonly debianPackage: string;
}

type Where = Pick<Machine, 'platform' | 'env' | 'home'>;

const applications = (where: Where, names: readonly (readonly [app: string, file: string])[]): string[] =>
  names.flatMap(([app, file]) =>
    ['/Applications', `${where.home}/Applications`].map((folder) => `${folder}/${app}.app/Contents/MacOS/${file}`),
  );

const programs = (where: Where, files: readonly string[]): string[] =>
  ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((variable) => {
    const folder = where.env[variable];
    return folder ? files.map((file) => `${folder}\\${file}`) : [];
  });

const forPlatform = (where: Where, mac: readonly (readonly [string, string])[], windows: readonly string[]): string[] => {
  if (where.platform === 'darwin') return applications(where, mac);
  if (where.platform === 'win32') return programs(where, windows);
  return [];
};

/** Chromium and Chrome for Testing: both load an unpacked extension from the command line. */
export const chromiumPlaces = (where: Where): Places => ({
  variables: ['CHROME_PATH', 'CHROMIUM_PATH'],
  commands: where.platform === 'win32' ? [] : ['chromium', 'chromium-browser', 'chrome-for-testing'],
  paths: forPlatform(
    where,
    [
      ['Chromium', 'Chromium'],
      ['Google Chrome for Testing', 'Google Chrome for Testing'],
    ],
    ['Chromium\\Application\\chrome.exe'],
  ),
  debianPackage: 'chromium',
});

/** Chrome itself; from version 137 on it ignores `--load-extension`, so it comes last and is asked for its version. */
export const chromePlaces = (where: Where): Pick<Places, 'commands' | 'paths'> => ({
  commands: where.platform === 'win32' ? [] : ['google-chrome-stable', 'google-chrome'],
  paths: forPlatform(where, [['Google Chrome', 'Google Chrome']], []),
});
export const FIRST_CHROME_WITHOUT_LOADING = 137;

export const firefoxPlaces = (where: Where): Places => ({
  variables: ['FIREFOX_PATH'],
  commands: where.platform === 'win32' ? [] : ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
  paths: forPlatform(
    where,
    [
      ['Firefox', 'firefox'],
      ['Firefox Developer Edition', 'firefox'],
      ['Firefox Nightly', 'firefox'],
    ],
    ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe', 'Firefox Nightly\\firefox.exe'],
  ),
  debianPackage: 'firefox-esr',
});
