/** What a frame was found to hold, told to the script of the page around it, which keeps it for badge and panel. */
import type { FrameFound, FramesFound } from '../../src/messaging/protocol.ts';
import { askPage } from '../../src/platform/transport.ts';

/**
 * A frame is often read before the page around it has finished loading and has a script of ours to tell (28 of 40
 * loadings of a page with two frames, Chromium 156). So it is told again, each time twice as late, for 16 s in all:
 * no browser stops a background that has just been busy sooner.
 */
const TELL_AGAIN_MS = [250, 500, 1000, 2000, 4000, 8000];

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** @returns what page and frames hold together; null where the page has no script of ours (a site the reader left out) */
export const tellTop = async (tabId: number, found: FrameFound): Promise<FramesFound | null> => {
  // That a frame holds nothing is no news to a page that comes later.
  const isWorthMore = found.frame !== 0 && (found.entries.length > 0 || found.flag !== null);
  for (const wait of isWorthMore ? TELL_AGAIN_MS : []) {
    const told = await askPage(tabId, 'frame-found', found);
    if (told !== null) return told;
    await pause(wait);
  }
  return askPage(tabId, 'frame-found', found);
};
