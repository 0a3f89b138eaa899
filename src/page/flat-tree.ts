/**
 * The tree a reader sees: an element with an open shadow root shows the root's nodes, and a slot shows
 * what was put into it. Closed roots stay closed: what a page hides from scripts is not read.
 */
import { firstChildOf, localNameOf, nextSiblingOf, parentElementOf, parentNodeOf, shadowRootOf } from './past-fields.ts';

/** Where the walk stands among the children of one element. */
export interface Children {
  /** The next child, or null after the last. */
  next(): Node | null;
}

const EMPTY: readonly Node[] = [];

const isSlot = (element: Element): element is HTMLSlotElement => localNameOf(element) === 'slot' && 'assignedNodes' in element;

const assignedTo = (element: Element): readonly Node[] => (isSlot(element) ? element.assignedNodes() : EMPTY);

export const childrenOf = (element: Element, foundRoot?: (root: ShadowRoot) => void): Children => {
  // Parsed files have no shadow trees, and their elements no such property.
  const root = shadowRootOf(element) as ShadowRoot | null | undefined;
  if (root) foundRoot?.(root);
  const assigned = root ? EMPTY : assignedTo(element);
  if (assigned.length > 0) {
    let i = 0;
    return { next: () => assigned[i++] ?? null };
  }
  let child: Node | null = firstChildOf(root ?? element);
  return {
    next: () => {
      const now = child;
      child = now ? nextSiblingOf(now) : null;
      return now;
    },
  };
};

/** Parent of an element, out of a shadow tree too. */
export const parentOf = (element: Element): Element | null => {
  const above = parentElementOf(element);
  if (above) return above;
  const parent = parentNodeOf(element) as (Node & { host?: Element }) | null;
  return parent?.nodeType === 11 ? (parent.host ?? null) : null;
};
