/**
 * Background: opens the pack, answers pages, opens the panel. Holds no page state: the browser may
 * stop it between any two messages.
 */
import { defineBackground } from 'wxt/utils/define-background';
import { serveAsBackground } from '../../src/platform/serve-background.ts';
import { listenToBrowser } from './browser-events.ts';
import { getReadyForPages } from './get-ready.ts';
import { handlers } from './handlers.ts';

/**
 * One classic script and not a module: Chromium keeps compiled code for the classic scripts of its workers alone, and
 * a background that is parsed anew at every wake costs the reader 60 ms (156; 530 kB).
 */
export default defineBackground(() => {
  // All in the first turn: a browser that woke us for an event delivers it to listeners added now.
  serveAsBackground(handlers);
  listenToBrowser();
  getReadyForPages();
});
