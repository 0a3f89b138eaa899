/** The state-linked outlets that the page's links and embeds lead to, each with its flag, its counts and its places in the text. */
import type { JSX } from 'preact';
import { OutletRow } from './outlet-row.tsx';
import { usePanel } from './panel-context.ts';
import { PanelSection } from './panel-section.tsx';
import type { LinkedOutlet, PageFound } from './panel-source.ts';
import { useLoaded } from './use-loaded.ts';

const HOSTS_SHOWN = 4;

const Row = ({ found, linked }: { readonly found: PageFound; readonly linked: LinkedOutlet }): JSX.Element => {
  const { m } = usePanel();
  const { outlet, links, embeds, hosts } = linked;
  const counts = [links > 0 ? m.outlets.links.links(links) : null, embeds > 0 ? m.outlets.links.embeds(embeds) : null];
  const places = found.report.cited.filter((each) => each.outlet === outlet.id && each.why.some(({ code }) => code === 'link'));
  return (
    <OutletRow found={found} outlet={outlet} places={places}>
      <span class="quiet small"> {[...counts, ...hosts.slice(0, HOSTS_SHOWN)].filter((part) => part !== null).join(' · ')}</span>
    </OutletRow>
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
