/** "Report a problem" with a record: what is wrong, whether the page may be named, and the form where it is sent – by the reader. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { RecordFamily } from '../../corpus/records.ts';
import { problemReport } from '../../export/problem-report.ts';
import { usePageFound, usePanel } from './panel-context.ts';
import { useLoaded } from './use-loaded.ts';

interface ReportProblemProps {
  readonly family: RecordFamily;
  readonly id: string;
  readonly hash: string;
}

const REASONS = ['fact', 'place', 'words', 'missing'] as const;

export const ReportProblem = ({ family, id, hash }: ReportProblemProps): JSX.Element => {
  const { m, source } = usePanel();
  const url = usePageFound()?.report.url ?? null;
  const about = useLoaded('about', () => source.about());
  const [reason, setReason] = useState<(typeof REASONS)[number]>('fact');
  const [withPage, setWithPage] = useState(false);
  if (about.kind !== 'ready') return <></>;
  const { pack, program } = about.value;
  const address = problemReport({
    record: { family, id, hash },
    pack,
    program: `${program.name} ${program.version}`,
    reason: m.actions.reportReasons[reason],
    page: withPage && url !== null ? { url, words: '' } : null,
  }).url;
  return (
    <details class="small">
      <summary>{m.actions.report}</summary>
      <label class="field">
        <span>{m.actions.reportReason}</span>
        <select value={reason} onChange={(event) => setReason(event.currentTarget.value as typeof reason)}>
          {REASONS.map((each) => (
            <option key={each} value={each}>
              {m.actions.reportReasons[each]}
            </option>
          ))}
        </select>
      </label>
      {url === null ? null : (
        <label class="check">
          <input type="checkbox" checked={withPage} onChange={(event) => setWithPage(event.currentTarget.checked)} /> {m.exports.namePage}
        </label>
      )}
      <p>
        <a href={address} target="_blank" rel="noreferrer noopener">
          {m.actions.reportOpen}
        </a>{' '}
        <span class="quiet">{m.actions.reportHint}</span>
      </p>
    </details>
  );
};
