/** Messages between page, background and panel. */
import type { Answer, Handlers, Message, ToBackground, ToPage } from '../messaging/protocol.ts';
import { parseToPage } from '../messaging/to-page.ts';
import { browser } from './browser.ts';
import { isOrphaned, undoWhileConnected } from './orphaned.ts';

/** What the browser reports of a caller. */
export interface Caller {
  readonly tabId: number | undefined;
  readonly frameId: number;
  readonly url: string;
  /** Tells the documents of one frame apart, where the browser does; its address otherwise. */
  readonly document: string;
  readonly incognito: boolean;
}

/** The background was stopped between two messages, or is being replaced by an update. */
const isLost = (error: unknown): boolean =>
  /Receiving end does not exist|message port closed|Could not establish connection/iu.test(String(error));

const RETRIES = 3;
const RETRY_MS = 120;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Asks the background. A background that was stopped is woken by the message; where the message
 * itself is lost on the way, it is sent again, so that the reader notices nothing.
 *
 * @throws {Error} when no answer comes after {@link RETRIES} attempts
 */
export const askBackground = async <N extends keyof ToBackground>(
  name: N,
  body: Message<ToBackground, N>['body'],
): Promise<Answer<ToBackground, N>> => {
  for (let attempt = 1; ; attempt++) {
    try {
      const reply: unknown = await browser.runtime.sendMessage({ name, body });
      const answer = reply as { ok: true; answer: Answer<ToBackground, N> } | { ok: false; message: string } | undefined;
      if (answer?.ok) return answer.answer;
      throw new Error(answer ? answer.message : 'no answer: message port closed');
    } catch (error) {
      if (attempt >= RETRIES || isOrphaned() || !isLost(error)) throw error;
      await pause(RETRY_MS * attempt);
    }
  }
};

/** Asks for work that is wanted until `signal` fires; the background is told then, and need not go on. */
export const askWhileWanted = async <N extends keyof ToBackground>(
  name: N,
  body: Message<ToBackground, N>['body'],
  signal: AbortSignal,
): Promise<Answer<ToBackground, N>> => {
  const tell = (): void => {
    if (!isOrphaned()) void askBackground('never-mind', {}).catch(() => undefined);
  };
  signal.addEventListener('abort', tell, { once: true });
  try {
    return await askBackground(name, body);
  } finally {
    signal.removeEventListener('abort', tell);
  }
};

/** Asks the page in a frame of a tab, the top one by default; null where there is no script of ours. */
export const askPage = async <N extends keyof ToPage>(
  tabId: number,
  name: N,
  body: Message<ToPage, N>['body'],
  frameId = 0,
): Promise<Answer<ToPage, N> | null> => {
  try {
    return ((await browser.tabs.sendMessage(tabId, { name, body }, { frameId })) as Answer<ToPage, N> | undefined) ?? null;
  } catch {
    return null;
  }
};

/** Tells one frame; false where nobody of ours is there. */
export const tellFrame = async <N extends keyof ToPage>(
  tabId: number,
  frameId: number,
  name: N,
  body: Message<ToPage, N>['body'],
): Promise<boolean> => {
  try {
    return Boolean(await browser.tabs.sendMessage(tabId, { name, body }, { frameId }));
  } catch {
    return false;
  }
};

/** Tells every frame of a tab; the one it concerns acts. */
export const tellEveryFrame = async <N extends keyof ToPage>(tabId: number, name: N, body: Message<ToPage, N>['body']): Promise<void> => {
  await browser.tabs.sendMessage(tabId, { name, body }).catch(() => undefined);
};

/** Tells every frame of every tab; silence is fine. */
export const tellEveryPage = async (name: 'refresh'): Promise<void> => {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map((tab) => (tab.id === undefined ? undefined : browser.tabs.sendMessage(tab.id, { name, body: {} }).catch(() => undefined))),
  );
};

/** Serves a page's side. */
export const serveAsPage = (handlers: Handlers<ToPage, undefined>, signal: AbortSignal): void => {
  const listener = (raw: unknown): Promise<unknown> | undefined => {
    const message = parseToPage(raw);
    if (!message) return undefined;
    const handle = handlers[message.name] as (body: unknown, sender: undefined) => unknown;
    return Promise.resolve(handle(message.body, undefined));
  };
  browser.runtime.onMessage.addListener(listener);
  undoWhileConnected(() => browser.runtime.onMessage.removeListener(listener), signal);
};
