/** The toolbar badge: how many different entries the page mentions; a mark where a state-linked origin was found. */
import { browser } from './browser.ts';

const QUIET = '#5c5852';
const FLAGGED = '#8c1d18';

/** @param title shown as tooltip, so that colour never speaks alone */
export const setBadge = async (tabId: number, count: number, flagged: boolean, title: string): Promise<void> => {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' }),
      browser.action.setBadgeBackgroundColor({ tabId, color: flagged ? FLAGGED : QUIET }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch {
    // The tab closed in the meantime.
  }
};
