/** The outlets the page names as its sources, each with its flag and its places. */
import type { JSX } from 'preact';
import type { OutletRecord } from '../../corpus/records.ts';
import { OutletRow } from './outlet-row.tsx';
import { usePanel } from './panel-context.ts';
import { PanelSection } from './panel-section.tsx';
import type { PageFound } from './panel-source.ts';

/** Findings of names; links have a list of their own. */
export const namedIn = ({ cited }: PageFound['report']): PageFound['report']['cited'] =>
  cited.filter(({ why }) => !why.some(({ code }) => code === 'link'));

export const CitedRow = ({ found, outlet }: { readonly found: PageFound; readonly outlet: OutletRecord }): JSX.Element => (
  <OutletRow found={found} outlet={outlet} places={namedIn(found.report).filter((cited) => cited.outlet === outlet.id)} />
);

export const CitedOutlets = ({ found }: { readonly found: PageFound }): JSX.Element | null => {
  const { m } = usePanel();
  const cited = [...new Set(namedIn(found.report).map(({ outlet }) => outlet))].flatMap((id) => found.outlets[id] ?? []);
  if (cited.length === 0) return null;
  return (
    <PanelSection id="cited" heading={m.page.outlets}>
      <ul class="rows">
        {cited.map((outlet) => (
          <CitedRow key={outlet.id} found={found} outlet={outlet} />
        ))}
      </ul>
    </PanelSection>
  );
};
