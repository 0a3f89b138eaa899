/**
 * What is painted on a page, read as the page itself could read it: the highlight registry belongs to
 * the document. Each function is sent to the browser as text and uses nothing from around it.
 */

export interface PaintedPlace {
  readonly text: string;
  /** `Highlight.priority`: 0 = claim, 1 = entry, 2 = wording, 3 = outlet, 4 = link (see highlight/css-highlight-painter.ts). */
  readonly priority: number;
}

/** Every painted place, in the page's order. */
export const readPainted = (): PaintedPlace[] => {
  const places: { range: Range; priority: number }[] = [];
  for (const highlight of CSS.highlights.values()) {
    for (const abstract of highlight) {
      const range = document.createRange();
      range.setStart(abstract.startContainer, abstract.startOffset);
      range.setEnd(abstract.endContainer, abstract.endOffset);
      places.push({ range, priority: highlight.priority });
    }
  }
  places.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range) || a.priority - b.priority);
  return places.map(({ range, priority }) => ({ text: String(range), priority }));
};

/** Scrolls the first painted place with this text into view and returns a point on it; null: there is none. */
export const bringPaintedToView = (text: string): { x: number; y: number } | null => {
  for (const highlight of CSS.highlights.values()) {
    for (const abstract of highlight) {
      const range = document.createRange();
      range.setStart(abstract.startContainer, abstract.startOffset);
      range.setEnd(abstract.endContainer, abstract.endOffset);
      if (String(range).replace(/\s+/gu, ' ') !== text) continue;
      const at = range.getBoundingClientRect();
      window.scrollTo({ top: window.scrollY + at.top - window.innerHeight / 3, behavior: 'instant' });
      const line = range.getClientRects()[0];
      return line ? { x: line.x + line.width / 2, y: line.y + line.height / 2 } : null;
    }
  }
  return null;
};
