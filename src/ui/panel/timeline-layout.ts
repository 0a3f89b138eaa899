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
 *
 * Where more events lie in the window than labels have room, those nearer than a label is high become one
 * label with the rest behind it, and looking closer parts them again.
 */
export interface TimelineItem {
  readonly id: string;
  readonly label: string;
  /** ISO 8601 date or interval FROM/TO. */
  readonly when: string;
  /** On the page beside the panel. */
  readonly isHere?: boolean;
}

export interface TimelinePlace extends TimelineItem {
  /** Distance from the top, in the unit of `gap`. */
  readonly from: number;
  /** Equal to `from` for a date. */
  readonly to: number;
  /** Middle of the label. */
  readonly labelAt: number;
  /** Events too near to have labels of their own, in order of time. */
  readonly more: readonly (TimelineItem & { readonly at: number })[];
}

/** Years and their parts; half-open. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

export interface Timeline {
  readonly places: readonly TimelinePlace[];
  readonly ticks: readonly { readonly year: number; readonly at: number }[];
  /** Months, where the window is short enough to see them. */
  readonly months: readonly number[];
  /** Of the axis, from the top. */
  readonly axis: { readonly from: number; readonly to: number };
  readonly height: number;
  readonly window: TimeWindow;
  /** How many events lie before and after the window. */
  readonly earlier: number;
  readonly later: number;
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
/** A panel's height of labels; what is denser is grouped, what is sparser has room. */
const MOST_LABELS = 16;
const LEAST_GAPS = 8;
/** Below, months have room for a tick each. */
const MONTHS_BELOW_YEARS = 4;

interface Dated {
  readonly item: TimelineItem;
  readonly from: number;
  readonly to: number;
}

const datedOf = (items: readonly TimelineItem[]): readonly Dated[] =>
  items
    .map((item) => {
      const [from = '', to = from] = item.when.split('/');
      return { item, from: yearOf(from), to: yearOf(to) };
    })
    .sort((a, b) => a.from - b.from || a.to - b.to);

/** From the first event to the last, in whole years. */
export const wholeWindow = (items: readonly TimelineItem[]): TimeWindow => {
  const dated = datedOf(items);
  const from = Math.floor(dated[0]?.from ?? 0);
  return { from, to: Math.floor(Math.max(from, ...dated.map(({ to }) => to))) + 1 };
};

/** Neighbours nearer than a label is high share one, if there are more of them than labels have room. */
const grouped = (dated: readonly Dated[], nearness: number): readonly (readonly Dated[])[] => {
  if (dated.length <= MOST_LABELS) return dated.map((each) => [each]);
  const groups: Dated[][] = [];
  for (const each of dated) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group !== undefined && first !== undefined && each.from - first.from < nearness) group.push(each);
    else groups.push([each]);
  }
  return groups;
};

/** @param window without it, everything is shown */
export const layOutTimeline = (items: readonly TimelineItem[], gap: number, window: TimeWindow = wholeWindow(items)): Timeline => {
  const all = datedOf(items);
  const dated = all.filter(({ from }) => from >= window.from && from < window.to);
  const years = window.to - window.from;
  const groups = grouped(dated, years / MOST_LABELS);
  const axis = Math.max(LEAST_GAPS, Math.min(groups.length, MOST_LABELS)) * gap;
  const place = (year: number): number => ((Math.min(year, window.to) - window.from) / years) * axis;
  // What is on the page speaks for its group.
  const heads = groups.flatMap((group) => group.find(({ item }) => item.isHere) ?? group.slice(0, 1));
  const labels = spread(
    groups.map((group) => place(group[0]?.from ?? window.from)),
    gap,
  );
  // Labels may be pushed above the first point; everything moves down by that much.
  const shift = Math.max(0, gap / 2 - (labels[0] ?? gap));
  const at = (year: number): number => place(year) + shift;
  const step = STEPS.find((each) => (each / years) * axis >= gap * TICK_GAPS) ?? 1000;
  const ticks = [];
  for (let year = Math.ceil(window.from / step) * step; year <= window.to; year += step) ticks.push({ year, at: at(year) });
  const months = [];
  if (years < MONTHS_BELOW_YEARS)
    for (let month = Math.ceil(window.from * 12); month <= window.to * 12; month++) if (month % 12 !== 0) months.push(at(month / 12));
  const places = heads.map(({ item, from, to }, index) => ({
    ...item,
    from: at(from),
    to: at(to),
    labelAt: (labels[index] ?? 0) + shift,
    more: (groups[index] ?? []).filter((each) => each.item !== item).map((each) => ({ ...each.item, at: at(each.from) })),
  }));
  const end = Math.max(axis + shift, (places.at(-1)?.labelAt ?? 0) + gap / 2);
  return {
    places,
    ticks,
    months,
    axis: { from: shift, to: axis + shift },
    height: Math.ceil(end + gap / 2),
    window,
    earlier: all.filter(({ from }) => from < window.from).length,
    later: all.filter(({ from }) => from >= window.to).length,
  };
};
