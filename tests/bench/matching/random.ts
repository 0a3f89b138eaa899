/** A small generator of numbers, so that every run makes the same forms and the same text (Marsaglia's xorshift32). */
export const createRandom = (seed: number): ((below: number) => number) => {
  let state = seed >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

export const shuffle = <T>(list: T[], random: (below: number) => number): T[] => {
  for (let i = list.length - 1; i > 0; i--) {
    const k = random(i + 1);
    [list[i], list[k]] = [list[k] as T, list[i] as T];
  }
  return list;
};
