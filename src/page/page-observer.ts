/**
 * Tells when the page has changed and is worth reading again. An idle page costs nothing: there is
 * no timer, only the browser's own notices, and they are waited out before anything is done.
 */

/** A page that loads its text in pieces is left to finish; a reader notices half a second of waiting hardly. */
const QUIET_MS = 400;
/** A page that never rests (tickers, carousels) is read again at most this often. */
const MOST_OFTEN_MS = 3000;

/**
 * @param ignore nodes of our own (the card's host), whose coming and going is no change of the page
 */
export const observePage = (document: Document, changed: () => void, signal: AbortSignal, ignore: ReadonlySet<Node> = new Set()): void => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;

  const soon = (): void => {
    clearTimeout(timer);
    const wait = Math.max(QUIET_MS, last + MOST_OFTEN_MS - Date.now());
    timer = setTimeout(() => {
      last = Date.now();
      changed();
    }, wait);
  };

  const observer = new MutationObserver((records) => {
    if (records.some((r) => r.type === 'characterData' || [...r.addedNodes, ...r.removedNodes].some((n) => !ignore.has(n)))) soon();
  });
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  // Restored from the back/forward cache: marks are still there, but what changed meanwhile is not.
  document.defaultView?.addEventListener('pageshow', (event) => event.persisted && soon(), { signal });
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      observer.disconnect();
    },
    { once: true },
  );
};
