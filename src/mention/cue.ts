/** Cues, read: folded words, the last of which may be open ("zelensk*"). */
import type { CueList } from '../corpus/briefs.ts';
import { foldPlain } from '../text/fold.ts';
import { hashWord } from '../text/tokens.ts';
import { hashBeginning } from '../text/vocabulary.ts';
import { words } from '../text/words.ts';

export interface Cue {
  /** As authored. */
  readonly text: string;
  /** Folded. */
  readonly words: readonly string[];
  /** Does any ending fit the last word? */
  readonly open: boolean;
  /** Is it one word, and any ending fits? */
  readonly isBeginning: boolean;
  /** Is it an abbreviation? “US” is not “us”, and “UN” is no French article: only capitals are heard. */
  readonly isLetters: boolean;
  /** Under which a vocabulary looks for the first word, or for the words that begin so. */
  readonly hash: number;
}

const LETTERS = /^\p{Lu}{2,3}$/u;

/** By cue as authored. Packs hold some ten thousand; read once in a life of the background, not once a page. */
const read = new Map<string, Cue>();

const readCue = (text: string): Cue => {
  let known = read.get(text);
  if (!known) {
    const open = text.endsWith('*');
    const folded = words(foldPlain(open ? text.slice(0, -1) : text)).map((w) => w.folded);
    const first = folded[0] ?? '';
    const isBeginning = open && folded.length === 1;
    known = {
      text,
      words: folded,
      open,
      isBeginning,
      isLetters: LETTERS.test(text),
      hash: isBeginning ? hashBeginning(first) : hashWord(first),
    };
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

/** One object, by which what is worked out of a list is kept. */
export const NO_WORDS: CueList = {};

const merged = new WeakMap<CueList, Map<string, readonly string[]>>();

/** Cues of the page's language, of no language, and of English (names travel between languages). */
export const cuesFor = (list: CueList, language: string): readonly string[] => {
  let byLanguage = merged.get(list);
  if (!byLanguage) merged.set(list, (byLanguage = new Map()));
  let cues = byLanguage.get(language);
  if (!cues) {
    const all = [...(list[language] ?? []), ...(list['any'] ?? []), ...(language === 'en' ? [] : (list['en'] ?? []))];
    cues = [...new Map(all.map((cue) => [foldPlain(cue), cue] as const)).values()];
    byLanguage.set(language, cues);
  }
  return cues;
};
