/**
 * Reads a page and keeps up with it: where the article is, its text, and what of both has to be done
 * again after a change. Work is done in slices; what changes meanwhile is read the next time.
 */
import { runThrough } from '../text/sliced.ts';
import { searchArticle, type Article } from './article.ts';
import type { PageChanges } from './page-changes.ts';
import { pageTextOf, type PageText } from './page-text.ts';
import { readBlocks, type ReadOptions } from './read-blocks.ts';
import { runInSlices } from './slices.ts';

/** A page without an article is searched again after this time (ms), twice as long after each search in vain … */
const SEARCH_AGAIN_MS = 3000;
/** … up to this: a chat or a map that changes all day. */
const MAX_SEARCH_AGAIN_MS = 60_000;

export interface PageReader {
  /**
   * All of it; null where there is no article, or the reader's life has ended.
   *
   * @param begun gets the beginning of a long one, before the rest is read
   */
  read(begun?: (beginning: PageText) => void): Promise<PageText | null>;
  /** What the changes ask for; `unchanged`: nothing that matters to the text or its places; `later`: searched in vain just now. */
  readChanges(changes: PageChanges): Promise<PageText | null | 'unchanged' | 'later'>;
  /** After `later`: until the page is worth another search (ms). */
  untilSearch(): number;
  /** The same roots, at once: after nodes of the page were wrapped by ourselves. */
  readNow(): PageText | null;
}

export interface ReaderPorts {
  isVisible(element: Element): boolean;
  /** Elements of ours in the page's text. */
  isOurs(element: Element): boolean;
  /** Open shadow roots that hold text. */
  foundShadowRoots(roots: readonly ShadowRoot[]): void;
}

const sameRoots = (a: Article | null, b: Article): boolean =>
  a !== null && a.roots.length === b.roots.length && a.roots.every((root, i) => root === b.roots[i]) && a.grid.size === b.grid.size;

export const createPageReader = (document: Document, ports: ReaderPorts, signal: AbortSignal): PageReader => {
  let article: Article | null = null;
  let page: PageText | null = null;
  let vain = 0;
  let searchedAt = 0;

  const options = (grid: ReadonlySet<Element>): ReadOptions => ({ isVisible: ports.isVisible, isOurs: ports.isOurs, grid });

  const readRoots = async (found: Article, more: Pick<ReadOptions, 'before' | 'isStale' | 'begun'>): Promise<PageText | null> => {
    const reading = await runInSlices(readBlocks(found.roots, { ...options(found.grid), ...more }), signal);
    if (!reading) return null;
    ports.foundShadowRoots(reading.shadowRoots);
    page = reading.blocks.length > 0 ? pageTextOf(reading) : null;
    return page;
  };

  const search = async (changes: PageChanges | null, begun?: (beginning: PageText) => void): Promise<PageText | null> => {
    const found = await runInSlices(searchArticle(document), signal);
    searchedAt = performance.now();
    vain = found ? 0 : vain + 1;
    if (!found) {
      article = page = null;
      return null;
    }
    const isKnown = changes !== null && page !== null && sameRoots(article, found);
    article = found;
    if (isKnown && page) return readRoots(found, { before: page.reading, isStale: (e) => changes.isStale(e) });
    return readRoots(found, begun ? { begun: (beginning) => begun(pageTextOf(beginning)) } : {});
  };

  const untilSearch = (): number =>
    vain === 0 ? 0 : Math.max(0, searchedAt + Math.min(SEARCH_AGAIN_MS * 2 ** (vain - 1), MAX_SEARCH_AGAIN_MS) - performance.now());

  return {
    read: (begun) => search(null, begun),
    untilSearch,
    readChanges: async (changes) => {
      const worth = changes.worth(article?.roots ?? []);
      if (worth === 'nothing') return 'unchanged';
      if (worth === 'searching' && untilSearch() > 0) return 'later';
      if (worth === 'searching' || !article || !page) return search(changes);
      return readRoots(article, { before: page.reading, isStale: (e) => changes.isStale(e) });
    },
    readNow: () => {
      if (!article) return null;
      page = pageTextOf(runThrough(readBlocks(article.roots, options(article.grid))));
      return page;
    },
  };
};
