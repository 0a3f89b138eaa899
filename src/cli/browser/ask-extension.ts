/** Questions to the running extension, answered in its background worker by the extension API itself. */
import type { Worker } from 'playwright-core';

/** The little of Chrome's API that is asked for here; it exists only over there. */
declare const chrome: {
  readonly runtime: { getContexts(filter: { contextTypes: string[] }): Promise<readonly unknown[]> };
  readonly tabs: { query(filter: { url: string }): Promise<readonly { readonly id?: number }[]> };
  readonly commands: { getAll(): Promise<readonly { readonly name?: string; readonly shortcut?: string }[]> };
};

export const isSidePanelOpen = (worker: Worker): Promise<boolean> =>
  worker.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0);

/** The id of the first tab whose address fits a match pattern, `http://massnews.com/*`; null: none does. */
export const tabIdOf = (worker: Worker, pattern: string): Promise<number | null> =>
  worker.evaluate(async (url) => (await chrome.tabs.query({ url }))[0]?.id ?? null, pattern);

/** Command name → its keys as the browser assigned them, empty when it silently did not. */
export const assignedShortcuts = async (worker: Worker): Promise<Record<string, string>> =>
  Object.fromEntries((await worker.evaluate(() => chrome.commands.getAll())).map(({ name, shortcut }) => [name ?? '', shortcut ?? '']));
