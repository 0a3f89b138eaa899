/** Opening the panel: docked where the browser lets us, in a tab of its own otherwise. */
import type { PanelPlace } from '../messaging/protocol.ts';
import { hashOf } from './panel-place.ts';
import { browser, sidebarAction, sidePanel } from './browser.ts';

const PAGE = 'sidepanel.html';

/** Can a click inside a page open the docked panel? (Chrome: yes; Firefox: only toolbar and keys.) */
export const panelOpensFromPage = sidePanel !== undefined;

/** Called from the toolbar button or a key command; must be called synchronously in the event. */
export const openPanelFromToolbar = (tabId: number): Promise<void> =>
  sidePanel ? sidePanel.open({ tabId }) : sidebarAction ? sidebarAction.open() : openPanelInTab(tabId, null);

/** Called from a click inside a page, in the same turn in which its message arrives. */
export const openPanelFromPage = (tabId: number, to: PanelPlace | null): Promise<void> => {
  if (!sidePanel) return openPanelInTab(tabId, to);
  return sidePanel.open({ tabId });
};

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

export const openPanelInTab = async (tabId: number, to: PanelPlace | null): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL(`${PAGE}?tab=${tabId}${to ? hashOf(to) : ''}`) });
};
