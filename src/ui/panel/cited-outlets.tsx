/** The outlets the page names as its sources, each with its flag and its places. */
import type { JSX } from 'preact';
import { outletFlag } from '../parts/flag-model.ts';
import { flag } from '../parts/flag.ts';
import { outletName } from '../parts/outlet-name.ts';
import { JumpButton } from './jump-button.tsx';
import { usePanel } from './panel-context.ts';
import type { PageFound } from './panel-source.ts';
import { vnode } from './vnode.ts';

export const CitedOutlets = ({ found }: { readonly found: PageFound }): JSX.Element | null => {
  const { m } = usePanel();
  const ids = [...new Set(found.report.cited.map((cited) => cited.outlet))].filter((id) => id in found.outlets);
  if (ids.length === 0) return null;
  return (
    <section class="block" aria-labelledby="cited">
      <h2 id="cited" class="label">
        {m.page.outlets}
      </h2>
      <ul class="rows">
        {ids.map((id) => {
          const outlet = found.outlets[id];
          if (outlet === undefined) return null;
          const model = outletFlag(outlet, m);
          const name = outletName(outlet);
          return (
            <li class="row" key={id}>
              <span class="row-text">
                <a href={`#/outlet/${id}`} dir="auto">
                  {name}
                </a>{' '}
                {model === null ? <span class="quiet small">{m.flag.notRated}</span> : flag(vnode, model)}
              </span>
              <JumpButton name={name} places={found.report.cited.filter((cited) => cited.outlet === id)} />
            </li>
          );
        })}
      </ul>
    </section>
  );
};
