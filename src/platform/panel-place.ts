/**
 * Where a panel should open: the entry whose card was left for it. Session storage lives in memory,
 * is gone with the browser, and is not used for private windows by anyone but the window itself.
 */
import { browser } from './browser.ts';

const keyOf = (tabId: number): string => `panel-${String(tabId)}`;

export const rememberPanelPlace = (tabId: number, entry: string | null): void => {
  const session = browser.storage.session;
  void (entry === null ? session.remove(keyOf(tabId)) : session.set({ [keyOf(tabId)]: entry })).catch(() => undefined);
};

export const takePanelPlace = async (tabId: number): Promise<string | null> => {
  try {
    const stored = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)];
    await browser.storage.session.remove(keyOf(tabId));
    return typeof stored === 'string' ? stored : null;
  } catch {
    return null;
  }
};

/** Tells an open panel that a place was left for it. */
export const onPanelPlace = (tabId: () => number | null, listener: (entry: string) => void, signal: AbortSignal): void => {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const id = tabId();
    if (area !== 'session' || id === null) return;
    const value = changes[keyOf(id)]?.newValue;
    if (typeof value === 'string') listener(value);
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
};
