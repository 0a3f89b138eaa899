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
