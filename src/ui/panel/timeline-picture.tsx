/** The picture of the time line: axis and points in SVG, labels as links beside it, groups that open on a press. */
import type { JSX } from 'preact';
import { formatYears } from '../messages/format.ts';
import { usePanel } from './panel-context.ts';
import type { Timeline, TimelinePlace } from './timeline-layout.ts';

const AXIS_PX = 46;
const LABEL_PX = 74;

const Axis = ({ timeline: { places, ticks, months, axis, height } }: { readonly timeline: Timeline }): JSX.Element => (
  <svg width={LABEL_PX} height={height} aria-hidden="true">
    <line class="axis" x1={AXIS_PX} x2={AXIS_PX} y1={axis.from} y2={axis.to} />
    {months.map((at) => (
      <line key={at} class="tick" x1={AXIS_PX - 3} x2={AXIS_PX} y1={at} y2={at} />
    ))}
    {ticks.map(({ year, at }) => (
      <g key={year}>
        <line class="tick" x1={AXIS_PX - 5} x2={AXIS_PX} y1={at} y2={at} />
        <text x={AXIS_PX - 8} y={at + 4} text-anchor="end">
          {year}
        </text>
      </g>
    ))}
    {places.map(({ id, from, to, labelAt, more, isHere }) => (
      <g key={id} class={isHere === true ? 'is-here' : ''}>
        {to > from ? <line class="span" x1={AXIS_PX} x2={AXIS_PX} y1={from} y2={Math.min(to, axis.to)} /> : null}
        <path class="lead" d={`M${AXIS_PX} ${from}L${LABEL_PX - 12} ${labelAt}H${LABEL_PX - 4}`} />
        {more.map((each) => (
          <circle key={each.id} class="point small-point" cx={AXIS_PX} cy={each.at} r={2.5} />
        ))}
        <circle class="point" cx={AXIS_PX} cy={from} r={4} />
      </g>
    ))}
  </svg>
);

interface LabelProps {
  readonly place: TimelinePlace;
  readonly look: (place: TimelinePlace) => void;
}

const Label = ({ place, look }: LabelProps): JSX.Element => {
  const { m } = usePanel();
  const { id, label, when, labelAt, more, isHere } = place;
  const rest = `+${String(more.length)}`;
  return (
    <li style={{ insetBlockStart: `${labelAt}px` }} class={isHere === true ? 'is-here' : ''}>
      <span class="quiet small">{formatYears(when)}</span>
      <a href={`#/entry/${id}`} dir="auto" title={label}>
        {label}
      </a>
      {isHere === true ? <span class="hidden"> {m.views.time.onPage}</span> : null}
      {more.length === 0 ? null : (
        <button type="button" class="more" onClick={() => look(place)} title={more.map((each) => each.label).join(' · ')}>
          <span aria-hidden="true">{rest}</span>
          <span class="hidden">{`${m.views.time.zoomIn}: ${m.views.time.events(more.length + 1)}`}</span>
        </button>
      )}
    </li>
  );
};

interface PictureProps {
  readonly timeline: Timeline;
  readonly label: string;
  /** Looks closer at a group. */
  readonly look: (place: TimelinePlace) => void;
}

export const TimelinePicture = ({ timeline, label, look }: PictureProps): JSX.Element => (
  <figure class="timeline" style={{ blockSize: `${timeline.height}px` }} aria-label={label}>
    <Axis timeline={timeline} />
    <ol>
      {timeline.places.map((place) => (
        <Label key={place.id} place={place} look={look} />
      ))}
    </ol>
  </figure>
);
