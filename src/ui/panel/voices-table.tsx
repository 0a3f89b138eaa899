/** Who says what: one row per document, with whose words it is, when, the flag, and its passages. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DocumentRecord, OutletRecord, Passage } from '../../corpus/records.ts';
import { localName } from '../parts/local-text.ts';
import { quote } from '../parts/quote.ts';
import { quoteModel } from '../parts/quote-model.ts';
import type { QuoteModel } from '../parts/quote-model.ts';
import { flag } from '../parts/flag.ts';
import { saveFile } from '../parts/save-file.ts';
import { usePanel } from './panel-context.ts';
import { useLoaded } from './use-loaded.ts';
import { useRestFocus } from './use-rest-focus.ts';
import { vnode } from './vnode.ts';
import type { VoiceHeadings, VoiceLine } from './voices-file.ts';
import { voicesCsv, voicesMarkdown } from './voices-file.ts';

/** One document and what it says. */
interface Voice {
  readonly document: DocumentRecord;
  readonly outlet: OutletRecord | null;
  readonly passages: readonly Passage[];
}

const PASSAGES_OPEN = 2;
/** Documents shown at once. */
const VOICES_FIRST = 12;

interface Voices {
  readonly voices: readonly Voice[];
  /** Names of those who speak, by entry id. */
  readonly speakers: ReadonlyMap<string, string>;
}

/** A record that documents speak of. */
export interface Spoken {
  readonly id: string;
  readonly hash: string;
  readonly passages: readonly Passage[];
}

const useVoices = (entry: Spoken): Voices | null => {
  const { source, recordLanguage } = usePanel();
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
    const said = new Set(entry.passages.flatMap((passage) => passage.speaker?.entry ?? []));
    const records = await Promise.all([...said].map((id) => source.entry(id)));
    const speakers = new Map(
      records.flatMap((record) => (record === null ? [] : [[record.id, localName(record.names, recordLanguage, record.id)] as const])),
    );
    return { voices: voices.filter((voice) => voice !== null), speakers };
  });
  return loaded.kind === 'ready' ? loaded.value : null;
};

/** Opened, its passages are drawn; three hundred that nobody asked for cost nothing. */
const MorePassages = ({ models }: { readonly models: readonly QuoteModel[] }): JSX.Element => {
  const { m } = usePanel();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{m.card.moreVoices(models.length)}</summary>
      {isOpen ? models.map((model) => quote(vnode, model, { isOutletTold: true })) : null}
    </details>
  );
};

interface RowProps {
  readonly voice: Voice;
  readonly speakers: ReadonlyMap<string, string>;
}

const Row = ({ voice: { document, outlet, passages }, speakers }: RowProps): JSX.Element => {
  const { m } = usePanel();
  const models = passages.map((passage) => quoteModel(passage, document, outlet, speakers, m));
  const [first] = models;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <a href={`#/document/${document.id}`}>{first?.outlet ?? document.title}</a>
        <span class="quiet"> · {first?.date}</span>
        {first?.flag == null ? null : <div>{flag(vnode, first.flag)}</div>}
        {first?.warning == null ? null : <div class="voice-caution">{first.warning}</div>}
      </th>
      <td role="cell">
        {models.slice(0, PASSAGES_OPEN).map((model) => quote(vnode, model, { isOutletTold: true }))}
        {models.length > PASSAGES_OPEN ? <MorePassages models={models.slice(PASSAGES_OPEN)} /> : null}
      </td>
    </tr>
  );
};

/** The table to take along; made when it is asked for. */
const VoicesButtons = ({ entry, found }: { readonly entry: Spoken; readonly found: Voices }): JSX.Element => {
  const { m } = usePanel();
  const lines = (): readonly VoiceLine[] =>
    found.voices.flatMap(({ document, outlet, passages }) =>
      passages.map((passage) => {
        const model = quoteModel(passage, document, outlet, found.speakers, m);
        const caution = [model.warning, model.caveat].filter((each) => each !== null).join(' ');
        return {
          source: model.outlet,
          date: model.date,
          flag: model.flag?.words ?? '',
          speaker: model.speaker ?? '',
          quote: model.quote.text,
          caution,
        };
      }),
    );
  const headings: VoiceHeadings = { ...m.views.table.columns, source: m.entry.source, quote: m.entry.says, date: m.document.published };
  return (
    <p class="buttons small">
      <button
        type="button"
        class="link"
        onClick={() => saveFile(`${entry.id}.md`, voicesMarkdown(m.entry.voices, lines(), headings), 'text/markdown')}
      >
        {m.views.table.saveMarkdown}
      </button>
      <button type="button" class="link" onClick={() => saveFile(`${entry.id}.csv`, voicesCsv(lines(), headings), 'text/csv')}>
        {m.views.table.saveCsv}
      </button>
    </p>
  );
};

export const VoicesTable = ({ entry }: { readonly entry: Spoken }): JSX.Element => {
  const { m, findings } = usePanel();
  const found = useVoices(entry);
  const { list, showRest } = useRestFocus<HTMLTableSectionElement>();
  if (entry.passages.length === 0) return <p class="quiet">{m.entry.notInDocuments}</p>;
  if (found === null) return <p class="quiet">{m.panel.loadingRecord}</p>;
  const key = `voices ${entry.id}`;
  const isWhole = findings.value.whole.includes(key) || found.voices.length <= VOICES_FIRST;
  const shown = isWhole ? found.voices : found.voices.slice(0, VOICES_FIRST);
  const open = (): void => {
    showRest(VOICES_FIRST);
    findings.value = { ...findings.value, whole: [...findings.value.whole, key] };
  };
  return (
    <>
      <table role="table" class="voices" aria-label={m.entry.voices}>
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
        <tbody role="rowgroup" ref={list}>
          {shown.map((voice) => (
            <Row key={voice.document.id} voice={voice} speakers={found.speakers} />
          ))}
        </tbody>
      </table>
      {isWhole ? null : (
        <p>
          <button type="button" class="link" onClick={open}>
            {m.views.passages.more(found.voices.length - VOICES_FIRST)}
          </button>
        </p>
      )}
      <VoicesButtons entry={entry} found={found} />
    </>
  );
};
