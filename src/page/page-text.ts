/**
 * The page's text as blocks, with the way back: from an offset to a place in the DOM. Nothing is kept of
 * the page but references to its text nodes, and nothing is changed.
 */
import { runThrough } from '../text/sliced.ts';
import { blockStarts, joinBlocks, type TextBlock } from '../text/text-block.ts';
import type { LinkedSpan } from '../text/linked-span.ts';
import type { Segment } from './block-builder.ts';
import { linkedSpans } from './linked-spans.ts';
import { withoutLinkLists } from './link-lists.ts';
import { readBlocks, type Reading, type ReadOptions } from './read-blocks.ts';

export interface DomPoint {
  readonly node: Text;
  readonly offset: number;
}

/** Code units [start, end) of one text node. */
export interface TextRun {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

export interface PageText {
  readonly blocks: readonly TextBlock[];
  /** Blocks joined; what every offset of a report indexes. */
  readonly text: string;
  /** From which this was made; what the next reading can build on. */
  readonly reading: Reading;
  /** The DOM places of a span of `text`; null when its nodes have left the document, changed, or lie in two trees. */
  rangeOf(start: number, end: number): { readonly start: DomPoint; readonly end: DomPoint } | null;
  /** The same span, text node by text node. Nodes that have gone or shrunk are left out. */
  runsOf(start: number, end: number): TextRun[];
  /** What of the text is a link out of the page; `base`: the page's address. */
  links(base: string): readonly LinkedSpan[];
  /** The element of the block that holds `offset`. */
  elementAt(offset: number): Element | null;
}

/** Greatest index whose value is not above `x`; 0 where there is none. */
const floorIndex = (length: number, valueAt: (i: number) => number, x: number): number => {
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (valueAt(middle) <= x) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** @param options `keepLinkLists`: the links are what is read */
export const pageTextOf = (reading: Reading, { keepLinkLists = false } = {}): PageText => {
  const pageBlocks = keepLinkLists ? reading.blocks : withoutLinkLists(reading.blocks);
  const blocks = pageBlocks.map((b) => b.block);
  const starts = blockStarts(blocks);
  const blockAt = (offset: number): number => floorIndex(starts.length, (i) => starts[i] as number, offset);

  const segmentAt = (block: number, inBlock: number): number => {
    const segments = pageBlocks[block]?.segments ?? [];
    return floorIndex(segments.length, (i) => (segments[i] as Segment).blockStart, inBlock);
  };

  const point = (offset: number, atEnd: boolean): DomPoint | null => {
    const letter = atEnd ? offset - 1 : offset;
    const block = blockAt(letter);
    const inBlock = letter - (starts[block] ?? 0);
    const segment = pageBlocks[block]?.segments[segmentAt(block, inBlock)];
    if (!segment || inBlock < segment.blockStart || inBlock >= segment.blockStart + segment.length) return null;
    const at = segment.nodeStart + (inBlock - segment.blockStart) + (atEnd ? 1 : 0);
    return segment.node.isConnected && at <= segment.node.data.length ? { node: segment.node, offset: at } : null;
  };

  const runsOf = (start: number, end: number): TextRun[] => {
    const runs: TextRun[] = [];
    for (let b = blockAt(start); b < pageBlocks.length && (starts[b] as number) < end; b++) {
      const from = Math.max(0, start - (starts[b] as number));
      const to = end - (starts[b] as number);
      const segments = (pageBlocks[b] as (typeof pageBlocks)[number]).segments;
      for (let s = segmentAt(b, from); s < segments.length; s++) {
        const { node, nodeStart, blockStart, length } = segments[s] as Segment;
        if (blockStart >= to) break;
        const runStart = nodeStart + Math.max(0, from - blockStart);
        const runEnd = nodeStart + Math.min(length, to - blockStart);
        if (runEnd <= runStart || !node.isConnected || runEnd > node.data.length) continue;
        const last = runs.at(-1);
        // Collapsed white space between two segments of a node belongs to the run.
        if (last?.node === node) runs[runs.length - 1] = { node, start: last.start, end: runEnd };
        else runs.push({ node, start: runStart, end: runEnd });
      }
    }
    return runs;
  };

  return {
    blocks,
    text: joinBlocks(blocks),
    reading,
    rangeOf: (start, end) => {
      const from = point(start, false);
      const to = point(end, true);
      return from && to && from.node.getRootNode() === to.node.getRootNode() ? { start: from, end: to } : null;
    },
    runsOf,
    links: (base) => linkedSpans(pageBlocks, starts, base),
    elementAt: (offset) => pageBlocks[blockAt(offset)]?.element ?? null,
  };
};

/** Reads the blocks below `roots`, in document order, without interruption. */
export const readPageText = (roots: readonly Element[], options: ReadOptions = {}): PageText =>
  pageTextOf(runThrough(readBlocks(roots, options)));
