/**
 * Where each view was scrolled to, and by which link it was left: a step forward starts at the top, a step back where
 * the reader was, with the keyboard on that link.
 *
 * The browser's own restoring comes too early, because a record is drawn only after it was read.
 * Each entry of the history carries a number; a number seen before means a step back (or forward again).
 */
import { signal as value } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { focusLink } from './keep-focus.ts';
import { startTrail, stepTo } from './trail.ts';
import type { Trail } from './trail.ts';

const KEY = 'place';

const numberOf = (state: unknown): number | null =>
  typeof state === 'object' && state !== null && KEY in state && typeof state[KEY] === 'number' ? state[KEY] : null;

/** Long enough for a record to come from its shard and be laid out; a reader who scrolls meanwhile wins. */
const TRIES = 20;

/** @returns the reader's steps, kept up to date */
export const keepPlaces = (view: Window, signal: AbortSignal): ReadonlySignal<Trail> => {
  const { history } = view;
  const places = new Map<number, number>();
  const links = new Map<number, string>();
  let count = 0;
  const enter = (): number => {
    const known = numberOf(history.state);
    if (known !== null) return known;
    const fresh = Date.now() + count++;
    history.replaceState({ [KEY]: fresh }, '');
    return fresh;
  };
  let current = enter();
  const trail = value(startTrail(current));
  history.scrollRestoration = 'manual';

  const scrollTo = (top: number, tries: number): void => {
    view.scrollTo({ top, behavior: 'instant' });
    const isThere = Math.abs(view.scrollY - top) < 2;
    if (!isThere && tries > 0 && !signal.aborted) view.requestAnimationFrame(() => scrollTo(top, tries - 1));
  };

  view.addEventListener(
    'click',
    ({ target }) => {
      const href = target instanceof Element ? target.closest('main a[href^="#/"]')?.getAttribute('href') : null;
      if (typeof href === 'string') links.set(current, href);
    },
    { capture: true, signal },
  );
  view.addEventListener('scrollend', () => places.set(current, view.scrollY), { passive: true, signal });
  view.addEventListener(
    'hashchange',
    () => {
      current = enter();
      trail.value = stepTo(trail.value, current);
      scrollTo(places.get(current) ?? 0, TRIES);
      const left = links.get(current);
      if (left !== undefined) focusLink(view, left, signal);
    },
    { signal },
  );
  return trail;
};
