/**
 * The card's host: a plain `div` with a closed shadow root, in the page only while a card is shown.
 * No id, class, attribute or style on it; what looks like something is inside the root.
 */
export const attachHost = (signal: AbortSignal): ShadowRoot => {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return root;
};
