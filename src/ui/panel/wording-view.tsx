/** Wording: how else it can be said, who says it so and since when, when it is not flagged, and the evidence. */
import type { JSX } from 'preact';
import type { WordingRecord } from '../../corpus/records.ts';
import { localName } from '../parts/local-text.ts';
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

const WordingBody = ({ wording }: { readonly wording: WordingRecord }): JSX.Element => {
  const { m, recordLanguage } = usePanel();
  const name = localName(wording.names, recordLanguage, wording.id);
  const places = usePageFound()?.report.wordings.filter((each) => each.wording === wording.id && each.shown) ?? [];
  return (
    <>
      <header class="block view-head">
        <p class="quiet small">{m.search.families.wording}</p>
        <ViewHeading text={name} lang={recordLanguage in wording.names ? recordLanguage : 'en'} />
        {places.length === 0 ? null : (
          <p class="actions">
            <span>
              {m.page.onThisPage} <JumpButton name={name} places={places} />
            </span>
          </p>
        )}
      </header>
      <PanelSection id="neutral" heading={m.finding.neutral}>
        <LocalParagraph texts={wording.neutral} />
      </PanelSection>
      <PanelSection id="usage" heading={m.finding.usage}>
        <LocalParagraph texts={wording.usedBy} />
        <LocalParagraph texts={wording.since} />
      </PanelSection>
      <PanelSection id="context" heading={m.finding.context}>
        <LocalParagraph texts={wording.note} />
      </PanelSection>
      {wording.notWhen === undefined ? null : (
        <PanelSection id="not-when" heading={m.records.notWhen}>
          <ul class="plain">
            {wording.notWhen.map((each) => (
              <li key={each} lang="en" dir="auto">
                {each}
              </li>
            ))}
          </ul>
        </PanelSection>
      )}
      <PanelSection id="evidence" heading={m.finding.evidence}>
        <EvidenceList evidence={wording.evidence} />
      </PanelSection>
      <RelatedEntries ids={wording.entry === undefined ? [] : [wording.entry]} />
      <ReviewBlock record={wording} />
      <RecordFoot family="wording" record={wording} title={name} evidence={wording.evidence} />
    </>
  );
};

export const WordingView = ({ id }: { readonly id: string }): JSX.Element => {
  const { source } = usePanel();
  return (
    <RecordView id={id} load={() => source.wording(id)}>
      {(wording) => <WordingBody wording={wording} />}
    </RecordView>
  );
};
