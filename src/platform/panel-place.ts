/**
 * Where a panel should open, as a hash of its address: the record whose card was left for it, or a search. Session storage lives in memory,
 * is gone with the browser, and is not used for private windows by anyone but the window itself.
 */
import type { PanelPlace } from '../messaging/protocol.ts';
import { browser } from './browser.ts';

const keyOf = (tabId: number): string => `panel-${String(tabId)}`;

/** `#/entry/nato`, `#/search?q=…`: the panel's own addresses. */
export const hashOf = (to: PanelPlace): string =>
  'search' in to ? `#/search?${new URLSearchParams({ q: to.search }).toString()}` : `#/${to.family}/${to.id}`;

export const rememberPanelPlace = (tabId: number, to: PanelPlace | null): void => {
  const session = browser.storage.session;
  void (to === null ? session.remove(keyOf(tabId)) : session.set({ [keyOf(tabId)]: hashOf(to) })).catch(() => undefined);
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
export const onPanelPlace = (tabId: () => number | null, listener: (hash: string) => void, signal: AbortSignal): void => {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const id = tabId();
    if (area !== 'session' || id === null) return;
    const value = changes[keyOf(id)]?.newValue;
    if (typeof value === 'string') listener(value);
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
};
