/** Which folded units of a form are written in upper case: bits, 32 to a word, the first unit lowest. */
export type CaseMask = readonly number[];

export const packCase = (upper: readonly boolean[]): CaseMask => {
  const mask = new Array<number>(Math.ceil(upper.length / 32)).fill(0);
  upper.forEach((is, i) => {
    if (is) mask[i >>> 5] = ((mask[i >>> 5] as number) | (1 << (i & 31))) >>> 0;
  });
  return mask;
};
