/** Everything found on the page in one list, as the reader meets it. */
import type { JSX } from 'preact';
import { CitedRow, namedIn } from './cited-outlets.tsx';
import { claimGroups, wordingGroups } from './claim-groups.ts';
import { ClaimRow, WordingRow } from './findings.tsx';
import { groupMentions } from './mention-groups.ts';
import { MentionRow } from './mention-list.tsx';
import { usePanel } from './panel-context.ts';
import { PanelSection } from './panel-section.tsx';
import type { PageFound } from './panel-source.ts';

interface Placed {
  readonly at: number;
  readonly row: JSX.Element;
}

const firstStart = (places: readonly { readonly start: number }[]): number => Math.min(...places.map(({ start }) => start));

export const FindingsInOrder = ({ found }: { readonly found: PageFound }): JSX.Element => {
  const { m } = usePanel();
  const { report, entries, outlets } = found;
  const cited = [...new Set(namedIn(report).map(({ outlet }) => outlet))].flatMap((id) => outlets[id] ?? []);
  const rows: Placed[] = [
    ...groupMentions(report.mentions, entries).map((group) => ({
      at: firstStart(group.places),
      row: <MentionRow key={`e ${group.entry}`} group={group} withKind />,
    })),
    ...claimGroups(report.claims).map((group) => ({
      at: firstStart(group.places),
      row: <ClaimRow key={`c ${group.claim} ${group.assessment ?? ''}`} found={found} group={group} />,
    })),
    ...wordingGroups(report.wordings).map((group) => ({
      at: firstStart(group.places),
      row: <WordingRow key={`w ${group.wording}`} found={found} group={group} />,
    })),
    ...cited.map((outlet) => ({
      at: firstStart(namedIn(report).filter((each) => each.outlet === outlet.id)),
      row: <CitedRow key={`o ${outlet.id}`} found={found} outlet={outlet} />,
    })),
  ];
  return (
    <PanelSection id="in-order" heading={m.page.inOrder}>
      <ul class="rows">{rows.sort((a, b) => a.at - b.at).map(({ row }) => row)}</ul>
    </PanelSection>
  );
};
