/**
 * The card's host: a plain `div` with a closed shadow root, in the page only while a card is shown.
 * No id, class, attribute or style on it; what looks like something is inside the root.
 *
 * It stands at the end of the document, except for words in an open modal dialog, outside which
 * everything is inert (HTML, "Modal dialogs and inert subtrees"), and in an element in full screen,
 * with which the card is to go. `:modal` matches both.
 */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** `word`: a point of the marked word, client coordinates; null where it is not in view. */
export const attachHost = (word: Point | null, signal: AbortSignal): ShadowRoot => {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const at = word === null ? null : document.elementFromPoint(word.x, word.y);
  (at?.closest(':modal') ?? document.documentElement).append(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return root;
};

/** Firefox alone, for extensions: shadow roots that are closed to pages. */
type Openable = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * Takes away the card of a script that was ended while its card was open: Firefox ends the old script of an updated
 * extension before it could (153). It is an element as {@link attachHost} makes it, with a dialog inside.
 */
export const removeLeftHosts = (document: Document): void => {
  for (const host of document.querySelectorAll<Openable>('html > div, :modal > div'))
    if (host.attributes.length === 0 && !host.shadowRoot && host.openOrClosedShadowRoot?.querySelector('[role=dialog]')) host.remove();
};
