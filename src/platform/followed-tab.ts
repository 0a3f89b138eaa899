/**
 * The tab the panel stands beside: the active tab of its window, or the one named in the panel's own
 * address (`?tab=12`) where the panel had to open in a tab of its own.
 */
import { browser } from './browser.ts';

export interface FollowedTab {
  /** Null where the window has no tab we may see. */
  id(): Promise<number | null>;
  /** Called when another tab is to be followed, or the followed one has loaded a page. */
  onChange(listener: () => void, signal: AbortSignal): void;
}

/** Empty where we may not see it. */
export const addressOf = (tabId: number): Promise<string> =>
  browser.tabs.get(tabId).then(
    ({ url }) => url ?? '',
    () => '',
  );

export const followTab = (address: string): FollowedTab => {
  const named = Number(new URL(address).searchParams.get('tab')) || null;
  return {
    id: async () => {
      if (named !== null) return named;
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      return tab?.id ?? null;
    },
    onChange: (listener, signal) => {
      const updated = (_: number, change: { status?: string }): void => {
        if (change.status === 'complete') listener();
      };
      browser.tabs.onUpdated.addListener(updated);
      if (named === null) browser.tabs.onActivated.addListener(listener);
      signal.addEventListener(
        'abort',
        () => {
          browser.tabs.onUpdated.removeListener(updated);
          browser.tabs.onActivated.removeListener(listener);
        },
        { once: true },
      );
    },
  };
};
