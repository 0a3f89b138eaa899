/** Words by their beginnings: the longest beginning that fits says what a word means. */

export const MIN_STEM = 3;
/** Letters an ending may have: "-ировавшими" is as long as they get. */
const MAX_ENDING = 7;
/** … behind a beginning of three letters or four, which begins many words by chance. */
export const SHORT_STEM = 4;
const MAX_SHORT_ENDING = 4;

export interface StemTable {
  readonly stems: ReadonlyMap<string, string>;
  readonly whole: ReadonlyMap<string, string>;
  /** Length of the longest stem that begins with these {@link MIN_STEM} letters: most words need no further look. */
  readonly heads: ReadonlyMap<string, number>;
}

export const createStemTable = (stems: ReadonlyMap<string, string>, whole: ReadonlyMap<string, string>): StemTable => {
  const heads = new Map<string, number>();
  for (const stem of stems.keys()) {
    const head = stem.slice(0, MIN_STEM);
    heads.set(head, Math.max(heads.get(head) ?? 0, stem.length));
  }
  return { stems, whole, heads };
};

interface Hit {
  readonly name: string;
  readonly length: number;
}

/** @param anyEnding of any length: the first part of a compound */
export const longestStem = (table: StemTable, word: string, anyEnding: boolean): Hit | null => {
  const all = table.whole.get(word);
  if (all !== undefined) return { name: all, length: word.length };
  const most = table.heads.get(word.slice(0, MIN_STEM)) ?? 0;
  for (let length = Math.min(word.length, most); length >= MIN_STEM; length--) {
    const name = table.stems.get(word.slice(0, length));
    if (name === undefined) continue;
    if (anyEnding || word.length - length <= (length <= SHORT_STEM ? MAX_SHORT_ENDING : MAX_ENDING)) return { name, length };
  }
  return null;
};
