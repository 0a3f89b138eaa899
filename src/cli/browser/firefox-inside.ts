/**
 * The parts of Firefox around the page: sidebar, background, console.
 *
 * All of it runs in the browser's own window, with names of Firefox's internals that no type library
 * knows; each function is sent as text (see marionette.ts) and therefore names what it needs itself.
 */
import type { MarionetteSession } from './marionette.ts';
import { until } from './until.ts';

export interface ConsoleError {
  readonly message: string;
  /** Address of the script or page. */
  readonly source: string;
}

export interface FirefoxInside {
  /** Opens the real sidebar with the extension's panel, and returns when its page has loaded. */
  openSidebar(): Promise<void>;
  closeSidebar(): Promise<void>;
  /** Calls a function in the sidebar's panel page. It is sent as text and gets the page's window. */
  inSidebar<A extends readonly unknown[], T>(code: (panel: Window, ...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Ends the background page, as the browser does after half a minute without work. */
  stopBackground(): Promise<void>;
  /** Loads the extension anew, as an update does. */
  reloadExtension(): Promise<void>;
  /** Switches the extension off, as a reader does on the browser's page of add-ons. */
  disableExtension(): Promise<void>;
  /** Errors (no warnings, nothing about a page's markup) of pages, content scripts and extension pages since the start. */
  consoleErrors(): Promise<ConsoleError[]>;
}

interface Sidebar {
  readonly SidebarController: {
    show(command: string): Promise<unknown>;
    hide(): void;
    readonly browser: { readonly contentDocument: Document | null };
  };
}
interface RemoteBrowser extends Element {
  readonly currentURI?: { readonly spec: string };
  readonly webProgress?: { readonly isLoadingDocument: boolean };
  readonly messageManager?: {
    addMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
    removeMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
    loadFrameScript(url: string, delayed: boolean): void;
  };
}
interface Extensions {
  readonly WebExtensionPolicy: {
    getByID(id: string): { readonly extension: { terminateBackground(): Promise<void>; readonly backgroundState: string } };
  };
}
interface Addons {
  readonly ChromeUtils: {
    importESModule(url: string): {
      readonly AddonManager: { getAddonByID(id: string): Promise<Record<'reload' | 'disable', () => Promise<void>>> };
    };
  };
}
interface Console {
  readonly Services: { readonly console: { getMessageArray(): readonly unknown[] } };
  readonly Ci: {
    readonly nsIScriptError: new () => {
      readonly errorMessage: string;
      readonly sourceName: string;
      readonly flags: number;
      readonly category: string;
    };
  };
}

const LIMIT_MS = 10_000;

/** Firefox makes the sidebar's name from the extension's id (browser/components/extensions). */
const sidebarName = (extensionId: string): string => `${extensionId.toLowerCase().replace(/[^a-z0-9_-]/gu, '_')}-sidebar-action`;

const sidebarHasLoaded = (): boolean => {
  const { SidebarController } = window as unknown as Sidebar;
  const panel = SidebarController.browser.contentDocument?.getElementById('webext-panels-browser') as RemoteBrowser | null;
  return panel?.currentURI?.spec.startsWith('moz-extension:') === true && panel.webProgress?.isLoadingDocument === false;
};

/** The panel lives in another process: a script goes there, its answer comes back as a message. */
const askSidebar = (script: string, answerName: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const { SidebarController } = window as unknown as Sidebar;
    const panel = SidebarController.browser.contentDocument?.getElementById('webext-panels-browser') as RemoteBrowser | null;
    const manager = panel?.messageManager;
    if (!manager) {
      reject(new Error('the sidebar is not open'));
      return;
    }
    manager.addMessageListener(answerName, function listen({ data }) {
      manager.removeMessageListener(answerName, listen);
      resolve(data);
    });
    manager.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
  });

const callAddon = async (id: string, name: 'reload' | 'disable'): Promise<void> => {
  const { ChromeUtils } = globalThis as unknown as Addons;
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(id))[name]();
};

export const firefoxInside = (session: MarionetteSession, extensionId: string): FirefoxInside => {
  let asked = 0;
  return {
    openSidebar: async () => {
      await session.inBrowser(
        async (name) => void (await (window as unknown as Sidebar).SidebarController.show(name)),
        sidebarName(extensionId),
      );
      await until('the sidebar has loaded', () => session.inBrowser(sidebarHasLoaded), LIMIT_MS);
    },
    closeSidebar: () => session.inBrowser(() => (window as unknown as Sidebar).SidebarController.hide()),
    inSidebar: async <A extends readonly unknown[], T>(code: (panel: Window, ...args: A) => T | Promise<T>, ...args: A): Promise<T> => {
      const name = `answer-${++asked}`;
      const script = `const __name = (named) => named; Promise.resolve().then(() => (${String(code)})(content, ...${JSON.stringify(args)})).then(
        (value) => sendAsyncMessage('${name}', { value: JSON.stringify([value]) }),
        (error) => sendAsyncMessage('${name}', { error: String(error) }))`;
      const { value, error } = (await session.inBrowser(askSidebar, script, name)) as { value?: string; error?: string };
      if (value === undefined) throw new Error(error ?? 'no answer from the sidebar');
      return (JSON.parse(value) as [T])[0];
    },
    stopBackground: async () => {
      await session.inBrowser(
        (id) => (globalThis as unknown as Extensions).WebExtensionPolicy.getByID(id).extension.terminateBackground(),
        extensionId,
      );
      const hasStopped = (id: string): boolean =>
        (globalThis as unknown as Extensions).WebExtensionPolicy.getByID(id).extension.backgroundState === 'stopped';
      await until('the background has stopped', () => session.inBrowser(hasStopped, extensionId), LIMIT_MS);
    },
    reloadExtension: () => session.inBrowser(callAddon, extensionId, 'reload'),
    disableExtension: () => session.inBrowser(callAddon, extensionId, 'disable'),
    consoleErrors: () =>
      session.inBrowser(() => {
        const { Services, Ci } = globalThis as unknown as Console;
        const WARNING_OR_INFO = 1 | 8; // nsIScriptError.warningFlag, infoFlag
        const messages = Services.console.getMessageArray().filter((m) => m instanceof Ci.nsIScriptError);
        return messages
          .filter((m) => (m.flags & WARNING_OR_INFO) === 0 && !m.category.startsWith('HTML parser'))
          .map((m) => ({ message: m.errorMessage, source: m.sourceName }));
      }),
  };
};
