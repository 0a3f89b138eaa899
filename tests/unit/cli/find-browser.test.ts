import { describe, expect, it } from 'vitest';
import { findChromium, findFirefox } from '../../../src/cli/browser/find-browser.ts';
import type { Machine } from '../../../src/cli/browser/machine.ts';

interface Made {
  readonly files?: readonly string[];
  readonly env?: Record<string, string>;
  readonly platform?: NodeJS.Platform;
  readonly root?: boolean;
  /** What a command does: `files` appear, `output` is printed, `fails`. */
  readonly commands?: Record<string, { files?: readonly string[]; output?: string; fails?: boolean }>;
}

const DOWNLOADED = '/home/r/.cache/tool/chromium-1/chrome';

/** A computer made of a list of files; a command is matched by the start of its line. */
const computer = (made: Made): { machine: Machine; ran: string[]; said: string[] } => {
  const files = new Set(made.files ?? []);
  const ran: string[] = [];
  const said: string[] = [];
  const machine: Machine = {
    platform: made.platform ?? 'linux',
    env: made.env ?? {},
    home: '/home/r',
    isRoot: made.root ?? false,
    canStart: (path) => files.has(path),
    onPath: (command) => (files.has(`/usr/bin/${command}`) ? `/usr/bin/${command}` : null),
    run: (command, args) => {
      const line = [command === process.execPath ? 'node' : command, ...args].join(' ');
      ran.push(line);
      const effect = Object.entries(made.commands ?? {}).find(([start]) => line.startsWith(start))?.[1];
      if (!effect) return { ok: false, output: 'no such command' };
      for (const file of effect.files ?? []) files.add(file);
      return { ok: !effect.fails, output: effect.output ?? '' };
    },
    downloadPlace: DOWNLOADED,
    downloader: '/tool/cli.js',
    say: (line) => said.push(line),
  };
  return { machine, ran, said };
};

const APT_CHROMIUM = '/usr/bin/apt-get install -y --no-install-recommends chromium';
const may = { install: true };

describe('findChromium', () => {
  const cases: [rule: string, made: Made, path: string | null, from?: string][] = [
    ['the variable beats the system', { env: { CHROME_PATH: '/opt/c' }, files: ['/opt/c', '/usr/bin/chromium'] }, '/opt/c', 'environment'],
    ['the second variable counts too', { env: { CHROMIUM_PATH: '/opt/c' }, files: ['/opt/c'] }, '/opt/c', 'environment'],
    ['an empty variable is no variable', { env: { CHROME_PATH: '' }, files: ['/usr/bin/chromium'] }, '/usr/bin/chromium', 'system'],
    ['a variable that names nothing is an error', { env: { CHROME_PATH: '/gone' }, files: ['/usr/bin/chromium'] }, null],
    ['the system beats the download', { files: ['/usr/bin/chromium-browser', DOWNLOADED] }, '/usr/bin/chromium-browser', 'system'],
    [
      'macOS has applications',
      { platform: 'darwin', files: ['/home/r/Applications/Chromium.app/Contents/MacOS/Chromium'] },
      '/home/r/Applications/Chromium.app/Contents/MacOS/Chromium',
      'system',
    ],
    [
      'Windows has program folders',
      { platform: 'win32', env: { LOCALAPPDATA: 'C:\\L' }, files: ['C:\\L\\Chromium\\Application\\chrome.exe'] },
      'C:\\L\\Chromium\\Application\\chrome.exe',
      'system',
    ],
    [
      'Chrome 136 still loads extensions',
      { files: ['/usr/bin/google-chrome'], commands: { '/usr/bin/google-chrome --version': { output: 'Google Chrome 136.0.1' } } },
      '/usr/bin/google-chrome',
      'system',
    ],
    [
      'Chrome 137 does not',
      { files: ['/usr/bin/google-chrome'], commands: { '/usr/bin/google-chrome --version': { output: 'Google Chrome 137.0.1' } } },
      null,
    ],
    [
      'an earlier download is used as it is',
      { files: [DOWNLOADED], commands: { [`${DOWNLOADED} --version`]: {} } },
      DOWNLOADED,
      'download',
    ],
    [
      'the download comes before the package manager',
      {
        root: true,
        files: ['/usr/bin/apt-get'],
        commands: { 'node /tool/cli.js install chromium': { files: [DOWNLOADED] }, [`${DOWNLOADED} --version`]: {} },
      },
      DOWNLOADED,
      'download',
    ],
    [
      'a download that does not run is passed over',
      {
        root: true,
        files: ['/usr/bin/apt-get', DOWNLOADED],
        commands: { [`${DOWNLOADED} --version`]: { fails: true }, [APT_CHROMIUM]: { files: ['/usr/bin/chromium'] } },
      },
      '/usr/bin/chromium',
      'package-manager',
    ],
    [
      'without root nothing is installed',
      { files: ['/usr/bin/apt-get'], commands: { [APT_CHROMIUM]: { files: ['/usr/bin/chromium'] } } },
      null,
    ],
  ];
  it.each(cases)('%s', (_rule, made, path, from) => {
    const found = findChromium(computer(made).machine, may);
    expect(found.path).toBe(path);
    if (found.path !== null) expect(found.from).toBe(from);
  });

  it('fetches package lists when the first install fails', () => {
    let lists = false;
    const { machine, ran } = computer({ root: true, files: ['/usr/bin/apt-get'] });
    const run: Machine['run'] = (command, args, limit, env) => {
      machine.run(command, args, limit, env);
      if (args[0] === 'update') lists = true;
      return { ok: args[0] === 'update' || (args[0] === 'install' && args[1] === '-y' && lists), output: '' };
    };
    findChromium({ ...machine, run }, may);
    expect(ran.slice(1)).toEqual([APT_CHROMIUM, '/usr/bin/apt-get update', APT_CHROMIUM]);
  });

  it('only looks when it may not install', () => {
    const { machine, ran } = computer({ root: true, files: ['/usr/bin/apt-get'] });
    expect(findChromium(machine, { install: false }).path).toBeNull();
    expect(ran).toEqual([]);
  });

  it('says in one sentence what to do', () => {
    const none = findChromium(computer({}).machine, may);
    expect(none.path === null && none.advice).toMatch(/^No Chromium found: install it .*\.$/u);
    const gone = findChromium(computer({ env: { CHROME_PATH: '/gone' } }).machine, may);
    expect(gone.path === null && gone.advice).toContain('CHROME_PATH says /gone');
  });
});

describe('findFirefox', () => {
  it.each([
    ['the variable', { env: { FIREFOX_PATH: '/f' }, files: ['/f', '/usr/bin/firefox'] }, '/f'],
    ['the long-term version first', { files: ['/usr/bin/firefox', '/usr/bin/firefox-esr'] }, '/usr/bin/firefox-esr'],
    [
      'the package manager when root',
      {
        root: true,
        files: ['/usr/bin/apt-get'],
        commands: { '/usr/bin/apt-get install -y --no-install-recommends firefox-esr': { files: ['/usr/bin/firefox-esr'] } },
      },
      '/usr/bin/firefox-esr',
    ],
    ['nothing', {}, null],
  ] satisfies [string, Made, string | null][])('%s', (_rule, made, path) => {
    expect(findFirefox(computer(made).machine, may).path).toBe(path);
  });

  it('never uses the test tool’s download', () => {
    const { machine, ran } = computer({ commands: { 'node /tool/cli.js': {} } });
    findFirefox(machine, may);
    expect(ran).toEqual([]);
  });
});
