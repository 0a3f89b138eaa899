/**
 * Links on a page without an article – search results, feeds – as a text of their own: one block for each
 * link's words. The painter then marks them as it marks any text, and no node is touched.
 */
import { pageTextOf, type PageText } from '../../src/page/page-text.ts';
import { outgoingAddress } from '../../src/page/outgoing.ts';
import { readBlocks } from '../../src/page/read-blocks.ts';
import { runInSlices } from '../../src/page/slices.ts';

/** Feeds without end: the newest links are the last ones. */
const LINKS_AT_MOST = 400;

export const readFeedLinks = async (
  document: Document,
  isVisible: (element: Element) => boolean,
  signal: AbortSignal,
): Promise<PageText | null> => {
  const anchors = [...document.querySelectorAll('a[href]')]
    .filter((a) => outgoingAddress(a.getAttribute('href'), location.href) !== null)
    .slice(-LINKS_AT_MOST);
  const reading = anchors.length === 0 ? null : await runInSlices(readBlocks(anchors, { isVisible }), signal);
  return reading && reading.blocks.length > 0 ? pageTextOf(reading, { keepLinkLists: true }) : null;
};
