/** Starts a real Chromium with the built extension in it, and gives hold of the parts a page cannot reach. */
import { resolve } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import { manageExtension } from './manage-extension.ts';
import { makeProfileFolder } from './profile-folder.ts';
import { sidePanelPage } from './side-panel.ts';
import { stopWorkers } from './stop-workers.ts';

export interface ChromiumOptions {
  readonly executable: string;
  /** Folder of the unpacked build. */
  readonly extension: string;
  readonly headless: boolean;
  /** Host name → `127.0.0.1:PORT`; `*.example` covers subdomains. */
  readonly hostMap: Readonly<Record<string, string>>;
  /** True: every other host name leads nowhere, so that a stray request cannot leave the computer. */
  readonly sealed?: boolean;
  /** File for the browser's own log of every network event; complete only after `close()`. */
  readonly netLog?: string;
  /** Default: a new one, removed by `close()`. */
  readonly userDataDir?: string;
  /** In CSS pixels; null: as large as the window. */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Of the browser's and the extension's interface, `en-US`; default: the system's. */
  readonly language?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** Chromium's own sandbox; default off, since containers, root and some systems cannot have it. */
  readonly sandbox?: boolean;
}

export interface Chromium {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The background worker, started by the browser if it was asleep. */
  worker(): Promise<Worker>;
  /** The real side panel's page, once it is open. `path` as in the build: `sidepanel.html`. */
  sidePanel(path: string): Promise<Page>;
  /** Ends the background worker, as the browser does when memory is short. */
  stopBackground(): Promise<void>;
  /** Loads the extension anew, as an update does. */
  reloadExtension(): Promise<void>;
  /** Switches the extension off, as a reader does on the browser's page of extensions. */
  disableExtension(): Promise<void>;
  close(): Promise<void>;
}

/** For any Chromium of ours: no upkeep, nothing said to anybody. */
export const QUIET_FLAGS: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--no-first-run',
  '--no-pings',
  '--disable-quic',
  '--disable-gpu',
];

/** Playwright switches the back/forward cache off; readers have it. */
const KEPT_PAGES = '--disable-back-forward-cache';

const WORKER_LIMIT_MS = 20_000;

const flags = ({ extension, hostMap, sealed, netLog, language, args = [] }: ChromiumOptions): string[] => {
  const path = resolve(extension);
  const rules = Object.entries(hostMap).map(([host, address]) => `MAP ${host} ${address}`);
  if (sealed) rules.push('MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost');
  return [
    `--disable-extensions-except=${path}`,
    `--load-extension=${path}`,
    ...QUIET_FLAGS,
    ...(rules.length > 0 ? [`--host-resolver-rules=${rules.join(', ')}`] : []),
    ...(netLog ? [`--log-net-log=${resolve(netLog)}`] : []),
    ...(language ? [`--lang=${language}`] : []),
    '--remote-debugging-port=0',
    ...args,
  ];
};

export const launchChromium = async (options: ChromiumOptions): Promise<Chromium> => {
  const profile = options.userDataDir ? { path: options.userDataDir, remove: () => undefined } : makeProfileFolder(options.executable);
  const disconnects: (() => Promise<void>)[] = [];
  let context: BrowserContext;
  try {
    context = await chromium.launchPersistentContext(profile.path, {
      executablePath: options.executable,
      headless: options.headless,
      chromiumSandbox: options.sandbox ?? false,
      viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
      args: flags(options),
      colorScheme: options.colorScheme ?? null,
      env: { ...process.env, ...(options.language && { LANGUAGE: options.language }), ...options.env } as Record<string, string>,
      // "Controlled by automated test software" above the page is for nobody's eyes.
      ignoreDefaultArgs: [KEPT_PAGES, ...(options.headless ? [] : ['--enable-automation'])],
    });
  } catch (error) {
    profile.remove();
    throw error;
  }
  const worker = async (): Promise<Worker> =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: WORKER_LIMIT_MS }));
  const close = async (): Promise<void> => {
    await Promise.allSettled(disconnects.map((disconnect) => disconnect()));
    await context.close().catch(() => undefined);
    profile.remove();
  };
  try {
    const extensionId = new URL((await worker()).url()).host;
    return {
      context,
      extensionId,
      worker,
      close,
      sidePanel: async (path) => {
        const { page, disconnect } = await sidePanelPage(profile.path, `chrome-extension://${extensionId}/${path}`);
        disconnects.push(disconnect);
        return page;
      },
      stopBackground: () => stopWorkers(context),
      ...manageExtension(context, extensionId),
    };
  } catch (error) {
    await close();
    throw error;
  }
};
