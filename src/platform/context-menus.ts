/**
 * The toolbar button's menu and the entry for selected words. Chrome shows at most six entries of ours on
 * the button (`ACTION_MENU_TOP_LEVEL_LIMIT`). They outlive the background, so they are made at install,
 * at the start of the browser, and again when language or state change.
 */
import type { Settings } from '../settings/settings.ts';
import { browser } from './browser.ts';

export const MENU_ITEMS = ['look-up', 'marks', 'panel-only', 'off', 'everywhere', 'settings'] as const;
export type MenuItem = (typeof MENU_ITEMS)[number];

const isMenuItem = (id: unknown): id is MenuItem => MENU_ITEMS.some((item) => item === id);

/** Whoever calls last wins; entries are only made anew when the former ones are gone. */
let making: Promise<void> = Promise.resolve();

/** @param titles in the reader's language; `%s` stands for the selected words */
export const makeMenus = (titles: Readonly<Record<MenuItem, string>>, { enabled }: Settings): Promise<void> => {
  making = making
    .then(() => browser.contextMenus.removeAll())
    .then(() => {
      for (const id of MENU_ITEMS)
        browser.contextMenus.create({
          id,
          title: titles[id],
          contexts: [id === 'look-up' ? 'selection' : 'action'],
          ...(id === 'everywhere' ? { type: 'checkbox' as const, checked: enabled } : {}),
          ...(id === 'look-up' ? { documentUrlPatterns: ['http://*/*', 'https://*/*'] } : {}),
        });
    })
    .catch(() => undefined);
  return making;
};

export interface MenuClick {
  readonly item: MenuItem;
  readonly tab: { readonly id: number; readonly url: string; readonly incognito: boolean } | null;
  /** Of the frame that was clicked in. */
  readonly frameId: number;
}

export const onMenuClick = (listener: (click: MenuClick) => void): void => {
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (!isMenuItem(menuItemId)) return;
    const clicked = tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '', incognito: tab.incognito };
    listener({ item: menuItemId, tab: clicked, frameId: frameId ?? 0 });
  });
};
