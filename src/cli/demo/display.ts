/** A screen without a screen: Xvfb with a small window manager, for pictures of whole windows. */
import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import { installPackages } from '../browser/install-packages.ts';
import type { Machine } from '../browser/machine.ts';

const TOOLS: Readonly<Record<string, string>> = { Xvfb: 'xvfb', openbox: 'openbox', import: 'imagemagick', xdotool: 'xdotool' };
const START_LIMIT_MS = 10_000;
const SIZE = { width: 1440, height: 900 } as const;

export interface Display {
  /** For the environment of what is to be seen there. */
  readonly env: Readonly<Record<string, string>>;
  readonly width: number;
  readonly height: number;
  close(): Promise<void>;
}

/** Installs what is missing, where that is allowed. Returns the packages that are still missing. */
export const ensureDisplayTools = (machine: Machine): string[] => {
  const missing = (): string[] => Object.entries(TOOLS).flatMap(([command, name]) => (machine.onPath(command) ? [] : [name]));
  const before = missing();
  if (before.length > 0) installPackages(machine, before);
  return missing();
};

/** Has the person at the terminal a screen? */
export const hasDisplay = ({ platform, env }: Pick<Machine, 'platform' | 'env'>): boolean =>
  platform === 'win32' || platform === 'darwin' || Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);

const end = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill();
  });

/** Xvfb chooses a free number and writes it to the descriptor it is given. */
const displayNumber = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Xvfb did not start')), START_LIMIT_MS);
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)));
    (server.stdio[3] as Readable).once('data', (chunk: Buffer) => {
      clearTimeout(timer);
      resolve(chunk.toString().trim());
    });
  });

export const openDisplay = async (): Promise<Display> => {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${SIZE.width}x${SIZE.height}x24`, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  try {
    const env = { DISPLAY: `:${await displayNumber(server)}` };
    const manager = spawn('openbox', [], { stdio: 'ignore', env: { ...process.env, ...env } });
    manager.on('error', () => undefined);
    return {
      env,
      ...SIZE,
      close: async () => {
        await end(manager);
        await end(server);
      },
    };
  } catch (error) {
    await end(server);
    throw error;
  }
};
