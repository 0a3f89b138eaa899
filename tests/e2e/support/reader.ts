/**
 * A reader with a browser: what a test may do and see, the same in Chromium and in Firefox.
 *
 * Functions given to `inPage`, `inCard` and `inPanel` are sent to the browser as text: they must not
 * use anything from around them but their arguments.
 */
import type { PaintedPlace } from '../../../src/cli/browser/painted.ts';

export interface Reader {
  readonly browser: 'chromium' | 'firefox';
  /** Address of the extension's own pages, without a slash at the end. */
  readonly origin: string;
  /** What a page would have to know to recognise us: the host of `origin`. */
  readonly id: string;
  open(url: string): Promise<void>;
  /** Runs in the page's own world: sees what the page's scripts see. */
  inPage<A extends readonly unknown[], T>(code: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Every painted place, in the page's order; as the page itself could read it. */
  painted(): Promise<readonly PaintedPlace[]>;
  movePointer(x: number, y: number): Promise<void>;
  pressEscape(): Promise<void>;
  /** Calls a function on the open card's closed shadow root; null while there is no card. */
  inCard<T>(code: (root: ShadowRoot) => T): Promise<T | null>;
  /** Opens the panel docked beside the page. */
  openPanel(): Promise<void>;
  closePanel(): Promise<void>;
  /** Calls a function with the window of the open panel, and with what is given. */
  inPanel<A extends readonly unknown[], T>(code: (panel: Window, ...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** PDF of the page as it would be printed. */
  print(): Promise<Uint8Array>;
  stopBackground(): Promise<void>;
  /** Loads the extension anew, as an update does; pages stay open. */
  reloadExtension(): Promise<void>;
  disableExtension(): Promise<void>;
  /** Errors in the console of the page, of our scripts in it, and of our own pages since the last `open`. */
  consoleErrors(): Promise<readonly string[]>;
  /** Closes the browser; the hosts of all requests since it was started, the browser's own upkeep left out. */
  close(): Promise<ReadonlySet<string>>;
}

/** Starts a browser with the extension, before any page is open. */
export type OpenReader = (site: Site) => Promise<Reader>;

export interface Site {
  /** `127.0.0.1:PORT` of the fixture server. */
  readonly address: string;
  /** Every host name that the fixture server plays. */
  readonly hosts: readonly string[];
  /** Pages by https address, that a browser whose requests can be answered from within plays itself. */
  readonly secure?: Readonly<Record<string, string>>;
  /** Hosts of all requests that arrived there so far. */
  readonly seen: () => ReadonlySet<string>;
}
