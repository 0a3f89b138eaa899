/** Claims and wordings found on the page: the page's own words, what the corpus says of them in a word, and the way there. */
import type { JSX } from 'preact';
import { JumpButton } from './jump-button.tsx';
import { usePanel } from './panel-context.ts';
import type { PageFound } from './panel-source.ts';

interface Finding {
  readonly start: number;
  readonly end: number;
  readonly verdict: string | null;
  /** Its record in the panel. */
  readonly href: string;
}

const Findings = ({
  found,
  heading,
  id,
  findings,
}: {
  readonly found: PageFound;
  readonly heading: string;
  readonly id: string;
  readonly findings: readonly Finding[];
}): JSX.Element | null => {
  if (findings.length === 0) return null;
  return (
    <section class="block" aria-labelledby={id}>
      <h2 id={id} class="label">
        {heading}
      </h2>
      <ul class="rows">
        {findings.map((finding) => {
          const words = found.report.text?.slice(finding.start, finding.end) ?? '';
          return (
            <li class="row" key={finding.start}>
              <span class="row-text">
                <a href={finding.href}>
                  <q lang={found.report.lang} dir="auto">
                    {words}
                  </q>
                </a>
                {finding.verdict === null ? null : <b class="verdict">{finding.verdict}</b>}
              </span>
              <JumpButton name={words} places={[finding]} />
            </li>
          );
        })}
      </ul>
    </section>
  );
};

export const ClaimFindings = ({ found }: { readonly found: PageFound }): JSX.Element => {
  const { m } = usePanel();
  const shown = found.report.claims.filter((claim) => claim.shown);
  const findings = shown.map(({ claim, start, end, assessment }) => ({
    start,
    end,
    verdict: m.assessments[assessment ?? 'none'],
    href: `#/claim/${claim}`,
  }));
  return <Findings found={found} heading={m.page.claims(findings.length)} id="claims" findings={findings} />;
};

export const WordingFindings = ({ found }: { readonly found: PageFound }): JSX.Element => {
  const { m } = usePanel();
  const shown = found.report.wordings.filter((wording) => wording.shown);
  const findings = shown.map(({ wording, start, end }) => ({ start, end, verdict: null, href: `#/wording/${wording}` }));
  return <Findings found={found} heading={m.page.wordings(findings.length)} id="wordings" findings={findings} />;
};
