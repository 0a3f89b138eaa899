/** The page's own outlet: name, owner, state link – or, in words, that it is not rated. */
import type { JSX } from 'preact';
import { outletFlag } from '../parts/flag-model.ts';
import { flag } from '../parts/flag.ts';
import { outletName } from '../parts/outlet-name.ts';
import { usePanel } from './panel-context.ts';
import type { PageFound } from './panel-source.ts';
import { vnode } from './vnode.ts';

export const PageSite = ({ found }: { readonly found: PageFound }): JSX.Element => {
  const { m } = usePanel();
  const id = found.report.outlet?.id ?? null;
  const outlet = id === null ? null : (found.outlets[id] ?? null);
  const model = outlet === null ? null : outletFlag(outlet, m);
  return (
    <p class="site">
      {outlet === null ? (
        <b>{found.page.host}</b>
      ) : (
        <>
          <a href={`#/outlet/${outlet.id}`}>
            <b>{outletName(outlet)}</b>
          </a>
          <span class="quiet"> · {found.page.host}</span>
        </>
      )}{' '}
      {model === null ? (
        <span class="quiet" title={m.flag.notRatedMeaning}>
          · {outlet?.owner === undefined ? m.page.ownerUnknown : m.page.owner(outlet.owner)} · {m.flag.notRated}
        </span>
      ) : (
        <>
          {outlet?.owner === undefined ? null : <span class="quiet">· {m.page.owner(outlet.owner)} </span>}
          {flag(vnode, model)}
        </>
      )}
    </p>
  );
};
