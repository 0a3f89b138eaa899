/** What was found on the page: how much of each kind, a filter, two orders, and the lists themselves. */
import type { JSX } from 'preact';
import { CitedOutlets, namedIn } from './cited-outlets.tsx';
import { claimGroups, wordingGroups } from './claim-groups.ts';
import { ClaimFindings, WordingFindings } from './findings.tsx';
import { filterFound } from './findings-choice.ts';
import { FindingsInOrder } from './findings-in-order.tsx';
import { groupMentions } from './mention-groups.ts';
import { MentionList } from './mention-list.tsx';
import { usePanel } from './panel-context.ts';
import { PanelSection } from './panel-section.tsx';
import type { PageFound } from './panel-source.ts';
import { showPart } from './show-part.ts';

/** A filter is in the way of a short list. */
const FILTER_FROM = 8;

interface Count {
  readonly id: string;
  readonly words: string;
  readonly count: number;
}

/** Counts, each the way to its list. No sum and no score: a page with much in it is not a bad page. */
const Counts = ({ counts, isByKind }: { readonly counts: readonly Count[]; readonly isByKind: boolean }): JSX.Element => {
  const { m } = usePanel();
  return (
    <ul class="counts" aria-label={m.views.findings.summary}>
      {counts.map(({ id, words }) => (
        <li key={id}>
          {isByKind ? (
            <button type="button" class="link" onClick={() => showPart(id)}>
              {words}
            </button>
          ) : (
            words
          )}
        </li>
      ))}
    </ul>
  );
};

const Tools = (): JSX.Element => {
  const { m, findings } = usePanel();
  const { query, order } = findings.value;
  return (
    <div class="tools">
      <label class="grow">
        <span class="hidden">{m.page.filter}</span>
        <input
          type="search"
          value={query}
          placeholder={m.page.filter}
          onInput={(event) => (findings.value = { ...findings.value, query: event.currentTarget.value })}
        />
      </label>
      <label>
        <span class="hidden">{m.page.order}</span>
        <select
          value={order}
          onChange={(event) => (findings.value = { ...findings.value, order: event.currentTarget.value === 'page' ? 'page' : 'kind' })}
        >
          <option value="kind">{m.page.byKind}</option>
          <option value="page">{m.page.inOrder}</option>
        </select>
      </label>
    </div>
  );
};

const countsOf = (found: PageFound, m: ReturnType<typeof usePanel>['m']): readonly Count[] => {
  const { report, entries, outlets } = found;
  const claims = claimGroups(report.claims).length;
  const wordings = wordingGroups(report.wordings).length;
  const mentioned = groupMentions(report.mentions, entries).length;
  const cited = new Set(
    namedIn(report)
      .map(({ outlet }) => outlet)
      .filter((id) => id in outlets),
  ).size;
  return [
    { id: 'claims', count: claims, words: m.page.claims(claims) },
    { id: 'wordings', count: wordings, words: m.page.wordings(wordings) },
    { id: 'mentions', count: mentioned, words: m.page.entries(mentioned) },
    { id: 'cited', count: cited, words: m.views.findings.outlets(cited) },
  ].filter(({ count }) => count > 0);
};

export const PageFindings = ({ found }: { readonly found: PageFound }): JSX.Element => {
  const { m, findings, recordLanguage } = usePanel();
  const { query, order } = findings.value;
  const all = countsOf(found, m);
  const total = all.reduce((sum, { count }) => sum + count, 0);
  if (total === 0)
    return (
      <PanelSection id="mentions" heading={m.page.onThisPage}>
        <p class="quiet">{m.page.none}</p>
      </PanelSection>
    );
  const isLong = total >= FILTER_FROM;
  const shown = isLong ? filterFound(found, query, recordLanguage) : found;
  const left = countsOf(shown, m);
  return (
    <>
      <PanelSection id="found" heading={m.page.onThisPage}>
        <Counts counts={left} isByKind={order === 'kind'} />
        {isLong ? <Tools /> : null}
        {left.length === 0 ? (
          <p class="quiet" role="status">
            {m.page.noMatch(query)}
          </p>
        ) : null}
      </PanelSection>
      {left.length === 0 ? null : order === 'page' ? (
        <FindingsInOrder found={shown} />
      ) : (
        <>
          <ClaimFindings found={shown} />
          <WordingFindings found={shown} />
          {shown.report.mentions.length === 0 ? null : (
            <PanelSection
              id="mentions"
              heading={[
                ...left.filter(({ id }) => id === 'mentions').map(({ words }) => words),
                m.page.mentions(shown.report.mentions.length),
              ].join(' · ')}
            >
              <MentionList found={shown} />
            </PanelSection>
          )}
          <CitedOutlets found={shown} />
        </>
      )}
    </>
  );
};
