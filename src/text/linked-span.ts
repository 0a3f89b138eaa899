/** A stretch of a page's text that is a link to somewhere else; half-open, UTF-16. */
import type { Span } from './span.ts';

export interface LinkedSpan extends Span {
  /** Absolute, http or https. */
  readonly url: string;
}
