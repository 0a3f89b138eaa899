/**
 * Where the page script runs: registered with the browser for the sites the reader chose, so that
 * nothing of ours is on the others; tabs that are already open are served after install and update.
 */
import type { Reach } from '../settings/settings.ts';
import { browser } from './browser.ts';

const ID = 'page';
const FILE = 'page.js';
export const EVERYWHERE = ['http://*/*', 'https://*/*'];

/** Match patterns for the hosts of outlets the pack knows. */
const patternsFor = (hosts: readonly string[]): string[] => hosts.map((h) => `*://*.${h}/*`);

/** @param knownHosts hosts of the pack's outlets, for `known-news` */
export const registerPageScript = async (reach: Reach, knownHosts: readonly string[]): Promise<void> => {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (reach === 'on-click') return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      js: [FILE],
      matches: reach === 'all-sites' ? EVERYWHERE : patternsFor(knownHosts),
      allFrames: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
};

/** Runs the page script in a tab now: the reader clicked, or the extension was just installed. */
export const runPageScript = async (tabId: number): Promise<boolean> => {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [FILE] });
    return true;
  } catch {
    return false; // the browser's own pages, other extensions, a tab that has just closed
  }
};

/** Brings the element painter into the frame whose page script asked for it; most pages never need it. */
export const loadElementPainter = async (tabId: number, frameId: number): Promise<boolean> => {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['element-painter.js'] });
  return true;
};

export const servePagesAlreadyOpen = async (): Promise<void> => {
  const tabs = await browser.tabs.query({ url: EVERYWHERE });
  await Promise.all(tabs.map((tab) => (tab.id === undefined || tab.discarded ? false : runPageScript(tab.id))));
};

/** Inserts the rules that draw a page's marks; invisible to `document.styleSheets` (author origin). */
export const insertMarkStyles = async (tabId: number, frameId: number, css: string): Promise<void> => {
  await browser.scripting.insertCSS({ target: { tabId, frameIds: [frameId] }, css });
};
