/** A browser profile that lives as long as the browser does. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Ubuntu's packages of browsers are wrappers around a snap, which sees no shared temporary folder. */
const snapName = (executable: string): string | null => {
  const direct = /^\/snap\/(?:bin\/)?([\w-]+)/u.exec(executable);
  if (direct?.[1]) return direct[1];
  if (process.platform !== 'linux' || !existsSync('/snap')) return null;
  const start = readFileSync(realpathSync(executable)).subarray(0, 4096).toString('latin1');
  return start.startsWith('#!') ? (/\/snap\/bin\/([\w-]+)/u.exec(start)?.[1] ?? null) : null;
};

export interface ProfileFolder {
  readonly path: string;
  remove(): void;
}

/** A new, empty folder that this browser can write to. */
export const makeProfileFolder = (executable: string): ProfileFolder => {
  const snap = snapName(executable);
  const parent = snap ? join(homedir(), 'snap', snap, 'common') : tmpdir();
  mkdirSync(parent, { recursive: true });
  const path = mkdtempSync(join(parent, 'caveat-lector-'));
  // The browser's last child processes may still write while we delete.
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }) };
};
