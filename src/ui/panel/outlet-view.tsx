/** Outlet: how the state is tied to it, in three plain answers, by whom that was found, and what it must not be taken for. */
import type { JSX } from 'preact';
import type { OutletRecord } from '../../corpus/records.ts';
import type { Evidence } from '../../corpus/schema/evidence.ts';
import { formatDate, regionName } from '../messages/format.ts';
import { newestStateLink, outletFlag } from '../parts/flag-model.ts';
import { flag } from '../parts/flag.ts';
import { outletName } from '../parts/outlet-name.ts';
import { sourceLink } from '../parts/source-link.ts';
import { LinkAnswerList } from './class-meaning.tsx';
import { usePanel } from './panel-context.ts';
import { PanelSection } from './panel-section.tsx';
import { RecordFoot } from './record-foot.tsx';
import { RecordView } from './record-view.tsx';
import { ReviewBlock } from './review-block.tsx';
import { ShortList } from './short-list.tsx';
import { ViewHeading } from './view-heading.tsx';
import { vnode } from './vnode.ts';

/** What was done to know what a source says. */
const Standing = ({ of }: { readonly of: Pick<Evidence, 'verified' | 'checked' | 'read'> }): JSX.Element => {
  const { m } = usePanel();
  const read = of.read === undefined ? '' : new URL(of.read).hostname;
  return (
    <span class={of.verified === 'not-read' ? 'standing unread' : 'standing'}>
      {m.evidence.verified[of.verified](formatDate(of.checked, m.language), read)}
    </span>
  );
};

const LinkAnswers = ({ outlet }: { readonly outlet: OutletRecord }): JSX.Element => {
  const { m } = usePanel();
  const link = newestStateLink(outlet);
  if (link === null) return <p>{m.flag.notRatedMeaning}</p>;
  const earlier = (outlet.stateLink ?? []).filter((each) => each !== link).sort((a, b) => b.edition - a.edition);
  return (
    <>
      <LinkAnswerList link={link} />
      <p class="small">
        {sourceLink(vnode, link.url, m.flag.source(link.instrument, link.edition))}
        <Standing of={link} />
      </p>
      {link.note === undefined ? null : (
        <p class="small" lang="en" dir="auto">
          {link.note}
        </p>
      )}
      {earlier.length === 0 ? null : (
        <p class="small quiet">
          {m.outlet.earlierHeading} – {earlier.map((each) => m.outlet.earlier(each.edition, m.flag.words[each.class])).join('; ')}
        </p>
      )}
      <p class="small quiet">{m.outlet.classMeaning}</p>
    </>
  );
};

/** A screen of them; the newest come first. */
const INSTRUMENTS_FIRST = 6;

const Instruments = ({ outlet }: { readonly outlet: OutletRecord }): JSX.Element | null => {
  const { m } = usePanel();
  const instruments = [...(outlet.instruments ?? [])].sort((a, b) => (a.date < b.date ? 1 : -1));
  if (instruments.length === 0) return null;
  return (
    <PanelSection id="instruments" heading={m.outlet.instruments}>
      <ShortList
        id={`instruments ${outlet.id}`}
        look="facts"
        first={INSTRUMENTS_FIRST}
        rows={instruments.map((each) => (
          <li key={`${each.date} ${each.title}`}>
            <p>
              <b class="fact-date">{formatDate(each.date, m.language)}</b>{' '}
              <span lang="en" dir="auto">
                {each.shows}
              </span>
            </p>
            <span class="evidence">
              {sourceLink(vnode, each.url, m.evidence.label(each.authority, each.title))}
              <Standing of={each} />
            </span>
          </li>
        ))}
      />
    </PanelSection>
  );
};

const OutletBody = ({ outlet }: { readonly outlet: OutletRecord }): JSX.Element => {
  const { m } = usePanel();
  const model = outletFlag(outlet, m);
  const region = regionName(outlet.country, m.language);
  const otherNames = [...new Set(Object.values(outlet.names).flat())].filter((name) => name !== outletName(outlet));
  return (
    <>
      <header class="block view-head">
        <p class="quiet small">{region === null ? m.outlet.kind : `${m.outlet.kind} · ${region}`}</p>
        <ViewHeading text={outletName(outlet)} lang="" />
        {model === null ? (
          <p class="quiet">{m.flag.notRated}</p>
        ) : (
          <>
            <p>{flag(vnode, model)}</p>
            <p>{model.sentence}</p>
          </>
        )}
        {outlet.note === undefined ? null : (
          <p lang="en" dir="auto">
            {outlet.note}
          </p>
        )}
      </header>
      <PanelSection id="link" heading={m.outlet.link}>
        <LinkAnswers outlet={outlet} />
      </PanelSection>
      {outlet.owner === undefined && outlet.funding === undefined ? null : (
        <section class="block">
          <dl class="pairs">
            {outlet.owner === undefined ? null : (
              <div>
                <dt>{m.outlet.owner}</dt>
                <dd lang="en">{outlet.owner}</dd>
              </div>
            )}
            {outlet.funding === undefined ? null : (
              <div>
                <dt>{m.outlet.funding}</dt>
                <dd lang="en">{outlet.funding}</dd>
              </div>
            )}
          </dl>
        </section>
      )}
      <Instruments outlet={outlet} />
      {outlet.notToBeConfusedWith === undefined ? null : (
        <PanelSection id="homonyms" heading={m.outlet.homonyms}>
          <ul class="plain">
            {outlet.notToBeConfusedWith.map((each) => (
              <li key={each} lang="en" dir="auto">
                {each}
              </li>
            ))}
          </ul>
        </PanelSection>
      )}
      {otherNames.length === 0 ? null : (
        <PanelSection id="names" heading={m.entry.names}>
          <p>
            {otherNames.map((name, index) => (
              <>
                {index > 0 ? ' · ' : ''}
                <bdi key={name}>{name}</bdi>
              </>
            ))}
          </p>
        </PanelSection>
      )}
      {outlet.hosts.length === 0 ? null : (
        <PanelSection id="hosts" heading={m.outlet.hosts(outlet.hosts.length)}>
          <p class="hosts">{outlet.hosts.join(' · ')}</p>
        </PanelSection>
      )}
      <ReviewBlock record={outlet} />
      <RecordFoot family="outlet" record={outlet} title={outletName(outlet)} evidence={[]} />
    </>
  );
};

export const OutletView = ({ id }: { readonly id: string }): JSX.Element => {
  const { source } = usePanel();
  return (
    <RecordView id={id} load={() => source.outlet(id)}>
      {(outlet) => <OutletBody outlet={outlet} />}
    </RecordView>
  );
};
