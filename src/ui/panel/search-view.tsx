/** Search over every record of the corpus. The query is part of the address; arrows lead from the field through the results. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { usePanel } from './panel-context.ts';
import { routeHash } from './route.ts';
import { RESULTS_SHOWN } from './search-index.ts';
import { SearchResult } from './search-result.tsx';
import { UnreadNotice } from './unread-notice.tsx';
import { useLoaded } from './use-loaded.ts';

/** Field and results are one column of stops; up from the first result is the field again. */
const moveByArrows = (event: KeyboardEvent): void => {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(event.currentTarget instanceof HTMLElement)) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, .result a')];
  const next = stops[stops.indexOf(event.target as HTMLElement) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
};

/** Shown while the field is empty: what can be typed is not to be guessed. */
const EXAMPLES = ['Budapest Memorandum', 'нейтралітет', 'Selenskyj', 'rt.com'];

const Examples = ({ choose }: { readonly choose: (query: string) => void }): JSX.Element => {
  const { m } = usePanel();
  return (
    <p class="buttons examples">
      <span class="quiet">{m.lists.examples}:</span>
      {EXAMPLES.map((example) => (
        <button key={example} type="button" class="link" onClick={() => choose(example)}>
          {example}
        </button>
      ))}
    </p>
  );
};

export const SearchView = ({ initial }: { readonly initial: string }): JSX.Element => {
  const { m, edition, search: makeSearch } = usePanel();
  const [query, setQuery] = useState(initial);
  const field = useRef<HTMLInputElement>(null);
  const loaded = useLoaded('search', makeSearch, edition.value);
  const search = loaded.kind === 'ready' ? loaded.value : null;
  useEffect(() => field.current?.focus(), []);
  const change = (text: string): void => {
    setQuery(text);
    // Replaced, not pushed: one step back leaves the search, however much was typed.
    history.replaceState(history.state, '', routeHash({ view: 'search', query: text }));
  };
  const results = useMemo(() => (search === null || query.trim() === '' ? [] : search(query)), [search, query]);
  return (
    <section class="block" onKeyDown={moveByArrows}>
      <h1 class="hidden">{m.panel.search}</h1>
      <label class="field">
        <span class="label">{m.search.label}</span>
        <input ref={field} type="search" value={query} onInput={(event) => change(event.currentTarget.value)} />
      </label>
      <p class="quiet small" role="status">
        {query.trim() === ''
          ? m.search.hint
          : search === null
            ? loaded.kind === 'failed'
              ? ''
              : m.panel.loadingRecord
            : results.length === 0
              ? m.search.none(query)
              : `${results.length < RESULTS_SHOWN ? m.search.results(results.length) : m.lists.best(results.length)}. ${m.views.more.searchKeys}`}
      </p>
      {loaded.kind === 'failed' ? <UnreadNotice again={loaded.again} /> : null}
      {query.trim() === '' ? <Examples choose={change} /> : null}
      {results.length === 0 ? null : (
        <ul class="rows">
          {results.map((record) => (
            <SearchResult key={`${record.family}/${record.id}`} record={record} />
          ))}
        </ul>
      )}
    </section>
  );
};
