/**
 * The panel's addresses, kept in the hash so that back, forward and links work as on any page:
 * `#/page`, `#/timeline`, `#/search?q=…`, `#/entry/rt`, `#/outlet/rt`, `#/document/cnn-neutrality-2022`, `#/claim/c-…`, `#/wording/f-…`.
 */
import type { RecordFamily } from '../../corpus/records.ts';

export type Route =
  | { readonly view: 'page' }
  | { readonly view: 'timeline' }
  | { readonly view: 'search'; readonly query: string }
  | { readonly view: RecordFamily; readonly id: string };

const RECORD = /^#\/(entry|outlet|document|claim|wording)\/([a-z0-9-]{1,64})$/u;

/** Anything that is not an address of ours is the page view. */
export const parseRoute = (hash: string): Route => {
  const record = RECORD.exec(hash);
  if (record?.[2] !== undefined) return { view: record[1] as RecordFamily, id: record[2] };
  if (hash === '#/timeline') return { view: 'timeline' };
  if (hash === '#/search' || hash.startsWith('#/search?')) {
    return { view: 'search', query: new URLSearchParams(hash.slice('#/search?'.length)).get('q') ?? '' };
  }
  return { view: 'page' };
};

export const routeHash = (route: Route): string => {
  if ('id' in route) return `#/${route.view}/${route.id}`;
  if (route.view === 'search' && route.query !== '') return `#/search?${new URLSearchParams({ q: route.query }).toString()}`;
  return `#/${route.view}`;
};
