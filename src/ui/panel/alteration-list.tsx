/** Places that say something else than the words they come from: what stands here, and what is wrong with it. */
import type { JSX } from 'preact';
import type { DocumentRecord } from '../../corpus/records.ts';
import { usePanel } from './panel-context.ts';

type Alteration = DocumentRecord['alterations'][number];

/** What turns or changes the sense is told; page furniture and lost commas are left to the document's own view. */
const WEIGHT: Readonly<Record<Alteration['kind'], number>> = {
  inverted: 0,
  mistranslated: 1,
  changed: 2,
  garbled: 3,
  dropped: 4,
  furniture: 5,
};

export const gravestFirst = (alterations: readonly Alteration[]): readonly Alteration[] =>
  [...alterations].sort((a, b) => WEIGHT[a.kind] - WEIGHT[b.kind]);

export const AlterationPair = ({ alteration, lang }: { readonly alteration: Alteration; readonly lang: string }): JSX.Element => {
  const { m } = usePanel();
  return (
    <dl class="pair">
      <div>
        <dt class="label">{m.page.here}</dt>
        <dd>
          <q class={/^[“"„«‘]/u.test(alteration.here) ? 'marked' : ''} lang={lang} dir="auto">
            {alteration.here}
          </q>
        </dd>
      </div>
      <div>
        <dt class="label">{m.document.kinds[alteration.kind]}</dt>
        <dd lang="en" dir="auto">
          {alteration.note}
          {alteration.origin === undefined ? null : ` ${alteration.origin}`}
        </dd>
      </div>
    </dl>
  );
};
