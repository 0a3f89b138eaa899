/**
 * The steps of a reader through the panel, by the numbers that entries of the history carry: whether there is a step
 * back, and one forward. The history itself tells only how long it is.
 *
 *   entry 1 → 2 → 3, back to 2: there is a step back and one forward; from 2 to 4: 3 is forgotten.
 */
export interface Trail {
  readonly entries: readonly number[];
  /** Of the present entry. */
  readonly at: number;
}

export const startTrail = (entry: number): Trail => ({ entries: [entry], at: 0 });

export const stepTo = ({ entries, at }: Trail, entry: number): Trail => {
  const known = entries.indexOf(entry);
  return known >= 0 ? { entries, at: known } : { entries: [...entries.slice(0, at + 1), entry], at: at + 1 };
};

export const canGoBack = ({ at }: Trail): boolean => at > 0;
export const canGoForward = ({ entries, at }: Trail): boolean => at < entries.length - 1;
