/** Tells when some tab begins to load a page: the moment to get ready for what its script will ask. */
import { browser } from './browser.ts';

/**
 * The browser wakes the background for it, while the page is still on its way; no page can see that. It asks for no
 * permission, and nothing but the status is looked at.
 */
export const onPageLoad = (listener: () => void, signal: AbortSignal): void => {
  const updated = (_: number, change: { status?: string | undefined }): void => {
    if (change.status === 'loading') listener();
  };
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(updated), { once: true });
};
