/** Claim: what is said, in each of its variants with its assessment, the answer, the evidence, and who says so. */
import type { JSX } from 'preact';
import { firstStatement } from '../../corpus/first-statement.ts';
import type { ClaimRecord } from '../../corpus/records.ts';
import { EvidenceList } from './evidence-list.tsx';
import { JumpButton } from './jump-button.tsx';
import { LocalParagraph } from './local-paragraph.tsx';
import { usePageFound, usePanel } from './panel-context.ts';
import { PanelSection } from './panel-section.tsx';
import { RecordFoot } from './record-foot.tsx';
import { RecordView } from './record-view.tsx';
import { RelatedEntries } from './related-entries.tsx';
import { ReviewBlock } from './review-block.tsx';
import { ViewHeading } from './view-heading.tsx';
import { VoicesTable } from './voices-table.tsx';

type Variant = ClaimRecord['variants'][number];

/** The first statement in the reader's language stands for the variant. */
const VariantRow = ({ variant }: { readonly variant: Variant }): JSX.Element => {
  const { m, recordLanguage } = usePanel();
  const own = (variant.statements as Readonly<Record<string, readonly string[] | undefined>>)[recordLanguage]?.[0];
  return (
    <li>
      <p lang={own === undefined ? firstStatement(variant).language : recordLanguage} dir="auto">
        {own ?? firstStatement(variant).text}
      </p>
      <p>
        <b class={`assessment ${variant.assessment}`}>{m.assessments[variant.assessment]}</b>
      </p>
    </li>
  );
};

const ClaimBody = ({ claim }: { readonly claim: ClaimRecord }): JSX.Element => {
  const { m } = usePanel();
  const places = usePageFound()?.report.claims.filter((each) => each.claim === claim.id && each.shown) ?? [];
  return (
    <>
      <header class="block view-head">
        <p class="quiet small">{m.search.families.claim}</p>
        <ViewHeading text={claim.title} lang="en" />
        <LocalParagraph texts={claim.explanation} />
        {places.length === 0 ? null : (
          <p class="actions">
            <span>
              {m.page.onThisPage} <JumpButton name={claim.title} places={places} />
            </span>
          </p>
        )}
      </header>
      <PanelSection id="variants" heading={m.records.variants(claim.variants.length)}>
        <ul class="plain">
          {claim.variants.map((variant) => (
            <VariantRow key={variant.id} variant={variant} />
          ))}
        </ul>
      </PanelSection>
      <PanelSection id="evidence" heading={m.finding.evidence}>
        <EvidenceList evidence={claim.evidence} />
      </PanelSection>
      <PanelSection id="voices" heading={m.entry.voices}>
        <VoicesTable entry={claim} />
      </PanelSection>
      <RelatedEntries ids={claim.entries ?? []} />
      <ReviewBlock record={claim} />
      <RecordFoot family="claim" record={claim} title={claim.title} evidence={claim.evidence} />
    </>
  );
};

export const ClaimView = ({ id }: { readonly id: string }): JSX.Element => {
  const { source } = usePanel();
  return (
    <RecordView id={id} load={() => source.claim(id)}>
      {(claim) => <ClaimBody claim={claim} />}
    </RecordView>
  );
};
