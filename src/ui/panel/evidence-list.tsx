/** The citations of one statement, each with its exact words where the record has them. */
import type { JSX } from 'preact';
import type { Evidence } from '../../corpus/schema/evidence.ts';
import { evidenceLine } from '../parts/evidence-line.ts';
import { evidenceModel } from '../parts/evidence-model.ts';
import { usePanel } from './panel-context.ts';
import { vnode } from './vnode.ts';

interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
  /** The citation shown just before: the same source is not spelt out twice running. */
  readonly before?: Evidence | undefined;
}

const isSameSource = (a: Evidence | undefined, b: Evidence): boolean =>
  a !== undefined && a.url === b.url && a.title === b.title && a.authority === b.authority;

export const EvidenceList = ({ evidence, before }: EvidenceListProps): JSX.Element => {
  const { m } = usePanel();
  return (
    <ul class="evidence-list">
      {evidence.map((each, index) => {
        const model = evidenceModel(each, m);
        const isSame = isSameSource(index === 0 ? before : evidence[index - 1], each);
        return (
          <li key={`${index} ${each.url}`}>
            {model.quote === null ? null : <q dir="auto">{model.quote}</q>}
            {evidenceLine(vnode, model, isSame ? { label: m.evidence.same } : {})}
          </li>
        );
      })}
    </ul>
  );
};
