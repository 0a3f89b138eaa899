/**
 * One block of text from text nodes, white space collapsed as CSS does it (CSS Text 3, §4.1.1), with the
 * way back. For every stretch that is the same in block and text node there is one segment.
 *
 * Example. `<p>the  <i>Budapest</i>\nMemorandum</p>` → block "the Budapest Memorandum", segments
 * [0,4) of node 1 ("the "), [4,12) of node 2, [12,13) the collapsed line break, [13,23) of node 3.
 */
import type { BlockRole, TextBlock } from '../text/text-block.ts';

/** `length` code units of the block from `blockStart` are those of `node` from `nodeStart`. */
export interface Segment {
  readonly node: Text;
  readonly nodeStart: number;
  readonly blockStart: number;
  readonly length: number;
}

export interface PageBlock {
  readonly block: TextBlock;
  readonly segments: readonly Segment[];
  readonly element: Element;
  /** All of its text is in links. */
  readonly isLink: boolean;
}

/** White space as HTML collapses it; a no-break space is a letter here and stays. */
const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c;

export class BlockBuilder {
  private parts: string[] = [];
  private segments: Segment[] = [];
  private length = 0;
  private linked = 0;
  private pendingSpace: { node: Text; offset: number } | null = null;

  /** Adds a text node; stretches without surplus white space become one segment each. */
  add(node: Text, inLink: boolean): void {
    const before = this.length;
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
    if (inLink) this.linked += this.length - before;
  }

  /** A line break inside a block reads as a space. */
  breakLine(): void {
    const last = this.segments.at(-1);
    if (last) this.pendingSpace ??= { node: last.node, offset: last.nodeStart + last.length };
  }

  take(role: BlockRole, element: Element, lang: string | undefined): PageBlock | null {
    this.pendingSpace = null;
    if (this.length === 0) return null;
    const built: PageBlock = {
      block: { text: this.parts.join(''), role, ...(lang ? { lang } : {}) },
      segments: this.segments,
      element,
      isLink: this.linked === this.length,
    };
    this.parts = [];
    this.segments = [];
    this.length = 0;
    this.linked = 0;
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
