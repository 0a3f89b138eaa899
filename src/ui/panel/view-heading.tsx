/**
 * The heading of a view. After a step inside the panel it takes the focus, so that keyboard and
 * screen reader start where the eye does; not on the first view, where nobody moved yet.
 */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

let hasMoved = false;
globalThis.addEventListener?.('hashchange', () => {
  hasMoved = true;
});

interface ViewHeadingProps {
  readonly text: string;
  /** Empty: not known. */
  readonly lang: string;
  /** `false` on views where a field takes the focus. */
  readonly takesFocus?: boolean;
}

export const ViewHeading = ({ text, lang, takesFocus = true }: ViewHeadingProps): JSX.Element => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasMoved && takesFocus) heading.current?.focus({ preventScroll: true });
  }, [text]);
  return (
    <h1 ref={heading} tabIndex={-1} dir="auto" {...(lang === '' ? {} : { lang })}>
      {text}
    </h1>
  );
};
