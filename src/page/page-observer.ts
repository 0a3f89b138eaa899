/**
 * Tells when the page has changed and may be worth reading again. An idle page costs nothing: there is
 * no timer, only the browser's own notices, and they are waited out before anything is done.
 */
import { PageChanges, WATCHED_ATTRIBUTES } from './page-changes.ts';

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

const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: WATCHED_ATTRIBUTES,
  subtree: true,
};

export interface PageObserver {
  /** A shadow tree has notices of its own. */
  watch(root: ShadowRoot): void;
  /** Makes a change of ours that is no change of the page. */
  quietly(change: () => void): void;
}

/** The Navigation API (Chrome 102, Firefox 147): the address changed without a load. Elsewhere the page's own changes tell. */
type Navigating = { navigation?: EventTarget };

/**
 * The document is observed and not its body, which `document.open()` replaces.
 *
 * @param changed gets everything that changed since it was last called; nothing but a new address: no changes
 */
export const observePage = (document: Document, changed: (changes: PageChanges) => void, signal: AbortSignal): PageObserver => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  let last = -RESTLESS_MS;
  let changes = new PageChanges();
  const watched = new WeakSet<ShadowRoot>();

  const soon = (): void => {
    const now = performance.now();
    if (first === 0) first = now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        first = 0;
        last = performance.now();
        const since = changes;
        changes = new PageChanges();
        changed(since);
      },
      nextReading(now, first, last) - now,
    );
  };

  const note = (records: readonly MutationRecord[]): void => {
    if (records.length === 0) return;
    for (const record of records) changes.add(record);
    soon();
  };

  const observer = new MutationObserver(note);
  observer.observe(document, WATCHED);
  (document.defaultView as Navigating | null)?.navigation?.addEventListener('currententrychange', soon, { signal });
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      observer.disconnect();
    },
    { once: true },
  );

  return {
    watch: (root) => {
      if (signal.aborted || watched.has(root)) return;
      watched.add(root);
      observer.observe(root, WATCHED);
    },
    quietly: (change) => {
      note(observer.takeRecords());
      change();
      observer.takeRecords();
    },
  };
};
