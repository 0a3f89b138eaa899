/** Questions to the running extension, answered in its background worker by the extension API itself. */
import type { Worker } from 'playwright-core';
import type { Answer, Message, ToPage } from '../../messaging/protocol.ts';
import { SETTINGS_VERSION, type Settings } from '../../settings/settings.ts';

/** The little of Chrome's API that is asked for here; it exists only over there. */
declare const chrome: {
  readonly runtime: { getContexts(filter: { contextTypes: string[] }): Promise<readonly unknown[]> };
  readonly tabs: {
    query(filter: { url: string }): Promise<readonly { readonly id?: number }[]>;
    sendMessage(tab: number, message: object, to: { frameId: number }): Promise<unknown>;
  };
  readonly commands: { getAll(): Promise<readonly { readonly name?: string; readonly shortcut?: string }[]> };
  readonly storage: {
    readonly local: { get(key: string): Promise<Record<string, object | undefined>>; set(values: object): Promise<void> };
  };
};

export const isSidePanelOpen = (worker: Worker): Promise<boolean> =>
  worker.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0);

/** The id of the first tab whose address fits a match pattern, `http://massnews.com/*`; null: none does. */
export const tabIdOf = (worker: Worker, pattern: string): Promise<number | null> =>
  worker.evaluate(async (url) => (await chrome.tabs.query({ url }))[0]?.id ?? null, pattern);

/**
 * What a page's own script, not one of its frames, answers; null: no script of ours is there.
 *
 * @param pattern as for `tabIdOf`
 */
export const askPageAt = <Name extends keyof ToPage>(
  worker: Worker,
  pattern: string,
  name: Name,
  body: Message<ToPage, Name>['body'],
): Promise<Answer<ToPage, Name> | null> =>
  worker.evaluate(
    async ([url, message]) => {
      const id = (await chrome.tabs.query({ url }))[0]?.id;
      if (id === undefined) return null;
      return (await chrome.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => null)) as Answer<ToPage, Name> | null;
    },
    [pattern, { name, body }] as const,
  );

/** Over all that was stored; what is not named is as it comes. */
export const storeSettings = (worker: Worker, settings: Partial<Settings>): Promise<void> =>
  worker.evaluate((chosen) => chrome.storage.local.set({ settings: chosen }), { version: SETTINGS_VERSION, ...settings });

export const storedSettings = async (worker: Worker): Promise<Partial<Settings>> =>
  (await worker.evaluate(() => chrome.storage.local.get('settings')))['settings'] ?? {};

/** Command name → its keys as the browser assigned them, empty when it silently did not. */
export const assignedShortcuts = async (worker: Worker): Promise<Record<string, string>> =>
  Object.fromEntries((await worker.evaluate(() => chrome.commands.getAll())).map(({ name, shortcut }) => [name ?? '', shortcut ?? '']));
