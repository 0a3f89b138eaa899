/**
 * Which part of the page's text the reader sees, told by the findings that stand in the window.
 *
 * Findings in text order stand one below the other on all but multi-column pages, so the first and the last
 * in the window are found by halving: for 300 findings 18 boxes are measured and not 300.
 */
export interface Placed {
  readonly start: number;
  readonly end: number;
}

/** Vertical, client coordinates; null: its words have left the page. */
type BoxOf = (place: Placed) => { readonly top: number; readonly bottom: number } | null;

/** Least index for which `isSo` holds; `length` where it never does. `isSo` must stay true once it is. */
const firstWhere = (length: number, isSo: (index: number) => boolean): number => {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** `places` in text order. Null where none of them is in the window of `height` pixels. */
export const seenSpan = (places: readonly Placed[], boxOf: BoxOf, height: number): Placed | null => {
  const below = (index: number, edge: 'top' | 'bottom', limit: number): boolean => {
    const place = places[index];
    const box = place === undefined ? null : boxOf(place);
    return box !== null && box[edge] > limit;
  };
  const first = firstWhere(places.length, (index) => below(index, 'bottom', 0));
  const past = firstWhere(places.length, (index) => below(index, 'top', height));
  const from = places[first];
  const to = places[past - 1];
  return from === undefined || to === undefined || past <= first ? null : { start: from.start, end: Math.max(from.end, to.end) };
};
