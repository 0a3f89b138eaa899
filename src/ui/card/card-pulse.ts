/**
 * A card whose script is ended goes by itself.
 *
 * Problem. Firefox ends the scripts of an extension that is switched off at once and without a word (153): its card would
 * stay in the page, with buttons that do nothing, until the page is loaded anew.
 *
 * Idea. The card carries an animation that hides it after a while, and for as long as the script lives the animation is set
 * back to its start again and again. Only an animation goes on without a script. No page sees it: those of a closed root
 * are in no list of the document's.
 */
const HIDDEN_AFTER_MS = 3000;
/** Timers of a tab in the background come once in a second; a card there has been closed before. */
const EVERY_MS = 1000;

export const keepSeen = (card: Element, signal: AbortSignal): void => {
  const end = card.animate([{ visibility: 'visible' }, { visibility: 'hidden' }], {
    delay: HIDDEN_AFTER_MS,
    duration: 1,
    fill: 'forwards',
  });
  const pulse = setInterval(() => {
    end.currentTime = 0;
  }, EVERY_MS);
  signal.addEventListener(
    'abort',
    () => {
      clearInterval(pulse);
      end.cancel();
    },
    { once: true },
  );
};
