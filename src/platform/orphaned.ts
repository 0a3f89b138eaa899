/**
 * A page script whose extension was updated, disabled or removed lives on in its page, with nobody to answer it.
 *
 * No browser tells it. Chromium gives the extension's new script another world of its own, so that the new one cannot
 * end the old one either (seen in 156); Firefox ends old scripts itself, at once and without a word (153). A port would
 * tell, but keeps a page out of the back/forward cache, and a timer would cost idle pages something. So the old script
 * looks at each sign of life from the reader: before anything of its can be in the way, it is gone.
 */
import { browser } from './browser.ts';

const SIGNS_OF_LIFE = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'focus', 'visibilitychange'];

export const isOrphaned = (): boolean => {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
};

/** Calls `end` when the script is found to be orphaned. */
export const whenOrphaned = (end: () => void, signal: AbortSignal): void => {
  const look = (): void => {
    if (isOrphaned()) end();
  };
  for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, look, { capture: true, passive: true, signal });
};

/** What is undone when `signal` fires; an orphan has nothing left to undo it with, and nothing to undo. */
export const undoWhileConnected = (undo: () => void, signal: AbortSignal): void =>
  signal.addEventListener('abort', () => isOrphaned() || undo(), { once: true });
