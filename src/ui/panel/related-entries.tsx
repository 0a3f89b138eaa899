/** Links to the entries a record names as near to it. */
import type { JSX } from 'preact';
import { formatYears } from '../messages/format.ts';
import { localName } from '../parts/local-text.ts';
import { usePanel } from './panel-context.ts';
import { useLoaded } from './use-loaded.ts';

export const RelatedEntries = ({ ids }: { readonly ids: readonly string[] }): JSX.Element | null => {
  const { m, source, recordLanguage } = usePanel();
  const loaded = useLoaded(`related ${ids.join(' ')}`, async () => {
    const records = await Promise.all(ids.map((id) => source.entry(id)));
    return records.filter((record) => record !== null);
  });
  if (loaded.kind !== 'ready' || loaded.value.length === 0) return null;
  return (
    <section class="block" aria-labelledby="related">
      <h2 id="related" class="label">
        {m.entry.related}
      </h2>
      <ul class="rows">
        {loaded.value.map((entry) => (
          <li class="row" key={entry.id}>
            <span class="row-text">
              <a href={`#/entry/${entry.id}`} dir="auto">
                {localName(entry.names, recordLanguage, entry.id)}
              </a>
              <span class="quiet small">
                {' '}
                {m.kinds[entry.kind]}
                {entry.when === undefined ? '' : ` · ${formatYears(entry.when)}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
