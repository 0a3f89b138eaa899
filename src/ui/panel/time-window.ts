/** Which years the time line shows, and how a reader moves in them: closer, wider, earlier, later, never beyond what there is. */
import type { TimeWindow } from './timeline-layout.ts';

/** Closer than this, days would matter, and most dates of the corpus are known to the month. */
const LEAST_YEARS = 1;

const kept = ({ from, to }: TimeWindow, whole: TimeWindow): TimeWindow => {
  const years = Math.min(Math.max(to - from, LEAST_YEARS), Math.max(whole.to - whole.from, LEAST_YEARS));
  const middle = (from + to) / 2;
  const start = Math.max(whole.from, Math.min(middle - years / 2, whole.to - years));
  return { from: start, to: start + years };
};

/** `factor` below 1 looks closer. The middle stays where it is as far as it can. */
export const zoomed = ({ from, to }: TimeWindow, factor: number, whole: TimeWindow): TimeWindow => {
  const middle = (from + to) / 2;
  const half = ((to - from) / 2) * factor;
  return kept({ from: middle - half, to: middle + half }, whole);
};

/** `part` of the window's length; negative is earlier. */
export const moved = ({ from, to }: TimeWindow, part: number, whole: TimeWindow): TimeWindow => {
  const years = (to - from) * part;
  return kept({ from: from + years, to: to + years }, whole);
};

/** A window in which `first` to `last` fill most of the height. */
export const around = (first: number, last: number, whole: TimeWindow): TimeWindow => {
  const margin = Math.max((last - first) * 0.25, 0.1);
  return kept({ from: first - margin, to: last + margin }, whole);
};
