/**
 * The walk over an article's nodes, from text nodes to blocks.
 *
 * A stack of our own instead of recursion, so that markup nested a thousand deep is no danger and the
 * walk can stop anywhere and go on later. What did not change since an earlier walk is taken from it:
 * a block element whose subtree is as it was gives the same blocks again, without a look at its nodes
 * and their layout.
 *
 * Cost: 0.5–2 ms for an ordinary page; after a change, its path from the root plus one step per sibling.
 */
import { BlockBuilder, type PageBlock } from './block-builder.ts';
import { isBlock, isFurniture, isLineBreak, isUnreadable, nameOf, roleOf } from './element-kinds.ts';
import { childrenOf, type Children } from './flat-tree.ts';
import type { Sliced } from '../text/sliced.ts';

/** Longest page that is read; text nodes beyond it are left out. The longest novels have 3 million characters. */
const MAX_CHARACTERS = 2_000_000;
/** So many of them are some screens of text (characters). */
const BEGINNING = 12_000;
/** Nodes between two looks at the clock. */
const NODES_PER_STEP = 200;

/** What an earlier walk found, by block element: a slice of its blocks. */
export interface Reading {
  readonly blocks: readonly PageBlock[];
  readonly slices: ReadonlyMap<Element, readonly [from: number, to: number]>;
  /** Open shadow roots that were entered. */
  readonly shadowRoots: readonly ShadowRoot[];
}

export interface ReadOptions {
  /** Is the element rendered? Without it (no layout) everything readable counts. */
  readonly isVisible?: (element: Element) => boolean;
  /** Elements that are read although they are named like furniture. */
  readonly grid?: ReadonlySet<Element>;
  /** Elements of our own in the text, read through whatever they are called. */
  readonly isOurs?: (element: Element) => boolean;
  /** An earlier reading of the same roots … */
  readonly before?: Reading;
  /** … and whether something below an element, or how it is shown, may differ from it. */
  readonly isStale?: (element: Element) => boolean;
  /** Gets what has been read once it is some screens long, of a page that is longer. */
  readonly begun?: (beginning: Reading) => void;
}

interface Frame {
  readonly element: Element;
  /** The element whose kind names the blocks found here. */
  readonly owner: Element;
  readonly lang: string | undefined;
  readonly children: Children;
  readonly isBlock: boolean;
  readonly inLink: boolean;
  /** Number of blocks found before this element. */
  readonly from: number;
  breaks: number;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isText = (node: Node): node is Text => node.nodeType === 3;
const isParagraph = (element: Element): boolean => nameOf(element) === 'P';

export function* readBlocks(roots: readonly Element[], { isVisible, grid, isOurs, before, isStale, begun }: ReadOptions): Sliced<Reading> {
  const blocks: PageBlock[] = [];
  const slices = new Map<Element, readonly [number, number]>();
  const shadowRoots: ShadowRoot[] = [];
  const builder = new BlockBuilder();
  const stack: Frame[] = [];
  let characters = 0;
  let nodes = 0;
  let beginning = begun;

  const finish = (element: Element, lang: string | undefined): void => {
    const built = builder.take(roleOf(element), element, lang);
    if (built && (!isVisible || isVisible(element))) blocks.push(built);
    if (beginning === undefined || characters < BEGINNING) return;
    beginning({ blocks: [...blocks], slices: new Map(), shadowRoots: [...shadowRoots] });
    beginning = undefined;
  };

  const enter = (element: Element, owner: Element, lang: string | undefined, isBlock: boolean): void => {
    const children = childrenOf(element, (root) => shadowRoots.push(root));
    const inLink = element.localName === 'a' || stack.at(-1)?.inLink === true;
    stack.push({ element, owner, lang, children, isBlock, inLink, from: blocks.length, breaks: 0 });
  };

  /** Takes over what an earlier walk found below an element; false: it has to be walked. */
  const take = (element: Element): boolean => {
    const slice = before?.slices.get(element);
    if (!before || !slice || !isStale || isStale(element)) return false;
    const from = blocks.length;
    for (let i = slice[0]; i < slice[1]; i++) {
      const known = before.blocks[i] as PageBlock;
      blocks.push(known);
      characters += known.block.text.length;
    }
    slices.set(element, [from, blocks.length]);
    return true;
  };

  const meet = (frame: Frame, child: Node): void => {
    if (isText(child)) {
      if (frame.breaks > 0 && child.data.trim() === '') return;
      if (frame.breaks > 1) finish(frame.owner, frame.lang);
      frame.breaks = 0;
      builder.add(child, frame.inLink);
      characters += child.data.length;
      return;
    }
    if (!isElement(child)) return;
    if (isLineBreak(child)) {
      builder.breakLine();
      frame.breaks++;
      return;
    }
    if (isUnreadable(child) || (isFurniture(child) && !grid?.has(child) && !isOurs?.(child))) return;
    if (frame.breaks > 1) finish(frame.owner, frame.lang);
    frame.breaks = 0;
    const lang = child.getAttribute('lang') ?? frame.lang;
    if (!isBlock(child)) return enter(child, frame.owner, lang, false);
    finish(frame.owner, frame.lang);
    // A paragraph inside a quotation or list item keeps the outer role.
    const owner = isParagraph(child) && roleOf(frame.owner) !== 'paragraph' ? frame.owner : child;
    if (!take(child)) enter(child, owner, lang, true);
  };

  for (const root of roots) {
    if (isUnreadable(root)) continue;
    enter(root, root, root.getAttribute('lang') ?? undefined, true);
    for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
      if (++nodes % NODES_PER_STEP === 0) yield;
      const child = characters < MAX_CHARACTERS ? frame.children.next() : null;
      if (child) {
        meet(frame, child);
        continue;
      }
      stack.pop();
      if (!frame.isBlock) continue;
      finish(frame.owner, frame.lang);
      slices.set(frame.element, [frame.from, blocks.length]);
    }
  }
  return { blocks, slices, shadowRoots: before ? [...new Set([...before.shadowRoots, ...shadowRoots])] : shadowRoots };
}
