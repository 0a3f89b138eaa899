/** Entry: the whole record – what it is, what is misread, every fact with its evidence, who says what, what is near it. */
import type { JSX } from 'preact';
import type { EntryRecord } from '../../corpus/records.ts';
import { formatDate, formatYears, languageName } from '../messages/format.ts';
import { caution } from '../parts/caution.ts';
import { outletFlag } from '../parts/flag-model.ts';
import { flag } from '../parts/flag.ts';
import { localName, localText } from '../parts/local-text.ts';
import { EvidenceList } from './evidence-list.tsx';
import { FactStrip } from './fact-strip.tsx';
import { JumpButton } from './jump-button.tsx';
import { usePageFound, usePanel } from './panel-context.ts';
import { RecordFoot } from './record-foot.tsx';
import { RecordView } from './record-view.tsx';
import { RelatedEntries } from './related-entries.tsx';
import { ReviewBlock } from './review-block.tsx';
import { useLoaded } from './use-loaded.ts';
import { ViewHeading } from './view-heading.tsx';
import { vnode } from './vnode.ts';
import { VoicesTable } from './voices-table.tsx';

const OutletFlag = ({ id }: { readonly id: string }): JSX.Element | null => {
  const { m, source } = usePanel();
  const loaded = useLoaded(`outlet ${id}`, () => source.outlet(id));
  if (loaded.kind !== 'ready') return null;
  const model = outletFlag(loaded.value, m);
  return (
    <p>
      {model === null ? null : flag(vnode, model)} <a href={`#/outlet/${id}`}>{m.entry.sameOutlet}</a>
    </p>
  );
};

const MuteButton = ({ id }: { readonly id: string }): JSX.Element => {
  const { m, source } = usePanel();
  const { muted } = source.settings.value;
  const isMuted = muted.includes(id);
  const toggle = (): void => source.update({ muted: isMuted ? muted.filter((each) => each !== id) : [...muted, id] });
  return (
    <button type="button" class="quiet-button" onClick={toggle}>
      {isMuted ? m.entry.unmute : m.entry.mute}
    </button>
  );
};

const EntryHead = ({ entry }: { readonly entry: EntryRecord }): JSX.Element => {
  const { m, recordLanguage } = usePanel();
  const found = usePageFound();
  const summary = localText(entry.summary, recordLanguage);
  const misread = localText(entry.misread, recordLanguage);
  const places = found?.report.mentions.filter((mention) => mention.entry === entry.id) ?? [];
  const name = localName(entry.names, recordLanguage, entry.id);
  return (
    <header class="block view-head">
      <p class="quiet small">
        {m.kinds[entry.kind]}
        {entry.when === undefined ? '' : ` · ${formatYears(entry.when)}`}
      </p>
      <ViewHeading text={name} lang={recordLanguage in entry.names ? recordLanguage : 'en'} />
      {entry.outlet === undefined ? null : <OutletFlag id={entry.outlet} />}
      {summary === null ? null : (
        <p lang={summary.lang} dir="auto">
          {summary.text}
        </p>
      )}
      {summary === null || summary.lang === recordLanguage ? null : (
        <p class="quiet small">{m.entry.only(languageName(summary.lang, m.language))}</p>
      )}
      {misread === null ? null : caution(vnode, m.card.misread, misread)}
      <p class="actions">
        {places.length === 0 ? null : (
          <span>
            {m.page.onThisPage} <JumpButton name={name} places={places} />
          </span>
        )}
        <MuteButton id={entry.id} />
      </p>
    </header>
  );
};

const EntryBody = ({ entry }: { readonly entry: EntryRecord }): JSX.Element => {
  const { m, recordLanguage } = usePanel();
  return (
    <>
      <EntryHead entry={entry} />
      <FactStrip entry={entry} name={localName(entry.names, recordLanguage, entry.id)} />
      <section class="block" aria-labelledby="facts">
        <h2 id="facts" class="label">
          {m.entry.facts}
        </h2>
        <ol class="facts">
          {entry.facts.map((fact, index) => {
            const before = entry.facts[index - 1];
            return (
              <li key={index}>
                <p>
                  <b class={before?.date === fact.date ? 'hidden' : 'fact-date'}>{formatDate(fact.date, m.language)}</b>{' '}
                  <span lang="en" dir="auto">
                    {fact.text}
                  </span>
                </p>
                <EvidenceList evidence={fact.evidence} before={entry.facts.slice(0, index).flatMap((each) => each.evidence)} />
              </li>
            );
          })}
        </ol>
      </section>
      <section class="block" aria-labelledby="voices">
        <h2 id="voices" class="label">
          {m.entry.voices}
        </h2>
        <VoicesTable entry={entry} />
      </section>
      <RelatedEntries ids={entry.related ?? []} />
      <section class="block" aria-labelledby="names">
        <h2 id="names" class="label">
          {m.entry.names}
        </h2>
        <dl class="pairs">
          {Object.entries(entry.names).map(([code, name]) => (
            <div key={code}>
              <dt>{languageName(code, m.language)}</dt>
              <dd lang={code} dir="auto">
                {name}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <ReviewBlock record={entry} />
      <RecordFoot
        family="entry"
        record={entry}
        title={localName(entry.names, recordLanguage, entry.id)}
        evidence={entry.facts.flatMap((fact) => fact.evidence)}
      />
    </>
  );
};

export const EntryView = ({ id }: { readonly id: string }): JSX.Element => {
  const { source } = usePanel();
  return (
    <RecordView id={id} load={() => source.entry(id)}>
      {(entry) => <EntryBody entry={entry} />}
    </RecordView>
  );
};
