/**
 * Where a frame stands. A frame and the page around it may be of two origins that see nothing of each other but the
 * list `window.frames`: the path of a frame is its place in that list, of its parent's, and so on down from the top.
 */
import { blockStarts } from '../text/text-block.ts';
import type { PageText } from './page-text.ts';

/** Empty for the top; null for a frame that its parent no longer has. */
export const framePath = (view: Window): number[] | null => {
  const path: number[] = [];
  for (let child = view; child !== child.parent; child = child.parent) {
    const { parent } = child;
    const index = Array.from({ length: parent.length }, (_, i) => i).find((i) => parent[i] === child);
    if (index === undefined) return null;
    path.unshift(index);
  }
  return path;
};

/** The element in the document that holds the frame of this path, or a frame around it. */
export const frameElement = (document: Document, [index]: readonly number[]): Element | null => {
  const frame = index === undefined ? undefined : document.defaultView?.[index];
  if (!frame) return null;
  return [...document.querySelectorAll('iframe, frame')].find((e) => (e as HTMLIFrameElement).contentWindow === frame) ?? null;
};

/** Start of the first block of the text behind an element; null: there is none. */
export const offsetBehind = (page: PageText, element: Element): number | null =>
  blockStarts(page.blocks).find(
    (start) => (page.elementAt(start)?.compareDocumentPosition(element) ?? 0) & Node.DOCUMENT_POSITION_PRECEDING,
  ) ?? null;
