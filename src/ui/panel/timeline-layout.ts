/**
 * A vertical time line whose points stand where their dates are and whose labels never overlap.
 *
 * A narrow panel has room downwards, not sideways. Points lie on a true axis; labels want to stand
 * beside their points, are at least `gap` apart, and are joined to them by a line when pushed away.
 * Labels too close are merged into blocks, each block centred on the mean of what its labels want
 * (pool adjacent violators: the least total displacement in the squared sense). Linear after sorting.
 *
 *   1994 ●───── 1994 Budapest Memorandum
 *   2014 ●──┐── 2014 Annexation of Crimea
 *   2014 ●──┴── 2014 Minsk Protocol
 */
export interface TimelineItem {
  readonly id: string;
  readonly label: string;
  /** ISO 8601 date or interval FROM/TO. */
  readonly when: string;
}

export interface TimelinePlace extends TimelineItem {
  /** Distance from the top of the axis, in the unit of `gap`. */
  readonly from: number;
  /** Equal to `from` for a date. */
  readonly to: number;
  /** Middle of the label. */
  readonly labelAt: number;
}

export interface Timeline {
  readonly places: readonly TimelinePlace[];
  readonly ticks: readonly { readonly year: number; readonly at: number }[];
  readonly height: number;
}

/** `2014-03-27` → 2014.24: years and their parts, in mean months of 31 days – exact to the eye. */
export const yearOf = (date: string): number => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 372;
};

interface Block {
  readonly wish: number;
  readonly count: number;
}

/** Wishes in ascending order → places at least `gap` apart, as near to the wishes as can be. */
export const spread = (wishes: readonly number[], gap: number): readonly number[] => {
  const blocks: Block[] = [];
  wishes.forEach((wish, index) => {
    let block: Block = { wish: wish - index * gap, count: 1 };
    for (let last = blocks.at(-1); last !== undefined && last.wish > block.wish; last = blocks.at(-1)) {
      blocks.pop();
      const count = last.count + block.count;
      block = { wish: (last.wish * last.count + block.wish * block.count) / count, count };
    }
    blocks.push(block);
  });
  return blocks.flatMap(({ wish, count }) => Array.from({ length: count }, () => wish)).map((wish, index) => wish + index * gap);
};

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const TICK_GAPS = 1.6;

export const layOutTimeline = (items: readonly TimelineItem[], gap: number): Timeline => {
  const dated = items
    .map((item) => {
      const [from = '', to = from] = item.when.split('/');
      return { item, from: yearOf(from), to: yearOf(to) };
    })
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const first = Math.floor(dated[0]?.from ?? 0);
  const last = Math.ceil(Math.max(first + 1, ...dated.map(({ to }) => to)));
  const axis = Math.max(8 * gap, dated.length * gap);
  const place = (year: number): number => ((year - first) / (last - first)) * axis;
  const labels = spread(
    dated.map(({ from }) => place(from)),
    gap,
  );
  // Labels may be pushed above the first point; everything moves down by that much.
  const shift = Math.max(0, gap / 2 - (labels[0] ?? gap));
  const step = STEPS.find((years) => place(first + years) >= gap * TICK_GAPS) ?? 1000;
  const ticks = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) ticks.push({ year, at: place(year) + shift });
  const places = dated.map(({ item, from, to }, index) => ({
    ...item,
    from: place(from) + shift,
    to: place(to) + shift,
    labelAt: (labels[index] ?? 0) + shift,
  }));
  const end = Math.max(axis + shift, (places.at(-1)?.labelAt ?? 0) + gap / 2);
  return { places, ticks, height: Math.ceil(end + gap / 2) };
};
