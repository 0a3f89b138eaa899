/** Whose words the page is: the sentence, the flag, what authorities found, how much of the page, and what was changed. */
import type { JSX } from 'preact';
import { formatDate, formatShare } from '../messages/format.ts';
import { flag, flagNotes } from '../parts/flag.ts';
import { weightiestFirst } from '../parts/instrument-order.ts';
import { mainReuse, pageOrigin } from '../parts/page-origin.ts';
import { sourceLink } from '../parts/source-link.ts';
import { AlterationPair, gravestFirst } from './alteration-list.tsx';
import { usePanel } from './panel-context.ts';
import type { PageFound } from './panel-source.ts';
import { showPart } from './show-part.ts';
import { vnode } from './vnode.ts';

const INSTRUMENTS_SHOWN = 2;
const PAIRS_SHOWN = 2;

export const OriginBanner = ({ found }: { readonly found: PageFound }): JSX.Element | null => {
  const { m } = usePanel();
  const reuse = mainReuse(found.report.reuse);
  if (reuse === null) return null;
  const document = found.documents[reuse.document] ?? null;
  const outlet = reuse.origin.outlet === null ? null : (found.outlets[reuse.origin.outlet] ?? null);
  const { sentence, flag: model } = pageOrigin(reuse, outlet, document, m);
  // Where no one says that a state is tied to it, reports about its owners are for the outlet's own view.
  const instruments = model === null ? [] : weightiestFirst(outlet?.instruments ?? []);
  const pairs = gravestFirst(reuse.alterations);
  const lang = document?.language.this ?? '';
  return (
    <section class="block" aria-labelledby="whose">
      <div class={`banner ${model?.tone ?? 'plain'}`}>
        <h2 id="whose">{sentence}</h2>
        {model === null ? null : (
          <>
            <p>{flag(vnode, model)}</p>
            <p>{model.sentence}</p>
            {flagNotes(vnode, model)}
          </>
        )}
        {instruments.length === 0 || outlet === null ? null : (
          <ul class="plain findings small quiet">
            {instruments.slice(0, INSTRUMENTS_SHOWN).map((each) => (
              <li key={`${each.url} ${each.date}`}>
                {sourceLink(vnode, each.url, m.evidence.label(each.authority, each.title))}
                {` · ${formatDate(each.date, m.language)}`}
              </li>
            ))}
            {instruments.length > INSTRUMENTS_SHOWN ? (
              <li>
                <a href={`#/outlet/${outlet.id}`}>{m.card.moreVoices(instruments.length - INSTRUMENTS_SHOWN)}</a>
              </li>
            ) : null}
          </ul>
        )}
        {document === null ? null : (
          <p lang="en" dir="auto">
            {document.origin.note}
          </p>
        )}
        <p>
          {m.origin.share(formatShare(reuse.share, m.language))} <a href={`#/document/${reuse.document}`}>{m.origin.kept}</a>
          {document === null || reuse.passages.length === 0 ? null : (
            <>
              {' · '}
              <button type="button" class="link" onClick={() => showPart('passages')}>
                {m.views.passages.heading}
              </button>
            </>
          )}
        </p>
        {pairs.length === 0 ? null : (
          <>
            <h3 class="label">{m.page.alterations}</h3>
            {pairs.slice(0, PAIRS_SHOWN).map((pair) => (
              <AlterationPair key={pair.here} alteration={pair} lang={lang} />
            ))}
            {pairs.length > PAIRS_SHOWN ? (
              <details>
                <summary>{m.page.moreAlterations(pairs.length - PAIRS_SHOWN)}</summary>
                {pairs.slice(PAIRS_SHOWN).map((pair) => (
                  <AlterationPair key={pair.here} alteration={pair} lang={lang} />
                ))}
              </details>
            ) : null}
          </>
        )}
      </div>
    </section>
  );
};
