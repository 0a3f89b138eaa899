/**
 * The heading of a view. After a step inside the panel it takes the focus, so that keyboard and
 * screen reader start where the eye does; not on the first view, where nobody moved yet.
 */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { usePanel } from './panel-context.ts';

interface ViewHeadingProps {
  readonly text: string;
  /** Empty: not known. */
  readonly lang: string;
}

export const ViewHeading = ({ text, lang }: ViewHeadingProps): JSX.Element => {
  const { hasMoved } = usePanel();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const here = heading.current;
    // What has the focus in the view already was given it: the link by which the reader left.
    const isTaken = here?.closest('main')?.contains(here.ownerDocument.activeElement) ?? false;
    if (hasMoved() && !isTaken) here?.focus({ preventScroll: true });
  }, [text]);
  return (
    <h1 ref={heading} tabIndex={-1} dir="auto" {...(lang === '' ? {} : { lang })}>
      {text}
    </h1>
  );
};
