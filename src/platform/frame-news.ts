/** Tells an open panel that a frame of a tab was read after the page around it. Pages do not hear it. */
import { browser } from './browser.ts';

const NAME = 'frame-read';

/** Background side; that nobody listens is no error. */
export const tellFrameRead = (tabId: number): void => {
  void browser.runtime.sendMessage({ name: NAME, tabId }).catch(() => undefined);
};

/** Panel side. */
export const onFrameRead = (listener: (tabId: number) => void, signal: AbortSignal): void => {
  const heard = (message: unknown): undefined => {
    const { name, tabId } = (message ?? {}) as { name?: unknown; tabId?: unknown };
    if (name === NAME && typeof tabId === 'number') listener(tabId);
  };
  browser.runtime.onMessage.addListener(heard);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(heard), { once: true });
};
