/**
 * Draws a document's text into an element and marks places in it with mark.js.
 *
 * Each line becomes a paragraph whose offset in the document is known, and is marked by itself:
 * a place that spans two lines is cut at the line break. Altered places are marked first, mentions
 * inside them afterwards (mark.js leaves out ranges that overlap within one call).
 */
import Mark from 'mark.js';
import type { DocumentRecord } from '../../corpus/records.ts';

export interface MarkedPlace {
  /** Into the document's text, UTF-16, half-open. */
  readonly start: number;
  readonly end: number;
  /** Called for each element made; a place may need several. */
  readonly dress: (element: HTMLElement) => void;
}

interface Layer {
  /** Tag of the elements that are made. */
  readonly tag: 'mark' | 'a';
  readonly places: readonly MarkedPlace[];
}

const markLine = (line: HTMLElement, lineStart: number, { tag, places }: Layer): void => {
  const lineEnd = lineStart + (line.textContent ?? '').length;
  const inside = places
    .map((place) => ({ place, from: Math.max(place.start, lineStart), to: Math.min(place.end, lineEnd) }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
  if (inside.length === 0) return;
  const ranges = inside.map(({ from, to }) => ({ start: from - lineStart, length: to - from }));
  new Mark(line).markRanges(ranges, {
    element: tag,
    each: (element, range) => {
      const found = inside.find(({ from }) => from - lineStart === (range as { start: number }).start);
      if (element instanceof HTMLElement) found?.place.dress(element);
    },
  });
};

/** Replaces the content of `container`. `gap`: what stands for text that is not carried. */
export const drawDocument = (
  container: HTMLElement,
  document: Pick<DocumentRecord, 'parts' | 'length' | 'language'>,
  layers: readonly Layer[],
  gap: string,
): void => {
  const lines: HTMLElement[] = [];
  const addGap = (): void => {
    const element = container.ownerDocument.createElement('p');
    element.className = 'gap';
    element.textContent = '[…]';
    element.title = gap;
    lines.push(element);
  };
  let at = 0;
  for (const part of document.parts) {
    if (part.start > at) addGap();
    let lineStart = part.start;
    for (const text of part.text.split('\n')) {
      if (text.trim() !== '') {
        const line = container.ownerDocument.createElement('p');
        line.textContent = text;
        line.dir = 'auto';
        for (const layer of layers) markLine(line, lineStart, layer);
        lines.push(line);
      }
      lineStart += text.length + 1;
    }
    at = part.start + part.text.length;
  }
  if (at < document.length) addGap();
  container.lang = document.language.this;
  container.replaceChildren(...lines);
};
