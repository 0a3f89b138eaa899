/** The search index, made once while the panel is open and its packs are the same – at the first sign that somebody will search – and kept. */
import type { PanelSource } from './panel-source.ts';
import type { SearchIndex } from './search-index.ts';

/** What failed is tried again at the next call; `edition` tells one set of packs from the next. */
export const searchOnce = (source: Pick<PanelSource, 'searchRecords'>, edition: () => number): (() => Promise<SearchIndex>) => {
  let made: { readonly of: number; readonly index: Promise<SearchIndex> } | null = null;
  return () => {
    const of = edition();
    if (made?.of === of) return made.index;
    const index = Promise.all([source.searchRecords(), import('./search-index.ts')]).then(([records, { buildSearch }]) =>
      buildSearch(records),
    );
    const mine = { of, index };
    made = mine;
    index.catch(() => {
      if (made === mine) made = null;
    });
    return index;
  };
};
