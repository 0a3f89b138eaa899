/** What the page speaks of, in time – alone or among everything the corpus knows – on a true axis, to look closer at, and as a table. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { usePageFound, usePanel } from './panel-context.ts';
import { PictureButtons } from './picture-buttons.tsx';
import { around, moved, zoomed } from './time-window.ts';
import type { TimelineItem, TimelinePlace } from './timeline-layout.ts';
import { layOutTimeline, wholeWindow, yearOf } from './timeline-layout.ts';
import { TimelinePicture } from './timeline-picture.tsx';
import { timelineSvg } from './timeline-svg.ts';
import { TimelineTable } from './timeline-table.tsx';
import { UnreadNotice } from './unread-notice.tsx';
import { useLoaded } from './use-loaded.ts';
import { ViewHeading } from './view-heading.tsx';

/** Between label middles, CSS pixels: two lines of small text. */
const GAP_PX = 44;
const SINCE = 1990;
/** One press of a button or a key. */
const CLOSER = 0.6;
const STEP = 0.4;

type Lines = Readonly<Record<string, { readonly name: string; readonly when?: string }>>;

const itemsOf = (lines: Lines, here: Lines | null): readonly TimelineItem[] =>
  Object.entries(lines).flatMap(([id, { name, when }]): TimelineItem[] =>
    when === undefined ? [] : [{ id, label: name, when, ...(here === null ? {} : { isHere: id in here }) }],
  );

const firstYear = ({ when }: TimelineItem): number => yearOf(when.split('/')[0] ?? '');

export const TimelineView = (): JSX.Element => {
  const { m, source, time, edition } = usePanel();
  const found = usePageFound();
  const own = useMemo(() => itemsOf(found?.entries ?? {}, null), [found]);
  const isAll = time.value.isAll || own.length === 0;
  const everything = useLoaded(`lines ${String(isAll)}`, () => (isAll ? source.entryLines() : Promise.resolve(null)), edition.value);
  const items = useMemo(
    () => (isAll && everything.kind === 'ready' ? itemsOf(everything.value, found?.entries ?? {}) : isAll ? [] : own),
    [isAll, everything, found, own],
  );
  const whole = useMemo(() => wholeWindow(items), [items]);
  const window = time.value.window ?? (isAll ? { from: Math.max(SINCE, whole.from), to: whole.to } : whole);
  const timeline = useMemo(() => layOutTimeline(items, GAP_PX, window), [items, window.from, window.to]);
  const words = m.views.time;
  const show = (next: { from: number; to: number } | null): void => {
    time.value = { isAll, window: next };
  };
  const look = (place: TimelinePlace): void => {
    const years = [place, ...place.more].map(firstYear);
    show(around(Math.min(...years), Math.max(...years), whole));
  };
  const keys: Readonly<Record<string, () => void>> = {
    '+': () => show(zoomed(window, CLOSER, whole)),
    '=': () => show(zoomed(window, CLOSER, whole)),
    '-': () => show(zoomed(window, 1 / CLOSER, whole)),
    ArrowUp: () => show(moved(window, -STEP, whole)),
    ArrowDown: () => show(moved(window, STEP, whole)),
    '0': () => show(whole),
  };
  const press = (event: KeyboardEvent): void => {
    const run = event.altKey || event.ctrlKey || event.metaKey ? undefined : keys[event.key];
    if (run === undefined || (event.target as Element).matches('select')) return;
    event.preventDefault();
    run();
  };
  const label = m.timeline.picture(String(Math.floor(window.from)), String(Math.ceil(window.to) - 1), timeline.places.length);
  const picture = async () => {
    const { program } = await source.about();
    return timelineSvg(timeline, {
      name: 'timeline',
      title: isAll || found === null ? words.scopeAll : found.page.title === '' ? found.page.host : found.page.title,
      subtitle: label.split(';')[0] ?? label,
      source: `${program.name} ${program.version}`,
    });
  };
  return (
    <section class="block">
      <ViewHeading text={found === null ? m.panel.timeline : m.timeline.heading} lang={m.language} />
      {isAll && everything.kind === 'loading' ? (
        <p class="quiet" role="status">
          {m.panel.loadingRecord}
        </p>
      ) : isAll && everything.kind === 'failed' ? (
        <UnreadNotice again={everything.again} />
      ) : items.length === 0 ? (
        <p class="quiet">{m.timeline.none}</p>
      ) : (
        <div onKeyDown={press}>
          <div class="tools time-tools">
            {own.length === 0 ? null : (
              <label class="grow">
                <span class="hidden">{words.scope}</span>
                <select
                  value={isAll ? 'all' : 'page'}
                  onChange={(event) => (time.value = { isAll: event.currentTarget.value === 'all', window: null })}
                >
                  <option value="page">{words.scopePage}</option>
                  <option value="all">{words.scopeAll}</option>
                </select>
              </label>
            )}
            <span class="time-buttons">
              <button type="button" class="secondary" onClick={keys['-']} aria-label={words.zoomOut} title={words.zoomOut}>
                −
              </button>
              <button type="button" class="secondary" onClick={keys['+']} aria-label={words.zoomIn} title={words.zoomIn}>
                +
              </button>
              <button type="button" class="secondary" onClick={() => show(whole)}>
                {words.whole}
              </button>
              {whole.from < SINCE && whole.to > SINCE ? (
                <button type="button" class="secondary" onClick={() => show({ from: SINCE, to: whole.to })}>
                  {words.since}
                </button>
              ) : null}
            </span>
          </div>
          {timeline.earlier === 0 ? null : (
            <p class="small beyond">
              <button type="button" class="link" onClick={() => show(moved(window, -STEP, whole))}>
                <span aria-hidden="true">↑ </span>
                {m.lists.earlier(timeline.earlier)}
              </button>
            </p>
          )}
          <TimelinePicture timeline={timeline} label={label} look={look} />
          {timeline.later === 0 ? null : (
            <p class="small beyond">
              <button type="button" class="link" onClick={() => show(moved(window, STEP, whole))}>
                <span aria-hidden="true">↓ </span>
                {m.lists.later(timeline.later)}
              </button>
            </p>
          )}
          <p class="quiet small">{words.keys}</p>
          <details>
            <summary>{m.timeline.table}</summary>
            <TimelineTable items={items} />
          </details>
          <PictureButtons make={picture} />
        </div>
      )}
    </section>
  );
};
