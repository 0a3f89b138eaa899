/** The words the reader has selected in this frame, and where they stand. */
export interface SelectedWords {
  readonly text: string;
  /** Client coordinates, as the page stands when asked. */
  rects(): readonly DOMRect[];
}

/** A sentence or two; who selects more is not looking a word up. */
const MOST = 400;

export const selectedWords = (document: Document): SelectedWords | null => {
  const selection = document.getSelection();
  const text = selection?.toString().replace(/\s+/gu, ' ').trim().slice(0, MOST) ?? '';
  if (!selection || selection.rangeCount === 0 || text === '') return null;
  const range = selection.getRangeAt(0).cloneRange();
  return { text, rects: () => [...range.getClientRects()] };
};
