/** One Marionette session: what a reader does in a tab, and three depths from which to look at it. */
import type { MarionetteConnection } from './marionette-protocol.ts';

/**
 * A function that is sent to the browser as text. It must not use anything from around it but its
 * arguments; both they and its result must be JSON.
 */
export type Sent<A extends readonly unknown[], T> = (...args: A) => T | Promise<T>;

export interface MarionetteSession {
  navigate(url: string): Promise<void>;
  /** As a script of the page itself, seeing what the page sees. Fails where a page's policy forbids `eval`. */
  inPage<A extends readonly unknown[], T>(code: Sent<A, T>, ...args: A): Promise<T>;
  /** In the page's process with the browser's rights: sees closed shadow roots. */
  inContent<A extends readonly unknown[], T>(code: Sent<A, T> | string, ...args: A): Promise<T>;
  /** In the browser's own window: tabs, sidebar, extensions, console. */
  inBrowser<A extends readonly unknown[], T>(code: Sent<A, T>, ...args: A): Promise<T>;
  /** Moves the real pointer; CSS pixels from the top left of the visible page. */
  movePointer(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** Presses and releases one key: a character, or a code point of WebDriver's table (see {@link KEYS}). */
  press(key: string): Promise<void>;
  /** PNG of the visible page, or of the browser's whole window. */
  screenshot(of: 'page' | 'window'): Promise<Buffer>;
  /** PDF of the page as the browser prints it. */
  print(): Promise<Buffer>;
  handles(): Promise<string[]>;
  switchTo(handle: string): Promise<void>;
  newTab(): Promise<string>;
  closeTab(): Promise<void>;
}

/** WebDriver's private code points for keys without a character (W3C WebDriver, "Keyboard actions"). */
export const KEYS = { escape: '\uE00C', tab: '\uE004', enter: '\uE007', shift: '\uE008', alt: '\uE00A' } as const;

/**
 * Wraps a function so that its result, or its error with its stack, comes back whole. `__name` is what
 * the TypeScript loader writes around inner functions to keep their names; there is none over there.
 */
const asScript = (code: string): string => `
  const __name = (named) => named;
  const done = arguments[arguments.length - 1];
  const args = Array.from(arguments).slice(0, -1);
  Promise.resolve().then(() => (${code}).apply(null, args)).then(
    (value) => done({ value: value === undefined ? null : value }),
    (error) => done({ error: String(error) + '\\n' + (error && error.stack) }));`;

/** The page's own `eval` makes the function a citizen of the page; JSON carries its result out. */
const asPageScript = (code: string): string =>
  asScript(`async (...args) => {
  const page = window.wrappedJSObject;
  const text = await page.eval('const __name = (named) => named; (async (args) => JSON.stringify([await (' + ${JSON.stringify(code)} + ').apply(null, JSON.parse(args))]))')(JSON.stringify(args));
  return JSON.parse(text)[0];
}`);

const pointer = (actions: readonly object[]): object => ({
  actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
});
/** 20 ms, so that the way between two places has at least one step, as a hand's has. */
const moveTo = (x: number, y: number): object => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 20 });

export const openSession = async ({ send }: MarionetteConnection): Promise<MarionetteSession> => {
  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });

  const run = async <T>(script: string, args: readonly unknown[], sandbox: string): Promise<T> => {
    const { value } = (await send('WebDriver:ExecuteAsyncScript', { script, args, sandbox, newSandbox: true })) as {
      value: { value?: T; error?: string };
    };
    if (value.error) throw new Error(value.error);
    return value.value as T;
  };
  const value = async <T>(name: string, parameters?: Readonly<Record<string, unknown>>): Promise<T> => {
    const result = await send(name, parameters);
    return (result !== null && typeof result === 'object' && 'value' in result ? result.value : result) as T;
  };
  const perform = async (actions: object): Promise<void> => void (await send('WebDriver:PerformActions', { ...actions }));
  const inWindow = async <T>(work: () => Promise<T>): Promise<T> => {
    await send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await work();
    } finally {
      await send('Marionette:SetContext', { value: 'content' });
    }
  };
  const picture = async (): Promise<Buffer> => Buffer.from(await value<string>('WebDriver:TakeScreenshot', { full: false }), 'base64');

  return {
    navigate: async (url) => void (await send('WebDriver:Navigate', { url })),
    inPage: (code, ...args) => run(asPageScript(String(code)), args, 'default'),
    inContent: (code, ...args) => run(asScript(String(code)), args, 'system'),
    inBrowser: (code, ...args) => inWindow(() => run(asScript(String(code)), args, 'default')),
    movePointer: (x, y) => perform(pointer([moveTo(x, y)])),
    click: (x, y) => perform(pointer([moveTo(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }])),
    press: (key) =>
      perform({
        actions: [
          {
            type: 'key',
            id: 'keyboard',
            actions: [
              { type: 'keyDown', value: key },
              { type: 'keyUp', value: key },
            ],
          },
        ],
      }),
    screenshot: (of) => (of === 'page' ? picture() : inWindow(picture)),
    print: async () => Buffer.from(await value<string>('WebDriver:Print'), 'base64'),
    handles: () => value<string[]>('WebDriver:GetWindowHandles'),
    switchTo: async (handle) => void (await send('WebDriver:SwitchToWindow', { handle, focus: true })),
    newTab: async () => (await value<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: false })).handle ?? '',
    closeTab: async () => void (await send('WebDriver:CloseWindow')),
  };
};
