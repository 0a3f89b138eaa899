/**
 * The page's text as blocks, with the way back: from an offset to a place in the DOM.
 *
 * White space inside a block is collapsed as CSS does it (CSS Text 3, §4.1.1), so that a line break
 * or inline markup inside "Budapest\n  <b>Memorandum</b>" is one space or none. For every stretch
 * that is the same in block and text node there is one segment; an offset is mapped by finding its
 * segment. Nothing is kept of the page but references to its text nodes, and nothing is changed.
 *
 * Example. `<p>the  <i>Budapest</i>\nMemorandum</p>` → block "the Budapest Memorandum", segments
 * [0,4) of node 1 ("the "), [4,12) of node 2, [12,13) the collapsed line break, [13,23) of node 3.
 *
 * Cost: one walk over the article's nodes; 0.5–2 ms for an ordinary page.
 */
import { blockStarts, joinBlocks, type BlockRole, type TextBlock } from '../text/text-block.ts';
import { isBlock, isFurniture, isLineBreak, isUnreadable, roleOf } from './element-kinds.ts';

/** `length` code units of the block from `blockStart` are those of `node` from `nodeStart`. */
interface Segment {
  readonly node: Text;
  readonly nodeStart: number;
  readonly blockStart: number;
  readonly length: number;
}

interface PageBlock {
  readonly block: TextBlock;
  readonly segments: readonly Segment[];
  readonly element: Element;
}

export interface DomPoint {
  readonly node: Text;
  readonly offset: number;
}

export interface PageText {
  readonly blocks: readonly TextBlock[];
  /** Blocks joined; what every offset of a report indexes. */
  readonly text: string;
  /** The DOM places of a span of `text`; null when its nodes have left the document or changed. */
  rangeOf(start: number, end: number): { readonly start: DomPoint; readonly end: DomPoint } | null;
  /** The element of the block that holds `offset`. */
  elementAt(offset: number): Element | null;
}

/** Longest page that is read: text nodes beyond it are left out (a 5 MB page has about 2 million). */
const MAX_CHARACTERS = 2_000_000;

/** White space as HTML collapses it; a no-break space is a letter here and stays. */
const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c;

class BlockBuilder {
  private parts: string[] = [];
  private segments: Segment[] = [];
  private length = 0;
  private pendingSpace: { node: Text; offset: number } | null = null;

  /** Adds a text node; stretches without surplus white space become one segment each. */
  add(node: Text): void {
    const data = node.data;
    let i = 0;
    while (i < data.length) {
      if (isSpace(data.charCodeAt(i))) {
        if (this.length > 0) this.pendingSpace ??= { node, offset: i };
        i++;
        continue;
      }
      let end = i;
      // Single spaces inside the run belong to it; a run of two or of another kind ends it.
      while (end < data.length) {
        const code = data.charCodeAt(end);
        if (!isSpace(code)) end++;
        else if (code === 0x20 && end + 1 < data.length && !isSpace(data.charCodeAt(end + 1))) end++;
        else break;
      }
      this.flushSpace();
      this.push(data.slice(i, end), node, i);
      i = end;
    }
  }

  /** A line break inside a block reads as a space. */
  breakLine(): void {
    const last = this.segments.at(-1);
    if (last) this.pendingSpace ??= { node: last.node, offset: last.nodeStart + last.length };
  }

  take(role: BlockRole, element: Element, lang: string | undefined): PageBlock | null {
    this.pendingSpace = null;
    if (this.length === 0) return null;
    const built: PageBlock = { block: { text: this.parts.join(''), role, ...(lang ? { lang } : {}) }, segments: this.segments, element };
    this.parts = [];
    this.segments = [];
    this.length = 0;
    return built;
  }

  private flushSpace(): void {
    if (!this.pendingSpace) return;
    const { node, offset } = this.pendingSpace;
    this.pendingSpace = null;
    this.push(' ', node, offset);
  }

