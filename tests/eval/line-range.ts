/** `--lines FROM-TO`: some lines of a tuning half only. Those whose errors nobody has read are a fair measure. */
export const inLineRange = <T>(items: readonly T[], args: readonly string[]): readonly T[] => {
  const range = /^(\d+)-(\d+)$/u.exec(args[args.indexOf('--lines') + 1] ?? '');
  return range ? items.slice(Number(range[1]) - 1, Number(range[2])) : items;
};
