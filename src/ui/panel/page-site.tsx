/**
 * The page's own outlet: name, owner, state link. Three cases without a flag are told apart: the site is
 * not in the corpus; it is, and nobody classed it; nobody classed it, and others have found something about it.
 */
import type { JSX } from 'preact';
import { outletFlag } from '../parts/flag-model.ts';
import { flag, flagNotes } from '../parts/flag.ts';
import { outletName } from '../parts/outlet-name.ts';
import { imitationWords } from './imitation-sentence.ts';
import { ClassMeaning } from './class-meaning.tsx';
import { usePanel } from './panel-context.ts';
import type { PageFound } from './panel-source.ts';
import { vnode } from './vnode.ts';

const NameAndHost = ({ found }: { readonly found: PageFound }): JSX.Element => {
  const outlet = found.outlets[found.report.outlet?.id ?? ''];
  const { host } = found.page;
  if (outlet === undefined) return <b>{host}</b>;
  const name = outletName(outlet);
  return (
    <>
      <a href={`#/outlet/${outlet.id}`}>
        <b>{name}</b>
      </a>
      {host.replace(/^www\./u, '') === name.toLowerCase() ? null : <span class="quiet"> · {host}</span>}
    </>
  );
};

/** The imitated outlet is named without a link: nothing of it is on this page. */
const Imitation = ({ found }: { readonly found: PageFound }): JSX.Element | null => {
  const words = imitationWords(found, usePanel().m);
  return words === null ? null : (
    <div class="imitation">
      <p>
        <b>{words.sentence}</b>
      </p>
      <p class="quiet small">{words.basis}</p>
    </div>
  );
};

/** What the page says of itself, and how it was reached: told beside the address, never instead of it. */
const SaysItIs = ({ found }: { readonly found: PageFound }): JSX.Element | null => {
  const { m } = usePanel();
  const here = found.report.outlet;
  const said = here?.saysItIs ?? null;
  const outlet = said === null ? undefined : found.outlets[said.outlet];
  const through = here?.through ?? [];
  if (here === null || (outlet === undefined && through.length === 0)) return null;
  return (
    <>
      {through.length === 0 ? null : (
        <p class="quiet small">{m.outlets.through(through.map((each) => m.outlets.wrappers[each]).join(' · '), here.host)}</p>
      )}
      {said === null || outlet === undefined ? null : (
        <p class="small">
          {m.outlets.saysItIs(outletName(outlet), m.outlets.saidBy[said.basis])} <a href={`#/outlet/${outlet.id}`}>{outletName(outlet)}</a>
          <span class="quiet"> · {said.words}</span>
        </p>
      )}
    </>
  );
};

export const PageSite = ({ found }: { readonly found: PageFound }): JSX.Element => {
  const { m } = usePanel();
  const outlet = found.outlets[found.report.outlet?.id ?? ''] ?? null;
  const model = outlet === null ? null : outletFlag(outlet, m, found.report.published);
  const owner = outlet === null ? null : outlet.owner === undefined ? m.page.ownerUnknown : m.page.owner(outlet.owner);
  const findings = outlet?.instruments?.length ?? 0;
  return (
    <div class="site">
      <Imitation found={found} />
      <p>
        <NameAndHost found={found} />
        {owner === null ? null : <span class="quiet"> · {owner}</span>}
        {model === null ? <span class="quiet"> · {outlet === null ? m.views.site.unlisted : m.flag.notRated}</span> : null}
      </p>
      {model === null ? (
        <p class="quiet small">
          {outlet === null ? m.views.site.unlistedMeaning : findings === 0 ? m.flag.notRatedMeaning : null}
          {outlet === null || findings === 0 ? null : <a href={`#/outlet/${outlet.id}`}>{m.views.site.others(findings)}</a>}
        </p>
      ) : (
        <>
          <p>{flag(vnode, model)}</p>
          {flagNotes(vnode, model)}
          {outlet === null ? null : <ClassMeaning outlet={outlet} date={found.report.published} />}
        </>
      )}
      <SaysItIs found={found} />
    </div>
  );
};
