/** What a reader can do with a record: cite it, say that something in it is wrong. */
import type { JSX } from 'preact';
import type { RecordFamily } from '../../corpus/records.ts';
import type { Evidence } from '../../corpus/schema/evidence.ts';
import { CiteRecord } from './cite-record.tsx';
import { ReportProblem } from './report-problem.tsx';

interface RecordFootProps {
  readonly family: RecordFamily;
  readonly record: { readonly id: string; readonly hash: string; readonly asOf: string };
  readonly title: string;
  readonly evidence: readonly Evidence[];
}

export const RecordFoot = ({ family, record, title, evidence }: RecordFootProps): JSX.Element => (
  <footer class="block">
    <CiteRecord id={record.id} title={title} asOf={record.asOf} evidence={evidence} />
    <ReportProblem family={family} id={record.id} hash={record.hash} />
  </footer>
);
