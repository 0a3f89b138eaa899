/** Lists of folded beginnings of words, by language. */
export type ByLanguage = Readonly<Record<string, string>>;

/** Letters of a beginning that stands for little more than the word itself. */
const SHORT = 4;
const SHORT_ENDINGS = 2;

export const beginsWith = (word: string, list: string): boolean =>
  list
    .split(' ')
    .some((start) =>
      start.length <= SHORT
        ? word === start || (word.startsWith(start) && word.length <= start.length + SHORT_ENDINGS)
        : word.startsWith(start),
    );