  private push(text: string, node: Text, nodeStart: number): void {
    this.parts.push(text);
    this.segments.push({ node, nodeStart, blockStart: this.length, length: text.length });
    this.length += text.length;
  }
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isText = (node: Node): node is Text => node.nodeType === 3;

export interface ReadOptions {
  /** Is the element rendered? Without it (no layout) everything readable counts. */
  readonly isVisible?: (element: Element) => boolean;
  /** Elements that are read although they look like furniture (the headline's header). */
  readonly also?: readonly Element[];
  /** True: the roots themselves may be furniture by name; only what is inside is tested. */
  readonly lang?: string;
}

const collect = (roots: readonly Element[], options: ReadOptions): PageBlock[] => {
  const blocks: PageBlock[] = [];
  const builder = new BlockBuilder();
  let characters = 0;

  const finish = (element: Element, lang: string | undefined): void => {
    const built = builder.take(roleOf(element), element, lang);
    if (built && (!options.isVisible || options.isVisible(built.element))) blocks.push(built);
  };

  const walk = (element: Element, owner: Element, lang: string | undefined): void => {
    let breaks = 0;
    for (let child = element.firstChild; child && characters < MAX_CHARACTERS; child = child.nextSibling) {
      if (isText(child)) {
        if (breaks > 0 && child.data.trim() === '') continue;
        if (breaks > 1) finish(owner, lang);
        breaks = 0;
        builder.add(child);
        characters += child.data.length;
      } else if (isElement(child)) {
        if (isLineBreak(child)) {
          builder.breakLine();
          breaks++;
          continue;
        }
        if (isUnreadable(child) || isFurniture(child)) continue;
        if (breaks > 1) finish(owner, lang);
        breaks = 0;
        const own = child.getAttribute('lang') ?? lang;
        if (isBlock(child)) {
          finish(owner, lang);
          // A paragraph inside a quotation or list item keeps the outer role.
          walk(child, child.tagName.toUpperCase() === 'P' && roleOf(owner) !== 'paragraph' ? owner : child, own);
          finish(child.tagName.toUpperCase() === 'P' && roleOf(owner) !== 'paragraph' ? owner : child, own);
        } else walk(child, owner, own);
      }
    }
  };

  for (const root of roots) {
    if (isUnreadable(root)) continue;
    walk(root, root, root.getAttribute('lang') ?? undefined);
    finish(root, root.getAttribute('lang') ?? undefined);
  }
  return blocks;
};

/** Greatest index whose value is not above `x`. */
const floorIndex = (sorted: readonly number[], x: number): number => {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] as number) <= x) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** Reads the blocks below `roots`, in document order. */
export const readPageText = (roots: readonly Element[], options: ReadOptions = {}): PageText => {
  const pageBlocks = collect(roots, options);
  const blocks = pageBlocks.map((b) => b.block);
  const starts = blockStarts(blocks);

  const point = (offset: number, atEnd: boolean): DomPoint | null => {
    const index = floorIndex(starts, atEnd ? offset - 1 : offset);
    const pageBlock = pageBlocks[index];
    if (!pageBlock) return null;
    const inBlock = offset - (starts[index] as number);
    const segment = pageBlock.segments.find((s) =>
      atEnd ? inBlock > s.blockStart && inBlock <= s.blockStart + s.length : inBlock >= s.blockStart && inBlock < s.blockStart + s.length,
    );
    if (!segment) return null;
    const nodeOffset = segment.nodeStart + (inBlock - segment.blockStart);
    return segment.node.isConnected && nodeOffset <= segment.node.data.length ? { node: segment.node, offset: nodeOffset } : null;
  };

  return {
    blocks,
    text: joinBlocks(blocks),
    rangeOf: (start, end) => {
      const from = point(start, false);
      const to = point(end, true);
      return from && to ? { start: from, end: to } : null;
    },
    elementAt: (offset) => pageBlocks[floorIndex(starts, offset)]?.element ?? null,
  };
};
