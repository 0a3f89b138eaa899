/**
 * Where the browser fills marks, and what is done about it.
 *
 * Chromium paints `::highlight()` in forced colours with `HighlightText` on `Highlight`, the colours of a
 * selection, whatever the rules say (seen in 156; the element's own `forced-color-adjust` decides, and that is the
 * page's: CSS Pseudo 4, §3.5). Firefox 153 draws the lines of the rules. So, where marks are filled: a claim fills
 * its first word and not a sentence, and all marks step aside while the reader selects.
 */

/** For a style sheet; only Chromium has this value. */
export const FILLS = '(forced-color-adjust:preserve-parent-color)';

export const fillsMarks = ({ defaultView }: Document): boolean =>
  CSS.supports(FILLS) && defaultView?.matchMedia('(forced-colors:active)').matches === true;

export const hasSelection = (document: Document): boolean => document.getSelection()?.isCollapsed === false;

/** Length of the first word of a text that begins with one; all of it where it is a single word. */
export const firstWordLength = (text: string): number => /^\s*\S+/u.exec(text)?.[0].length ?? text.length;
