/**
 * Text nodes that mark.js has wrapped parts of, and the way back to the very same nodes.
 *
 * Problem. mark.js splits a text node: the node itself keeps the front part (perhaps nothing), the rest
 * goes into elements and new nodes behind it. Its own `unmark` joins neighbours with `normalize()`,
 * which throws an emptied front node away – the very node that a framework keeps a reference to and
 * will later ask to change or remove (`removeChild` NotFoundError on React 18.3 and 19.3, lost text).
 *
 * Idea. We keep the original node in place, always, and remember what was cut off it. Undoing gives it
 * back its text and removes what was put behind it, so that the page has its own nodes again, whole.
 * Where the page has been at work in the meantime, its word holds:
 *
 * - it wrote into the node: what it wrote is the whole text, and our pieces are stale: they go;
 * - it removed or moved the node: the pieces it left behind go with it, the node gets its text back;
 * - it took our pieces away and left the node: the node gets its text back;
 * - a translator has put other nodes inside our pieces: the text is theirs now and stays, unwrapped.
 */

export interface WrappedText {
  readonly node: Text;
  readonly parent: Node;
  /** Text of the node before and after it was cut. */
  readonly whole: string;
  readonly front: string;
  /** What stands behind it instead, in order. */
  readonly pieces: readonly ChildNode[];
  /** Their text, as we left it. */
  readonly behind: string;
}

export const noteWrapped = (node: Text, whole: string, after: Node | null): WrappedText | null => {
  const parent = node.parentNode;
  if (!parent) return null;
  const pieces: ChildNode[] = [];
  for (let next = node.nextSibling; next && next !== after; next = next.nextSibling) pieces.push(next);
  return { node, parent, whole, front: node.data, pieces, behind: pieces.map((p) => p.textContent ?? '').join('') };
};

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** As we made them: text, or one of our elements with nothing but text in it. */
const isOurs = (piece: ChildNode): boolean => !isElement(piece) || piece.firstElementChild === null;

const unwrap = (piece: ChildNode): void => {
  if (isElement(piece)) piece.replaceWith(...piece.childNodes);
};

const isUntouched = ({ node, parent, front, pieces, behind }: WrappedText): boolean => {
  if (node.parentNode !== parent || node.data !== front) return false;
  let previous: Node = node;
  for (const piece of pieces) {
    if (piece.previousSibling !== previous || !isOurs(piece)) return false;
    previous = piece;
  }
  return pieces.map((p) => p.textContent ?? '').join('') === behind;
};

/** @returns true where the page's node is as it was before; false where the page's own changes hold */
export const restore = (wrapped: WrappedText): boolean => {
  const { node, parent, whole, front, pieces } = wrapped;
  const untouched = isUntouched(wrapped);
  const left = pieces.filter((p) => p.parentNode === parent);
  if (left.some((p) => !isOurs(p)) || (node.parentNode !== parent && left.length > 0 && hasForeignText(parent))) {
    left.forEach(unwrap);
    return false;
  }
  left.forEach((p) => p.remove());
  if (node.data === front) node.data = whole;
  return untouched;
};

/** Chromium's and Google's page translation replaces text by `font` elements. */
const hasForeignText = (parent: Node): boolean => [...parent.childNodes].some((c) => c.nodeName === 'FONT');
