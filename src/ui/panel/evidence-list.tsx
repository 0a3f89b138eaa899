/** The citations of one statement, each with its exact words where the record has them. */
import type { JSX } from 'preact';
import type { Evidence } from '../../corpus/schema/evidence.ts';
import { evidenceLine } from '../parts/evidence-line.ts';
import { evidenceModel } from '../parts/evidence-model.ts';
import { usePanel } from './panel-context.ts';
import { shortWords } from './short-words.ts';
import { vnode } from './vnode.ts';

interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
  /** The citations shown before, in their order: a source is spelt out once, and after that named by its first words. */
  readonly before?: readonly Evidence[];
}

const isSameSource = (a: Evidence | undefined, b: Evidence): boolean =>
  a !== undefined && a.url === b.url && a.title === b.title && a.authority === b.authority;

export const EvidenceList = ({ evidence, before = [] }: EvidenceListProps): JSX.Element => {
  const { m } = usePanel();
  return (
    <ul class="evidence-list">
      {evidence.map((each, index) => {
        const model = evidenceModel(each, m);
        const told = [...before, ...evidence.slice(0, index)];
        const label = isSameSource(told.at(-1), each)
          ? m.evidence.same
          : told.some((other) => isSameSource(other, each))
            ? shortWords(each.title)
            : model.label;
        return (
          <li key={`${index} ${each.url}`}>
            {model.quote === null ? null : <q dir="auto">{model.quote}</q>}
            {evidenceLine(vnode, model, { label })}
          </li>
        );
      })}
    </ul>
  );
};
