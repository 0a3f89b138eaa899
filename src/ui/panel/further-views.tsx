/** Every view but the page's own, in one piece that is read after it. */
import type { JSX } from 'preact';
import { ClaimView } from './claim-view.tsx';
import { DocumentView } from './document-view.tsx';
import { EntryView } from './entry-view.tsx';
import { OutletView } from './outlet-view.tsx';
import type { Route } from './route.ts';
import { SearchView } from './search-view.tsx';
import { TimelineView } from './timeline-view.tsx';
import { WordingView } from './wording-view.tsx';

export const FurtherView = ({ route }: { readonly route: Exclude<Route, { view: 'page' }> }): JSX.Element => {
  switch (route.view) {
    case 'timeline':
      return <TimelineView />;
    case 'search':
      return <SearchView initial={route.query} />;
    case 'entry':
      return <EntryView key={route.id} id={route.id} />;
    case 'outlet':
      return <OutletView key={route.id} id={route.id} />;
    case 'document':
      return <DocumentView key={route.id} id={route.id} />;
    case 'claim':
      return <ClaimView key={route.id} id={route.id} />;
    case 'wording':
      return <WordingView key={route.id} id={route.id} />;
  }
};
