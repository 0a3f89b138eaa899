/** "Show more": the first row that came with the press takes the focus, since its button may be gone. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

export interface RestFocus<E extends HTMLElement> {
  /** The element whose children are the rows. */
  readonly list: RefObject<E>;
  /** To be called in the press, with the number of rows shown before it. */
  readonly showRest: (from: number) => void;
}

export const useRestFocus = <E extends HTMLElement>(): RestFocus<E> => {
  const list = useRef<E>(null);
  const from = useRef<number | null>(null);
  useLayoutEffect(() => {
    const row = from.current === null ? undefined : list.current?.children[from.current];
    if (row === undefined) return;
    from.current = null;
    row.querySelector<HTMLElement>('a[href], button')?.focus();
  });
  return { list, showRest: (at) => (from.current = at) };
};
