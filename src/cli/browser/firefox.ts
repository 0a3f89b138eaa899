/** Starts a real Firefox with the built extension in it. No driver program is needed: see marionette-protocol.ts. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { firefoxPreferences, userScript, type Preferences } from './firefox-preferences.ts';
import { connectMarionette, type MarionetteConnection } from './marionette-protocol.ts';
import { openSession, type MarionetteSession } from './marionette.ts';
import { firefoxInside, type FirefoxInside } from './firefox-inside.ts';
import { makeProfileFolder } from './profile-folder.ts';
import { until } from './until.ts';

export interface FirefoxOptions {
  readonly executable: string;
  /** Folder of the unpacked build. */
  readonly extension: string;
  readonly headless: boolean;
  /** `127.0.0.1:PORT` of the server that plays every host. */
  readonly proxy: string;
  readonly preferences?: Preferences;
  /** Of the window, in CSS pixels. */
  readonly size?: { readonly width: number; readonly height: number };
  readonly env?: Readonly<Record<string, string>>;
}

export interface Firefox extends MarionetteSession, FirefoxInside {
  readonly extensionId: string;
  /** `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Any will do, as long as it is the same in each run. */
const UUID = 'c0ffee00-1e55-4a11-8b0c-ca7ea71ec70a';
/** Without the second, release builds ignore the preference that names no settings server. */
const ENVIRONMENT = { MOZ_CRASHREPORTER_DISABLE: '1', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' };
const START_LIMIT_MS = 60_000;
const END_LIMIT_MS = 5_000;

const readExtensionId = (folder: string): string => {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${folder}/manifest.json names no browser_specific_settings.gecko.id; is it the Firefox build?`);
  return id;
};

const ended = (process: ChildProcess): Promise<void> =>
  new Promise((resolve) =>
    process.exitCode !== null || process.signalCode !== null ? resolve() : void process.once('exit', () => resolve()),
  );

const endProcess = async (process: ChildProcess, connection: MarionetteConnection | null): Promise<void> => {
  await connection?.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
  connection?.close();
  const timer = setTimeout(() => process.kill('SIGKILL'), connection ? END_LIMIT_MS : 0);
  await ended(process);
  clearTimeout(timer);
};

/** The port is chosen by the browser and written into the profile when it listens. */
const marionettePort = (profile: string, process: ChildProcess, output: () => string): Promise<number> =>
  until(
    'Firefox listens',
    () => {
      if (process.exitCode !== null) throw new Error(`Firefox ended with code ${process.exitCode}: ${output().slice(-2000)}`);
      return Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8'));
    },
    START_LIMIT_MS,
  );

export const launchFirefox = async (options: FirefoxOptions): Promise<Firefox> => {
  const extension = resolve(options.extension);
  const extensionId = readExtensionId(extension);
  const profile = makeProfileFolder(options.executable);
  writeFileSync(
    join(profile.path, 'user.js'),
    userScript(firefoxPreferences({ proxy: options.proxy, extensionId, uuid: UUID, more: options.preferences ?? {} })),
  );
  const { width, height } = options.size ?? { width: 1280, height: 900 };
  const process_ = spawn(
    options.executable,
    [
      '--marionette',
      '--remote-allow-system-access',
      ...(options.headless ? ['--headless'] : []),
      '--profile',
      profile.path,
      '--no-remote',
      '--new-instance',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...ENVIRONMENT, ...options.env } },
  );
  let output = '';
  for (const stream of [process_.stdout, process_.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  let connection: MarionetteConnection | null = null;
  const close = async (): Promise<void> => {
    await endProcess(process_, connection);
    profile.remove();
  };
  try {
    connection = await connectMarionette(await marionettePort(profile.path, process_, () => output));
    const session = await openSession(connection);
    await connection.send('WebDriver:SetWindowRect', { width, height });
    await connection.send('Addon:Install', { path: extension, temporary: true });
    return { ...session, ...firefoxInside(session, extensionId), extensionId, origin: `moz-extension://${UUID}`, close };
  } catch (error) {
    await close();
    throw error;
  }
};
