/** Document: where the text comes from, what was changed in this copy, and the text itself as far as the pack carries it. */
import type { JSX } from 'preact';
import type { DocumentRecord } from '../../corpus/records.ts';
import { formatDate, languageName } from '../messages/format.ts';
import { outletFlag } from '../parts/flag-model.ts';
import { flag } from '../parts/flag.ts';
import { outletName } from '../parts/outlet-name.ts';
import { copyWarning } from '../parts/quote-model.ts';
import { sourceLink } from '../parts/source-link.ts';
import { gravestFirst } from './alteration-list.tsx';
import { alterationId, DocumentText } from './document-text.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { usePanel } from './panel-context.ts';
import { RecordFoot } from './record-foot.tsx';
import { RecordView } from './record-view.tsx';
import { ReviewBlock } from './review-block.tsx';
import { useLoaded } from './use-loaded.ts';
import { ViewHeading } from './view-heading.tsx';
import { vnode } from './vnode.ts';

const Provenance = ({ document }: { readonly document: DocumentRecord }): JSX.Element => {
  const { m, source } = usePanel();
  const { outlet: id, author } = document.origin;
  const loaded = useLoaded(`origin ${id ?? ''}`, () => (id === null ? Promise.resolve(null) : source.outlet(id)));
  const outlet = loaded.kind === 'ready' ? loaded.value : null;
  const name = outlet === null ? null : outletName(outlet);
  const model = outlet === null ? null : outletFlag(outlet, m, document.published.date);
  const warning = copyWarning(document, name, m);
  const { carrier, published } = document;
  return (
    <section class="block" aria-labelledby="provenance">
      <h2 id="provenance" class="label">
        {m.document.provenance}
      </h2>
      <dl class="pairs">
        <div>
          <dt>{m.document.words}</dt>
          <dd>
            {outlet === null ? m.origin.notEstablished : <a href={`#/outlet/${outlet.id}`}>{name}</a>}
            {author === undefined ? null : ` · ${author}`} {model === null ? null : flag(vnode, model)}
            <div class="quiet small">{m.origin.confidence[document.origin.confidence]}</div>
          </dd>
        </div>
        {carrier.host === null ? null : (
          <div>
            <dt>{m.document.carrier}</dt>
            <dd>{carrier.url === null ? carrier.host : sourceLink(vnode, carrier.url, carrier.host)}</dd>
          </div>
        )}
        <div>
          <dt>{m.document.published}</dt>
          <dd>
            {formatDate(published.date, m.language)}
            <div class="quiet small" lang="en">
              {published.basis}
            </div>
          </dd>
        </div>
        <div>
          <dt>{m.document.language}</dt>
          <dd>{document.language.path.map((code) => languageName(code, m.language)).join(' → ')}</dd>
        </div>
      </dl>
      {warning === null ? null : <p class="voice-caution">{warning}</p>}
      <p lang="en" dir="auto">
        {document.origin.note}
      </p>
      <EvidenceList evidence={document.origin.evidence} />
    </section>
  );
};

/** The changed places, gravest first, each leading to its place in the text. */
const Alterations = ({ document }: { readonly document: DocumentRecord }): JSX.Element | null => {
  const { m } = usePanel();
  if (document.alterations.length === 0) return null;
  const show = (index: number): void => {
    const element = globalThis.document.getElementById(alterationId(index));
    element?.scrollIntoView({ block: 'center' });
    element?.focus({ preventScroll: true });
  };
  return (
    <section class="block" aria-labelledby="changed">
      <details>
        <summary>
          <h2 id="changed" class="label">
            {m.document.alterations(document.alterations.length)}
          </h2>
        </summary>
        <ul class="plain">
          {gravestFirst(document.alterations).map((alteration) => (
            <li key={alteration.here}>
              <button type="button" class="quote-button" onClick={() => show(document.alterations.indexOf(alteration))}>
                <q lang={document.language.this} dir="auto">
                  {alteration.here}
                </q>
              </button>
              <p class="small">
                <b>{m.document.kinds[alteration.kind]}</b>{' '}
                <span lang="en" dir="auto">
                  {alteration.note} {alteration.origin ?? ''}
                </span>
              </p>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
};

const DocumentBody = ({ document }: { readonly document: DocumentRecord }): JSX.Element => {
  const { m } = usePanel();
  return (
    <>
      <header class="block view-head">
        <p class="quiet small">
          {m.document.kind} · {formatDate(document.published.date, m.language)}
        </p>
        <ViewHeading text={document.title} lang={document.language.this} />
      </header>
      <Provenance document={document} />
      <Alterations document={document} />
      <section class="block" aria-labelledby="text">
        <h2 id="text" class="label">
          {m.document.text}
        </h2>
        {document.parts.length === 0 ? (
          <p class="quiet">{m.document.empty}</p>
        ) : (
          <>
            {document.complete ? null : <p class="quiet small">{m.document.partial}</p>}
            <DocumentText document={document} />
          </>
        )}
      </section>
      <ReviewBlock record={document} />
      <RecordFoot family="document" record={document} title={document.title} evidence={document.origin.evidence} />
    </>
  );
};

export const DocumentView = ({ id }: { readonly id: string }): JSX.Element => {
  const { source } = usePanel();
  return (
    <RecordView id={id} load={() => source.document(id)}>
      {(document) => <DocumentBody document={document} />}
    </RecordView>
  );
};
