/** Tells an open panel that a tab's page, or a frame in it, was read, read anew or left. Pages do not hear it. */
import { browser } from './browser.ts';

const NAME = 'page-read';

/** Background side; that nobody listens is no error. */
export const tellPageRead = (tabId: number): void => {
  void browser.runtime.sendMessage({ name: NAME, tabId }).catch(() => undefined);
};

/** Panel side. */
export const onPageRead = (listener: (tabId: number) => void, signal: AbortSignal): void => {
  const heard = (message: unknown): undefined => {
    const { name, tabId } = (message ?? {}) as { name?: unknown; tabId?: unknown };
    if (name === NAME && typeof tabId === 'number') listener(tabId);
  };
  browser.runtime.onMessage.addListener(heard);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(heard), { once: true });
};
