/** What finding a browser needs to know of a computer, and to do on it. Tests pass a made-up one. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

export interface Run {
  readonly ok: boolean;
  /** Both output streams, in no guaranteed order. */
  readonly output: string;
}

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** True: packages can be installed without asking anybody. */
  readonly isRoot: boolean;
  /** Is there a file that can be started? */
  canStart(path: string): boolean;
  /** Full path of a command, or null. */
  onPath(command: string): string | null;
  /** Runs a command to its end; one that takes longer than `limitMs` is ended and counts as failed. */
  run(command: string, args: readonly string[], limitMs: number, env?: Readonly<Record<string, string>>): Run;
  /** Where the test tool keeps (or would keep) its own Chromium. */
  readonly downloadPlace: string | null;
  /** The script that makes the test tool download; to be started with `node`. */
  readonly downloader: string | null;
  say(line: string): void;
}

const canStart = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

const orNull = <T>(read: () => T): T | null => {
  try {
    return read();
  } catch {
    return null; // the test tool is not installed, or does not know this platform
  }
};

/** The computer this runs on. */
export const thisMachine = (say: (line: string) => void = (line) => console.log(line)): Machine => ({
  platform: process.platform,
  env: process.env,
  home: homedir(),
  isRoot: process.getuid?.() === 0,
  canStart,
  onPath: (command) =>
    (process.env['PATH'] ?? '')
      .split(delimiter)
      .filter((folder) => folder !== '')
      .map((folder) => join(folder, command))
      .find(canStart) ?? null,
  run: (command, args, limitMs, env) => {
    const done = spawnSync(command, args, { encoding: 'utf8', timeout: limitMs, killSignal: 'SIGKILL', env: { ...process.env, ...env } });
    return { ok: done.status === 0, output: `${done.stdout ?? ''}${done.stderr ?? ''}` };
  },
  downloadPlace: orNull(() => chromium.executablePath()),
  downloader: orNull(() => join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js')),
  say,
});
