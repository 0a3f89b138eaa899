/** First position in sorted `list` whose item is not `below`; `list.length` where all are. */
export const lowerBound = <T>(list: readonly T[], below: (item: T) => boolean): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (below(list[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
};
