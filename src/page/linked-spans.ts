/** Which stretches of the page's text are links that lead out of it. Cost: one look up the tree for each text node. */
import type { LinkedSpan } from '../text/linked-span.ts';
import type { PageBlock } from './block-builder.ts';
import { outgoingAddress } from './outgoing.ts';

/** A page with more is a list of links. */
const SPANS_AT_MOST = 1000;

/**
 * @param starts offset of each block in the page's text
 * @param base address of the page
 */
export const linkedSpans = (blocks: readonly PageBlock[], starts: readonly number[], base: string): LinkedSpan[] => {
  const spans: LinkedSpan[] = [];
  blocks.forEach(({ segments }, index) => {
    let open: { anchor: Element; start: number; end: number } | null = null;
    const close = (): void => {
      const url = open && outgoingAddress(open.anchor.getAttribute('href'), base);
      if (open && url !== null && spans.length < SPANS_AT_MOST) spans.push({ start: open.start, end: open.end, url });
      open = null;
    };
    for (const { node, blockStart, length } of segments) {
      const anchor = node.parentElement?.closest('a[href]') ?? null;
      const start = (starts[index] ?? 0) + blockStart;
      if (open !== null && (open as { anchor: Element }).anchor === anchor) (open as { end: number }).end = start + length;
      else {
        close();
        if (anchor) open = { anchor, start, end: start + length };
      }
    }
    close();
  });
  return spans;
};
