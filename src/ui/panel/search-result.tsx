/** One result: its name, what it is, the flag of the outlet whose it is, and what its record says in a line. */
import type { JSX } from 'preact';
import { flagModel, newestStateLink } from '../parts/flag-model.ts';
import { icon } from '../parts/icon.ts';
import { usePanel } from './panel-context.ts';
import type { SearchRecord } from './panel-source.ts';
import { vnode } from './vnode.ts';

export const SearchResult = ({ record }: { readonly record: SearchRecord }): JSX.Element => {
  const { m } = usePanel();
  const link = record.outlet === undefined ? null : newestStateLink(record.outlet);
  const model = link === null || record.outlet === undefined ? null : flagModel(link, record.outlet.country, m);
  const kind = record.kind === undefined ? m.search.families[record.family] : m.kinds[record.kind];
  return (
    <li class="row result">
      <span class="row-text">
        <a href={`#/${record.family}/${record.id}`} dir="auto">
          {record.title}
        </a>
        <span class="quiet small"> {`${kind} `}</span>
        {model === null ? null : (
          <span class={`flag ${model.tone}`}>
            {icon(vnode, 'state')}
            <span>{model.words}</span>
          </span>
        )}
        {record.snippet === undefined ? null : (
          <span class="snippet quiet small" lang={record.snippet.lang} dir="auto">
            {record.snippet.text}
          </span>
        )}
      </span>
    </li>
  );
};
