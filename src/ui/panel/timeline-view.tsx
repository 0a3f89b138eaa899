/** What the page speaks of, in time: a picture on a true axis, each label a link, and the same as a table. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { formatDate, formatYears } from '../messages/format.ts';
import { usePageFound, usePanel } from './panel-context.ts';
import type { Timeline, TimelineItem } from './timeline-layout.ts';
import { layOutTimeline } from './timeline-layout.ts';
import { ViewHeading } from './view-heading.tsx';

/** Between label middles, CSS pixels: two lines of small text. */
const GAP_PX = 40;
const AXIS_PX = 46;
const LABEL_PX = 74;

const Picture = ({ timeline, label }: { readonly timeline: Timeline; readonly label: string }): JSX.Element => (
  <figure class="timeline" style={{ blockSize: `${timeline.height}px` }} aria-label={label}>
    <svg width={LABEL_PX} height={timeline.height} aria-hidden="true">
      <line class="axis" x1={AXIS_PX} x2={AXIS_PX} y1={0} y2={timeline.height} />
      {timeline.ticks.map(({ year, at }) => (
        <g key={year}>
          <line class="tick" x1={AXIS_PX - 5} x2={AXIS_PX} y1={at} y2={at} />
          <text x={AXIS_PX - 8} y={at + 4} text-anchor="end">
            {year}
          </text>
        </g>
      ))}
      {timeline.places.map(({ id, from, to, labelAt }) => (
        <g key={id}>
          {to > from ? <line class="span" x1={AXIS_PX} x2={AXIS_PX} y1={from} y2={to} /> : null}
          <path class="lead" d={`M${AXIS_PX} ${from}L${LABEL_PX - 12} ${labelAt}H${LABEL_PX - 4}`} />
          <circle class="point" cx={AXIS_PX} cy={from} r={4} />
        </g>
      ))}
    </svg>
    <ol>
      {timeline.places.map(({ id, label: name, when, labelAt }) => (
        <li key={id} style={{ insetBlockStart: `${labelAt}px` }}>
          <span class="quiet small">{formatYears(when)}</span>
          <a href={`#/entry/${id}`} dir="auto">
            {name}
          </a>
        </li>
      ))}
    </ol>
  </figure>
);

const fullPeriod = (when: string, language: string): string =>
  when
    .split('/')
    .map((date) => formatDate(date, language))
    .join(' – ');

export const TimelineView = (): JSX.Element => {
  const { m } = usePanel();
  const found = usePageFound();
  const items = useMemo(
    () =>
      Object.entries(found?.entries ?? {}).flatMap(([id, { name, when }]): TimelineItem[] =>
        when === undefined ? [] : [{ id, label: name, when }],
      ),
    [found],
  );
  const timeline = useMemo(() => layOutTimeline(items, GAP_PX), [items]);
  const years = timeline.places.map(({ when }) => formatYears(when).split('–'));
  const first = years[0]?.[0] ?? '';
  const last =
    years
      .map((each) => each.at(-1) ?? '')
      .sort()
      .at(-1) ?? '';
  return (
    <section class="block">
      <ViewHeading text={m.timeline.heading} lang={m.language} />
      {items.length === 0 ? (
        <p class="quiet">{m.timeline.none}</p>
      ) : (
        <>
          <Picture timeline={timeline} label={m.timeline.picture(first, last, items.length)} />
          <details>
            <summary>{m.timeline.table}</summary>
            <table>
              <thead>
                <tr>
                  <th scope="col">{m.timeline.when}</th>
                  <th scope="col">{m.timeline.what}</th>
                </tr>
              </thead>
              <tbody>
                {timeline.places.map(({ id, label, when }) => (
                  <tr key={id}>
                    <td>{fullPeriod(when, m.language)}</td>
                    <td>
                      <a href={`#/entry/${id}`} dir="auto">
                        {label}
                      </a>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </section>
  );
};
