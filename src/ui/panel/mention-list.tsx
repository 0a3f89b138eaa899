/** Everything the page mentions, as a list to filter, order, open and jump from. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { formatYears } from '../messages/format.ts';
import { JumpButton } from './jump-button.tsx';
import type { MentionGroup } from './mention-groups.ts';
import { filterGroups, groupMentions, groupsByKind } from './mention-groups.ts';
import { usePanel } from './panel-context.ts';
import type { PageFound } from './panel-source.ts';

/** A filter is in the way of a short list. */
const FILTER_FROM = 8;

const Row = ({ group: { entry, line, places }, withKind }: { readonly group: MentionGroup; readonly withKind: boolean }): JSX.Element => {
  const { m } = usePanel();
  const years = line.when === undefined ? '' : formatYears(line.when);
  const about = [withKind ? m.kinds[line.kind] : '', years].filter((part) => part !== '').join(' · ');
  return (
    <li class="row">
      <span class="row-text">
        <a href={`#/entry/${entry}`} dir="auto">
          {line.name}
        </a>
        {about === '' ? null : <span class="quiet small"> {about}</span>}
      </span>
      <JumpButton name={line.name} places={places} />
    </li>
  );
};

export const MentionList = ({ found }: { readonly found: PageFound }): JSX.Element => {
  const { m } = usePanel();
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<'page' | 'kind'>('page');
  const groups = useMemo(() => groupMentions(found.report.mentions, found.entries), [found]);
  const shown = filterGroups(groups, query);
  if (groups.length === 0) return <p class="quiet">{m.page.none}</p>;
  return (
    <>
      {groups.length < FILTER_FROM ? null : (
        <div class="tools">
          <label class="grow">
            <span class="hidden">{m.page.filter}</span>
            <input type="search" value={query} placeholder={m.page.filter} onInput={(event) => setQuery(event.currentTarget.value)} />
          </label>
          <label>
            <span class="hidden">{m.page.order}</span>
            <select value={order} onChange={(event) => setOrder(event.currentTarget.value === 'kind' ? 'kind' : 'page')}>
              <option value="page">{m.page.inOrder}</option>
              <option value="kind">{m.page.byKind}</option>
            </select>
          </label>
        </div>
      )}
      {shown.length === 0 ? (
        <p class="quiet" role="status">
          {m.page.noMatch(query)}
        </p>
      ) : order === 'page' ? (
        <ul class="rows">
          {shown.map((group) => (
            <Row key={group.entry} group={group} withKind />
          ))}
        </ul>
      ) : (
        groupsByKind(shown).map(([kind, ofKind]) => (
          <section key={kind} class="kind-group">
            <h3 class="label">{m.kinds[kind]}</h3>
            <ul class="rows">
              {ofKind.map((group) => (
                <Row key={group.entry} group={group} withKind={false} />
              ))}
            </ul>
          </section>
        ))
      )}
    </>
  );
};
