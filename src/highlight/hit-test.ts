/**
 * Is this point of the viewport on this range?
 *
 * `document.highlightsFromPoint` would answer (Chrome 140, Firefox 150) but not everywhere we run;
 * `caretPositionFromPoint` answers with the *nearest* caret, also from far away. The rectangles of
 * the range are asked directly: exact, cheap for the few dozen ranges of a page, and the same in
 * every browser, column layout and zoom.
 */

/** The line is drawn below the letters; a pointer on it is on the mark. */
const SLACK_PX = 2;

export const rangeAtPoint = (range: Range, x: number, y: number): boolean => {
  const box = range.getBoundingClientRect();
  if (x < box.left - SLACK_PX || x > box.right + SLACK_PX || y < box.top - SLACK_PX || y > box.bottom + SLACK_PX) return false;
  for (const r of range.getClientRects())
    if (x >= r.left - SLACK_PX && x <= r.right + SLACK_PX && y >= r.top - SLACK_PX && y <= r.bottom + SLACK_PX) return true;
  return false;
};
