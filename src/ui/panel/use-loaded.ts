/** Loads something by key; a late answer for a former key is dropped. */
import { useEffect, useState } from 'preact/hooks';

export type Loaded<T> = { readonly kind: 'loading' } | { readonly kind: 'ready'; readonly value: T } | { readonly kind: 'missing' };

/** `load` answers null, or fails: missing. `key` decides when to load again. */
export const useLoaded = <T>(key: string, load: () => Promise<T | null>): Loaded<T> => {
  const [found, setFound] = useState<{ key: string; loaded: Loaded<T> }>({ key, loaded: { kind: 'loading' } });
  useEffect(() => {
    let isCurrent = true;
    const settle = (loaded: Loaded<T>): void => {
      if (isCurrent) setFound({ key, loaded });
    };
    load().then(
      (value) => settle(value === null ? { kind: 'missing' } : { kind: 'ready', value }),
      () => settle({ kind: 'missing' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return found.key === key ? found.loaded : { kind: 'loading' };
};
