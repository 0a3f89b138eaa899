/** The state-linked outlets that the page's links and embeds lead to, each with its flag, its counts and its places in the text. */
import type { JSX } from 'preact';
import { outletFlag } from '../parts/flag-model.ts';
import { flag } from '../parts/flag.ts';
import { outletName } from '../parts/outlet-name.ts';
import { JumpButton } from './jump-button.tsx';
import { usePanel } from './panel-context.ts';
import { PanelSection } from './panel-section.tsx';
import type { LinkedOutlet, PageFound } from './panel-source.ts';
import { useLoaded } from './use-loaded.ts';
import { vnode } from './vnode.ts';

const HOSTS_SHOWN = 4;

const Row = ({ found, linked }: { readonly found: PageFound; readonly linked: LinkedOutlet }): JSX.Element => {
  const { m } = usePanel();
  const { outlet, links, embeds, hosts } = linked;
  const model = outletFlag(outlet, m, found.report.published);
  const name = outletName(outlet);
  const counts = [links > 0 ? m.outlets.links.links(links) : null, embeds > 0 ? m.outlets.links.embeds(embeds) : null];
  const places = found.report.cited.filter((each) => each.outlet === outlet.id && each.why.some(({ code }) => code === 'link'));
  return (
    <li class="row">
      <span class="row-text">
        <a href={`#/outlet/${outlet.id}`} dir="auto">
          {name}
        </a>{' '}
        {model === null ? null : flag(vnode, model)}
        <span class="quiet small"> {[...counts, ...hosts.slice(0, HOSTS_SHOWN)].filter((part) => part !== null).join(' · ')}</span>
      </span>
      {places.length === 0 ? null : <JumpButton name={name} places={places} />}
    </li>
  );
};

export const LinkedOutlets = ({ found }: { readonly found: PageFound }): JSX.Element | null => {
  const { m, source } = usePanel();
  const loaded = useLoaded(`links ${found.report.id}`, () => source.linkedOutlets());
  if (loaded.kind !== 'ready' || loaded.value.length === 0) return null;
  return (
    <PanelSection id="links" heading={m.outlets.links.heading}>
      <ul class="rows">
        {loaded.value.map((linked) => (
          <Row key={linked.outlet.id} found={found} linked={linked} />
        ))}
      </ul>
      <p class="quiet small">{m.outlets.links.basis}</p>
    </PanelSection>
  );
};
