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

/** First of the first `size` ascending numbers that is at least `least`; `size` where none is. */
export const firstFrom = (numbers: Int32Array, least: number, size = numbers.length): number => {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
};
