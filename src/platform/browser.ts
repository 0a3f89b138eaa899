/**
 * The extension API, through webextension-polyfill: promises and one name in every browser.
 *
 * `sidePanel` (Chrome 114) and `sidebarAction` (Firefox 54) each miss in the other's types; both are
 * described here as far as they are used. Nothing outside this folder imports the polyfill.
 */
import browser from 'webextension-polyfill';

interface SidePanel {
  open(options: { tabId: number } | { windowId: number }): Promise<void>;
  setOptions(options: { path?: string; enabled?: boolean; tabId?: number }): Promise<void>;
  setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>;
}

interface SidebarAction {
  open(): Promise<void>;
  toggle(): Promise<void>;
}

const native = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome;

/** Chrome and Edge; undefined in Firefox. */
export const sidePanel: SidePanel | undefined = native?.sidePanel;

/** Firefox; undefined in Chrome and Edge. */
export const sidebarAction = (browser as { sidebarAction?: SidebarAction }).sidebarAction;

export { browser };
