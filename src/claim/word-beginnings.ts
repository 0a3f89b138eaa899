/** Lists of folded beginnings of words, by language. */
export type ByLanguage = Readonly<Record<string, string>>;

/** Letters of a beginning that stands for little more than the word itself. */
const SHORT = 4;
const SHORT_ENDINGS = 2;

/** Lists taken apart once: a sentence asks them for each of its words. */
const known = new Map<string, readonly string[]>();
const beginningsOf = (list: string): readonly string[] => {
  let beginnings = known.get(list);
  if (!beginnings) known.set(list, (beginnings = list.split(' ')));
  return beginnings;
};

export const beginsWith = (word: string, list: string): boolean =>
  beginningsOf(list).some((start) =>
    start.length <= SHORT
      ? word === start || (word.startsWith(start) && word.length <= start.length + SHORT_ENDINGS)
      : word.startsWith(start),
  );
