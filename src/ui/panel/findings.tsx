/** Claims and wordings found on the page: the page's own words, what the corpus says of them in a sentence, and the way there. */
import type { JSX } from 'preact';
import { leadSentences } from '../card/lead-sentences.ts';
import { localText } from '../parts/local-text.ts';
import type { LocalText } from '../parts/local-text.ts';
import type { ClaimGroup, WordingGroup } from './claim-groups.ts';
import { claimGroups, wordingGroups } from './claim-groups.ts';
import { JumpButton } from './jump-button.tsx';
import { usePanel } from './panel-context.ts';
import { PanelSection } from './panel-section.tsx';
import type { PageFound, TextSpan } from './panel-source.ts';
import { ShortList } from './short-list.tsx';

/** Only the first sentence; the record has the rest. */
const ONE_SENTENCE = 1;

/** A screen of each; the gravest claims come first. */
const CLAIMS_FIRST = 6;
const WORDINGS_FIRST = 6;

const firstSentence = (texts: Readonly<Record<string, string | undefined>> | undefined, language: string): LocalText | null => {
  const local = localText(texts, language);
  return local && { ...local, text: leadSentences(local.text, local.lang, ONE_SENTENCE).text };
};

interface RowProps {
  readonly found: PageFound;
  readonly href: string;
  readonly places: readonly TextSpan[];
  readonly children: JSX.Element | null;
}

/** Words of the page, a link to the record, and what is said of them. */
const Row = ({ found: { report }, href, places, children }: RowProps): JSX.Element => {
  const [first] = places;
  const words = first === undefined ? '' : (report.text?.slice(first.start, first.end) ?? '');
  return (
    <li class="row finding">
      <span class="row-text">
        <a href={href}>
          <q class={/^[“"„«‘]/u.test(words) ? 'marked' : ''} lang={report.lang} dir="auto">
            {words}
          </q>
        </a>
        {children}
      </span>
      <JumpButton name={words} places={places} />
    </li>
  );
};

export const ClaimRow = ({ found, group }: { readonly found: PageFound; readonly group: ClaimGroup }): JSX.Element => {
  const { m, recordLanguage } = usePanel();
  const answer = firstSentence(found.claims[group.claim]?.explanation, recordLanguage);
  return (
    <Row found={found} href={`#/claim/${group.claim}`} places={group.places}>
      <span class="answer">
        <b class={`assessment ${group.assessment ?? 'none'}`}>{m.assessments[group.assessment ?? 'none']}.</b>{' '}
        {answer === null ? null : (
          <span lang={answer.lang} dir="auto">
            {answer.text}
          </span>
        )}
      </span>
    </Row>
  );
};

export const WordingRow = ({ found, group }: { readonly found: PageFound; readonly group: WordingGroup }): JSX.Element => {
  const { m, recordLanguage } = usePanel();
  const neutral = firstSentence(found.wordings[group.wording]?.neutral, recordLanguage);
  return (
    <Row found={found} href={`#/wording/${group.wording}`} places={group.places}>
      {neutral === null ? null : (
        <span class="answer" lang={neutral.lang} dir="auto">
          {m.views.findings.neutral(neutral.text)}
        </span>
      )}
    </Row>
  );
};

export const ClaimFindings = ({ found }: { readonly found: PageFound }): JSX.Element | null => {
  const { m } = usePanel();
  const groups = claimGroups(found.report.claims);
  if (groups.length === 0) return null;
  return (
    <PanelSection id="claims" heading={m.page.claims(groups.length)}>
      <ShortList
        id="claims"
        first={CLAIMS_FIRST}
        rows={groups.map((group) => (
          <ClaimRow key={`${group.claim} ${group.assessment ?? ''}`} found={found} group={group} />
        ))}
      />
    </PanelSection>
  );
};

export const WordingFindings = ({ found }: { readonly found: PageFound }): JSX.Element | null => {
  const { m } = usePanel();
  const groups = wordingGroups(found.report.wordings);
  if (groups.length === 0) return null;
  return (
    <PanelSection id="wordings" heading={m.page.wordings(groups.length)}>
      <ShortList
        id="wordings"
        first={WORDINGS_FIRST}
        rows={groups.map((group) => (
          <WordingRow key={group.wording} found={found} group={group} />
        ))}
      />
    </PanelSection>
  );
};
