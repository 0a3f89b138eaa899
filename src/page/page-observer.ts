/**
 * Tells when the page has changed and is worth reading again. An idle page costs nothing: there is
 * no timer, only the browser's own notices, and they are waited out before anything is done.
 */

/** A page that loads its text in pieces is left to finish; half a second of waiting is hardly noticed (ms). */
const QUIET_MS = 400;
/** A page that never rests (tickers, carousels) is read again after this time all the same, and at most this often (ms). */
const RESTLESS_MS = 3000;

/**
 * When to read again.
 *
 * @param now time of the latest change
 * @param first time of the first change that has not been read yet
 * @param last time of the last reading
 */
export const nextReading = (now: number, first: number, last: number): number =>
  Math.max(last + RESTLESS_MS, Math.min(now + QUIET_MS, first + RESTLESS_MS));

/**
 * @param ignore nodes of our own (the card's host), whose coming and going is no change of the page
 */
export const observePage = (document: Document, changed: () => void, signal: AbortSignal, ignore: ReadonlySet<Node> = new Set()): void => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  let last = -RESTLESS_MS;

  const soon = (): void => {
    const now = performance.now();
    if (first === 0) first = now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        first = 0;
        last = performance.now();
        changed();
      },
      nextReading(now, first, last) - now,
    );
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
