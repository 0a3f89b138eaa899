/**
 * Where the keyboard is, when what it was on goes.
 *
 * A list opens and its button is gone; a page is switched on and the button with it; a step back leads to a list.
 * Browsers put the focus on nothing then, and a reader with the keyboard starts again at the top of the panel. So: what
 * goes under the focus hands it to the heading of the view; a step back hands it to the link by which the reader left.
 */

/** Long enough for a record to come from its shard and be drawn. */
const TRIES = 20;

const heading = (root: ParentNode): HTMLElement | null => root.querySelector('main h1');

/** Hands the focus on when the element that had it is taken away, until `signal` fires. */
export const keepFocus = (root: HTMLElement, signal: AbortSignal): void => {
  const page = root.ownerDocument;
  let last: Element | null = null;
  root.addEventListener('focusin', ({ target }) => (last = target instanceof Element ? target : null), { signal });
  // A press on nothing takes the focus away on purpose.
  root.addEventListener('pointerdown', () => (last = null), { signal });
  const observer = new MutationObserver(() => {
    if (last === null || last.isConnected) return;
    last = null;
    if (page.activeElement === page.body) heading(root)?.focus({ preventScroll: true });
  });
  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
};

/** Gives the link back its focus once it is drawn; a reader who has moved on meanwhile wins. */
export const focusLink = (view: Window, href: string, signal: AbortSignal, tries = TRIES): void => {
  const page = view.document;
  const link = [...page.querySelectorAll<HTMLElement>('main a[href]')].find((each) => each.getAttribute('href') === href);
  const isFree = page.activeElement === page.body || page.activeElement?.matches('main h1, main input[type=search]') === true;
  if (link !== undefined && isFree) link.focus({ preventScroll: true });
  else if (tries > 0 && !signal.aborted) view.requestAnimationFrame(() => focusLink(view, href, signal, tries - 1));
};
