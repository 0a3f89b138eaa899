/** The search index, made once while the panel is open – at the first sign that somebody will search – and kept. */
import type { PanelSource } from './panel-source.ts';
import { buildSearch } from './search-index.ts';
import type { SearchIndex } from './search-index.ts';

/** What failed is tried again at the next call. */
export const searchOnce = (source: Pick<PanelSource, 'searchRecords'>): (() => Promise<SearchIndex>) => {
  let made: Promise<SearchIndex> | null = null;
  return () => {
    made ??= source.searchRecords().then(buildSearch);
    made.catch(() => {
      made = null;
    });
    return made;
  };
};
