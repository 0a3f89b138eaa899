/** An entry's dated facts as a strip: a true axis from the first to the last, one point a date. The list below says the same in words. */
import type { JSX } from 'preact';
import type { EntryRecord } from '../../corpus/records.ts';
import { usePanel } from './panel-context.ts';
import { PictureButtons } from './picture-buttons.tsx';
import { layOutTimeline, wholeWindow, yearOf } from './timeline-layout.ts';
import { timelineSvg } from './timeline-svg.ts';

const WIDTH = 320;
const MARGIN = 12;
const AXIS_Y = 16;
const GAP = 40;
/** A year's figures are 26 pixels wide. */
const YEARS_APART = 34;
const HALF_YEAR = 14;
const STEPS = [1, 2, 5, 10, 20, 50, 100];

export const FactStrip = ({ entry, name }: { readonly entry: EntryRecord; readonly name: string }): JSX.Element | null => {
  const { m, source } = usePanel();
  const items = entry.facts.map(({ date, text }, index) => ({ id: String(index), label: text, when: date }));
  const dates = [...new Set(items.map(({ when }) => when))];
  if (dates.length < 2) return null;
  const { from, to } = wholeWindow(items);
  const at = (year: number): number => MARGIN + ((year - from) / (to - from)) * (WIDTH - 2 * MARGIN);
  const step = STEPS.find((years) => at(from + years) - at(from) >= YEARS_APART) ?? 200;
  const years = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) years.push(year);
  const picture = async () => {
    const { program } = await source.about();
    const title = m.views.time.title(name);
    const { name: made, version } = program;
    return timelineSvg(layOutTimeline(items, GAP), {
      name: entry.id,
      title,
      subtitle: m.views.time.events(items.length),
      source: `${made} ${version}`,
    });
  };
  return (
    <section class="block" aria-labelledby="in-time">
      <h2 id="in-time" class="label">
        {m.views.time.inTime}
      </h2>
      <svg class="strip" viewBox={`0 0 ${WIDTH} 44`} role="img" aria-label={m.views.time.entryPicture(name, items.length)}>
        <line class="axis" x1={MARGIN} x2={WIDTH - MARGIN} y1={AXIS_Y} y2={AXIS_Y} />
        {years.map((year) => (
          <g key={year}>
            <line class="tick" x1={at(year)} x2={at(year)} y1={AXIS_Y} y2={AXIS_Y + 6} />
            <text x={Math.min(Math.max(at(year), HALF_YEAR), WIDTH - HALF_YEAR)} y={AXIS_Y + 20} text-anchor="middle">
              {year}
            </text>
          </g>
        ))}
        {dates.map((date) => (
          <circle key={date} class="point" cx={at(yearOf(date.split('/')[0] ?? ''))} cy={AXIS_Y} r={5} />
        ))}
      </svg>
      <PictureButtons make={picture} />
    </section>
  );
};
