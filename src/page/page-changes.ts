/**
 * What has changed since the page was last read, kept so that only that is read again.
 *
 * A change makes its element and all around it stale; what is neither stale nor below something whose
 * style changed is as it was. A change that touches neither the article nor brings new prose (a clock, an
 * advertisement, a carousel beside it) is worth nothing, and costs a look at a set.
 *
 * Cost: a climb per change, ended at the first element already known as stale; 1,000 new paragraphs in
 * one place climb once.
 */
import { furnitureKind } from './element-kinds.ts';
import { parentOf } from './flat-tree.ts';

/** Attributes by which text appears and disappears: paywalls, "read more", tabs, translation. */
export const WATCHED_ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'contenteditable', 'lang'];

/** New text outside the article that may be another one; a teaser or a notice has less (characters). */
const NEW_PROSE = 250;
/** Beyond this many added nodes nobody counts: the page is searched. */
const MAX_ADDED = 2000;

/** A class on the body concerns everything: whether the article is shown is seen when it is read. */
const NO_PROSE = /^(?:html|head|body|script|style|link|meta|noscript|template)$/iu;

export type Worth = 'nothing' | 'reading' | 'searching';

const elementOf = (node: Node): Element | null => {
  if (node.nodeType === 1) return node as Element;
  if (node.nodeType === 11) return (node as ShadowRoot).host ?? null;
  return node.parentElement ?? (node.parentNode as ShadowRoot | null)?.host ?? null;
};

export class PageChanges {
  private readonly stale = new Set<Element>();
  private readonly restyled = new Set<Element>();
  private added: Node[] = [];
  private tooMany = false;

  add(record: MutationRecord): void {
    const element = elementOf(record.target);
    for (let e = element; e && !this.stale.has(e); e = parentOf(e)) this.stale.add(e);
    if (record.type === 'attributes') {
      if (element) this.restyled.add(element);
      return;
    }
    for (const node of record.addedNodes) {
      if (this.added.length < MAX_ADDED) this.added.push(node);
      else this.tooMany = true;
    }
  }

  /** May something below the element, or how it is shown, differ from the last reading? */
  isStale(element: Element): boolean {
    if (this.stale.has(element)) return true;
    if (this.restyled.size === 0) return false;
    for (let e: Element | null = element; e; e = parentOf(e)) if (this.restyled.has(e)) return true;
    return false;
  }

  /** What is to be done about it, for a page that is read from `roots`. */
  worth(roots: readonly Element[]): Worth {
    if (roots.length === 0) return this.bringsProse() ? 'searching' : 'nothing';
    if (roots.some((root) => !root.isConnected)) return 'searching';
    if (this.bringsProse((node) => roots.some((root) => root.contains(node)))) return 'searching';
    return roots.some((root) => this.isStale(root)) ? 'reading' : 'nothing';
  }

  /** Is there new text of some length, outside of furniture and of what `isKnown` covers? Shown text counts as new. */
  private bringsProse(isKnown: (node: Node) => boolean = () => false): boolean {
    if (this.tooMany) return true;
    let text = 0;
    for (const node of [...this.added, ...this.restyled]) {
      if (!node.isConnected || isKnown(node)) continue;
      const element = elementOf(node);
      if (!element || NO_PROSE.test(node.nodeName)) continue;
      if (this.isInFurniture(element)) continue;
      text += (node.textContent ?? '').length;
      if (text >= NEW_PROSE) return true;
    }
    return false;
  }

  private isInFurniture(element: Element): boolean {
    for (let e: Element | null = element; e; e = parentOf(e)) if (furnitureKind(e) === 'yes') return true;
    return false;
  }
}
