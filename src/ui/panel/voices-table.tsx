/** Who says what: one row per document, with whose words it is, when, the flag, and its passages. */
import type { JSX } from 'preact';
import type { DocumentRecord, EntryRecord, OutletRecord, Passage } from '../../corpus/records.ts';
import { quote } from '../parts/quote.ts';
import { quoteModel } from '../parts/quote-model.ts';
import { flag } from '../parts/flag.ts';
import { usePanel } from './panel-context.ts';
import { useLoaded } from './use-loaded.ts';
import { vnode } from './vnode.ts';

interface Voice {
  readonly document: DocumentRecord;
  readonly outlet: OutletRecord | null;
  readonly passages: readonly Passage[];
}

const PASSAGES_OPEN = 2;

const useVoices = (entry: EntryRecord): readonly Voice[] | null => {
  const { source } = usePanel();
  const loaded = useLoaded(`voices ${entry.id} ${entry.hash}`, async () => {
    const ids = [...new Set(entry.passages.map((passage) => passage.document))];
    const voices = await Promise.all(
      ids.map(async (id): Promise<Voice | null> => {
        const document = await source.document(id);
        if (document === null) return null;
        const outlet = document.origin.outlet === null ? null : await source.outlet(document.origin.outlet);
        return { document, outlet, passages: entry.passages.filter((passage) => passage.document === id) };
      }),
    );
    return voices.filter((voice) => voice !== null);
  });
  return loaded.kind === 'ready' ? loaded.value : null;
};

const Row = ({ voice: { document, outlet, passages } }: { readonly voice: Voice }): JSX.Element => {
  const { m } = usePanel();
  const models = passages.map((passage) => quoteModel(passage, document, outlet, new Map(), m));
  const [first] = models;
  // Whose words and how they got here is said once, at the head of the row.
  const general = first?.cautions.filter((caution) => models.every((model) => model.cautions.includes(caution))) ?? [];
  const bare = models.map((model) => ({ ...model, flag: null, cautions: model.cautions.filter((each) => !general.includes(each)) }));
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <a href={`#/document/${document.id}`}>{first?.outlet ?? document.title}</a>
        <span class="quiet"> · {first?.date}</span>
        {first?.flag == null ? null : <div>{flag(vnode, first.flag)}</div>}
        {general.map((caution) => (
          <div class="voice-caution" key={caution}>
            {caution}
          </div>
        ))}
      </th>
      <td role="cell">
        {bare.slice(0, PASSAGES_OPEN).map((model) => quote(vnode, model))}
        {bare.length > PASSAGES_OPEN ? (
          <details>
            <summary>{m.card.moreVoices(bare.length - PASSAGES_OPEN)}</summary>
            {bare.slice(PASSAGES_OPEN).map((model) => quote(vnode, model))}
          </details>
        ) : null}
      </td>
    </tr>
  );
};

export const VoicesTable = ({ entry }: { readonly entry: EntryRecord }): JSX.Element => {
  const { m } = usePanel();
  const voices = useVoices(entry);
  if (entry.passages.length === 0) return <p class="quiet">{m.entry.notInDocuments}</p>;
  if (voices === null) return <p class="quiet">{m.panel.loadingRecord}</p>;
  return (
    <table role="table" class="voices">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {m.entry.source}
          </th>
          <th role="columnheader" scope="col">
            {m.entry.says}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {voices.map((voice) => (
          <Row key={voice.document.id} voice={voice} />
        ))}
      </tbody>
    </table>
  );
};
