/**
 * The time line as a picture that stands alone: for a lecture, a printed page, an article. Its own colours and
 * fonts, on white; text is text, so that it can be searched and edited.
 */
import { formatYears } from '../messages/format.ts';
import { svg, escapeXml } from '../parts/svg-text.ts';
import type { Picture } from '../parts/save-picture.ts';
import type { Timeline } from './timeline-layout.ts';

const WIDTH = 560;
const HEAD = 56;
const FOOT = 30;
const AXIS = 76;
const LABEL = 112;
/** Half an em is the mean width of a letter in most faces; a label that would leave the sheet is cut. */
const MOST_LETTERS = 62;

const INK = '#1c1b19';
const SOFT = '#5c5852';
const EDGE = '#8a8479';
const MARK = '#8a6d1f';
const SERIF = 'Georgia, "Noto Serif", serif';
const SANS = 'system-ui, "Noto Sans", sans-serif';

const cut = (text: string): string => (text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1).trimEnd()}…` : text);

const text = (x: number, y: number, words: string, more: Readonly<Record<string, string | number>> = {}): string =>
  svg('text', { x, y, 'font-family': SANS, 'font-size': 13, fill: INK, ...more }, escapeXml(words));

interface Words {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  /** Who made it, from which pack. */
  readonly source: string;
}

export const timelineSvg = ({ places, ticks, months, axis, height }: Timeline, words: Words): Picture => {
  const total = HEAD + height + FOOT;
  const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, width = 1): string =>
    svg('line', { x1, y1, x2, y2, stroke, 'stroke-width': width });
  const events = places.map(({ label, when, from, to, labelAt, more, isHere }) => {
    const fill = isHere === false ? '#fff' : MARK;
    const rest = more.length === 0 ? '' : ` +${String(more.length)}`;
    return svg(
      'g',
      {},
      to > from
        ? svg('line', {
            x1: AXIS,
            y1: from,
            x2: AXIS,
            y2: to,
            stroke: MARK,
            'stroke-width': 5,
            'stroke-opacity': 0.4,
            'stroke-linecap': 'round',
          })
        : '',
      svg('path', {
        d: `M${String(AXIS)} ${String(from)}L${String(LABEL - 14)} ${String(labelAt)}H${String(LABEL - 6)}`,
        fill: 'none',
        stroke: MARK,
        'stroke-opacity': 0.7,
      }),
      ...more.map(({ at }) => svg('circle', { cx: AXIS, cy: at, r: 2.5, fill: '#fff', stroke: MARK })),
      svg('circle', { cx: AXIS, cy: from, r: 4, fill, stroke: MARK, 'stroke-width': 1.5 }),
      svg(
        'text',
        { x: LABEL, y: labelAt + 4, 'font-family': SANS, 'font-size': 13, fill: INK },
        svg('tspan', { fill: SOFT }, escapeXml(`${formatYears(when)}  `)),
        svg('tspan', isHere === true ? { 'font-weight': 600 } : {}, escapeXml(cut(label))),
        rest === '' ? '' : svg('tspan', { fill: SOFT }, rest),
      ),
    );
  });
  const source = svg(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: WIDTH, height: total, viewBox: `0 0 ${String(WIDTH)} ${String(total)}` },
    svg('title', {}, escapeXml(words.title)),
    svg('rect', { width: WIDTH, height: total, fill: '#fff' }),
    text(16, 26, words.title, { 'font-family': SERIF, 'font-size': 19, 'font-weight': 600 }),
    text(16, 45, words.subtitle, { fill: SOFT }),
    svg(
      'g',
      { transform: `translate(0 ${String(HEAD)})` },
      line(AXIS, axis.from, AXIS, axis.to, EDGE, 1.5),
      ...months.map((at) => line(AXIS - 3, at, AXIS, at, EDGE)),
      ...ticks.map(
        ({ year, at }) =>
          line(AXIS - 6, at, AXIS, at, EDGE) + text(AXIS - 10, at + 4, String(year), { 'text-anchor': 'end', fill: SOFT, 'font-size': 12 }),
      ),
      ...events,
    ),
    text(16, total - 10, words.source, { fill: SOFT, 'font-size': 11 }),
  );
  return { name: words.name, source, width: WIDTH, height: total };
};
