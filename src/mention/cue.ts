/** Cues, read: folded words, the last of which may be open ("zelensk*"). */
import { foldPlain } from '../text/fold.ts';
import { hashWord } from '../text/tokens.ts';
import { words } from '../text/words.ts';

export interface Cue {
  /** As authored. */
  readonly text: string;
  /** Folded. */
  readonly words: readonly string[];
  /** Does any ending fit the last word? */
  readonly open: boolean;
  /** Of the first word, as tokens.ts hashes it. */
  readonly hash: number;
}

/** By cue as authored. Packs hold some ten thousand; read once in a life of the background, not once a page. */
const read = new Map<string, Cue>();

const readCue = (text: string): Cue => {
  let known = read.get(text);
  if (!known) {
    const open = text.endsWith('*');
    const folded = words(foldPlain(open ? text.slice(0, -1) : text)).map((w) => w.folded);
    known = { text, words: folded, open, hash: hashWord(folded[0] ?? '') };
    read.set(text, known);
  }
  return known;
};

const lists = new WeakMap<readonly string[], readonly Cue[]>();

/** A list of cues as authored, read; once for each list. */
export const readCues = (list: readonly string[]): readonly Cue[] => {
  let cues = lists.get(list);
  if (!cues) lists.set(list, (cues = list.map(readCue)));
  return cues;
};
