/** Search: a field and its results, kept in the address so that back returns to them. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { usePanel } from './panel-context.ts';
import type { SearchRecord } from './panel-source.ts';
import { routeHash } from './route.ts';
import { buildSearch } from './search-index.ts';
import { useLoaded } from './use-loaded.ts';

const Result = ({ record }: { readonly record: SearchRecord }): JSX.Element => {
  const { m } = usePanel();
  return (
    <li class="row">
      <span class="row-text">
        <a href={`#/${record.family}/${record.id}`} dir="auto">
          {record.title}
        </a>
        <span class="quiet small"> {m.search.families[record.family]}</span>
      </span>
    </li>
  );
};

export const SearchView = ({ initial }: { readonly initial: string }): JSX.Element => {
  const { m, source } = usePanel();
  const [query, setQuery] = useState(initial);
  const field = useRef<HTMLInputElement>(null);
  const records = useLoaded('search', () => source.searchRecords());
  const search = useMemo(() => (records.kind === 'ready' ? buildSearch(records.value) : null), [records]);
  useEffect(() => field.current?.focus(), []);
  const change = (text: string): void => {
    setQuery(text);
    // Replaced, not pushed: one step back leaves the search, however much was typed.
    history.replaceState(history.state, '', routeHash({ view: 'search', query: text }));
  };
  const results = search === null || query.trim() === '' ? [] : search(query);
  return (
    <section class="block">
      <h1 class="hidden">{m.panel.search}</h1>
      <label class="field">
        <span class="label">{m.search.label}</span>
        <input ref={field} type="search" value={query} onInput={(event) => change(event.currentTarget.value)} />
      </label>
      <p class="quiet small" role="status">
        {query.trim() === ''
          ? m.search.hint
          : search === null
            ? m.panel.loadingRecord
            : results.length === 0
              ? m.search.none(query)
              : m.search.results(results.length)}
      </p>
      <ul class="rows">
        {results.map((record) => (
          <Result key={`${record.family}/${record.id}`} record={record} />
        ))}
      </ul>
    </section>
  );
};
