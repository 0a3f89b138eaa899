/**
 * Where each view was scrolled to: a step forward starts at the top, a step back where the reader was.
 *
 * The browser's own restoring comes too early, because a record is drawn only after it was read.
 * Each entry of the history carries a number; a number seen before means a step back (or forward again).
 */
const KEY = 'place';

const numberOf = (state: unknown): number | null =>
  typeof state === 'object' && state !== null && KEY in state && typeof state[KEY] === 'number' ? state[KEY] : null;

/** Long enough for a record to come from its shard and be laid out; a reader who scrolls meanwhile wins. */
const TRIES = 20;

export const keepPlaces = (view: Window, signal: AbortSignal): void => {
  const { history } = view;
  const places = new Map<number, number>();
  let count = 0;
  const enter = (): number => {
    const known = numberOf(history.state);
    if (known !== null) return known;
    const fresh = Date.now() + count++;
    history.replaceState({ [KEY]: fresh }, '');
    return fresh;
  };
  let current = enter();
  history.scrollRestoration = 'manual';

  const scrollTo = (top: number, tries: number): void => {
    view.scrollTo({ top, behavior: 'instant' });
    const isThere = Math.abs(view.scrollY - top) < 2;
    if (!isThere && tries > 0 && !signal.aborted) view.requestAnimationFrame(() => scrollTo(top, tries - 1));
  };

  view.addEventListener('scrollend', () => places.set(current, view.scrollY), { passive: true, signal });
  view.addEventListener(
    'hashchange',
    () => {
      current = enter();
      scrollTo(places.get(current) ?? 0, TRIES);
    },
    { signal },
  );
};
