/** Loads something by key; a late answer for a former key is dropped. */
import { useEffect, useState } from 'preact/hooks';

export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly again: () => void };

/**
 * `load` answers null: missing.
 *
 * @param key what is meant; for another one, what was loaded is forgotten
 * @param edition of the packs; for another one it is loaded anew, and what was there stays until that is done
 */
export const useLoaded = <T>(key: string, load: () => Promise<T | null>, edition = 0): Loaded<T> => {
  const [found, setFound] = useState<{ key: string; loaded: Loaded<T> }>({ key, loaded: { kind: 'loading' } });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    const settle = (loaded: Loaded<T>): void => {
      if (isCurrent) setFound({ key, loaded });
    };
    load().then(
      (value) => settle(value === null ? { kind: 'missing' } : { kind: 'ready', value }),
      () => settle({ kind: 'failed', again: () => setTries((n) => n + 1) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [key, edition, tries]);
  return found.key === key ? found.loaded : { kind: 'loading' };
};
