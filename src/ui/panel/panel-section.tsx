/** A part of a view under its own heading. */
import type { ComponentChildren, JSX } from 'preact';

interface PanelSectionProps {
  /** Of the heading; unique in the view. */
  readonly id: string;
  readonly heading: string;
  readonly children: ComponentChildren;
}

export const PanelSection = ({ id, heading, children }: PanelSectionProps): JSX.Element => (
  <section class="block" aria-labelledby={id}>
    <h2 id={id} class="label" tabIndex={-1}>
      {heading}
    </h2>
    {children}
  </section>
);
