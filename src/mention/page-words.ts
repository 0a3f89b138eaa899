/**
 * The words of a page, once per page: for "is this cue near that mention?".
 *
 * Folded words in page order with the sentence each one stands in, as numbers (text/vocabulary.ts). A cue of several
 * words is looked up by its first word; a single one that ends in `*` by the distinct words that begin so. Most cues stand
 * nowhere on a page: a list of them is asked once, and then only those that do are looked at (`present`).
 *
 * Whoever needs them – mentions, claims, wordings, citations – is given the same ones.
 *
 * Cost: linear in the page, then a look into a hash table per cue.
 */
import { Reasons } from '../corpus/because.ts';
import type { Reason } from '../corpus/reason.ts';
import { firstFrom } from '../text/lower-bound.ts';
import { sentencesInSteps } from '../text/sentences.ts';
import type { Sliced } from '../text/sliced.ts';
import type { Span } from '../text/span.ts';
import { readVocabulary, type Vocabulary } from '../text/vocabulary.ts';
import { readCues, type Cue } from './cue.ts';

/** A cue that stands somewhere on the page. */
export interface PresentCue extends Pick<Cue, 'text' | 'words'> {
  /** Word numbers at which it begins, ascending; at least one. */
  readonly at: Int32Array;
}

/** Does one of the cues begin at a word? */
export const standsAt = (cues: readonly PresentCue[], word: number): boolean => cues.some(({ at }) => at[firstFrom(at, word)] === word);

export interface PageWords {
  readonly text: string;
  readonly size: number;
  /** In text order. */
  readonly sentences: readonly Span[];
  /** Index of the first word that ends after `offset`. */
  wordAt(offset: number): number;
  /** The sentence in which a word stands, as a number that grows along the page. */
  sentenceOf(word: number): number;
  sentenceSpan(sentence: number): Span;
  /** Number of a sentence's first word. */
  firstWordOf(sentence: number): number;
  /** Offset at which a word begins. */
  startOf(word: number): number;
  /** Those of a list of cues that stand on the page, in the list's order. `cues` as authored: several words, `*` = any ending. */
  present(cues: readonly string[]): readonly PresentCue[];
  foldedAt(word: number): string;
  /** What `of` says of each distinct word, by word number; asked once for each. */
  perWord(of: (folded: string) => number): Int32Array;
  /** The same as `because` of corpus/because.ts, one object for all places of which the same is said. */
  because(code: Reason['code'], detail: string, weight: number): Reason;
  /** As the page writes them, `count` words from one on. */
  written(word: number, count?: number): string;
}

/** All places of several distinct words, ascending. */
const placesOfAll = (vocabulary: Vocabulary, ids: readonly number[]): Int32Array => {
  const lists = ids.map((id) => vocabulary.placesOf(id));
  const all = new Int32Array(lists.reduce((n, list) => n + list.length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all.sort();
};

/** Those of `places` at which the words of a cue follow its first. */
const goingOn = ({ ids, size, folded }: Vocabulary, places: Int32Array, { words, open }: Cue): Int32Array => {
  const last = words.length - 1;
  return places.filter((at) => {
    for (let k = 1; k <= last; k++) {
      const word = at + k < size ? (folded[ids[at + k] as number] as string) : '';
      const wanted = words[k] as string;
      if (open && k === last ? !word.startsWith(wanted) : word !== wanted) return false;
    }
    return true;
  });
};

/** Word numbers at which a cue begins, ascending; null where it stands nowhere. */
const find = (vocabulary: Vocabulary, cue: Cue): Int32Array | null => {
  const { words, isBeginning, hash } = cue;
  const first = words[0];
  if (first === undefined) return null;
  if (isBeginning) {
    const ids = vocabulary.beginningWith(first, hash);
    if (ids.length < 2) return ids.length === 0 ? null : vocabulary.placesOf(ids[0] as number);
    return placesOfAll(vocabulary, ids);
  }
  const id = vocabulary.idOf(first, hash);
  if (id < 0) return null;
  const places = vocabulary.placesOf(id);
  if (words.length === 1) return places;
  const left = goingOn(vocabulary, places, cue);
  return left.length > 0 ? left : null;
};

/** The sentence of each word. */
const numberSentences = ({ size, starts }: Vocabulary, sentences: readonly Span[]): Int32Array => {
  const numbers = new Int32Array(size);
  let sentence = 0;
  let next = sentences[1]?.start ?? Infinity;
  for (let word = 0; word < size; word++) {
    while ((starts[word] as number) >= next) next = sentences[++sentence + 1]?.start ?? Infinity;
    numbers[word] = sentence;
  }
  return numbers;
};

/** A class, so that what an engine has compiled for one page holds for the next. */
class ReadPage implements PageWords {
  readonly size: number;
  private readonly numbers: Int32Array;
  private readonly lists = new Map<readonly string[], readonly PresentCue[]>();
  /** Null: looked for, and not there. */
  private readonly cues = new Map<Cue, PresentCue | null>();
  private readonly reasons = new Reasons();

  constructor(
    readonly text: string,
    private readonly vocabulary: Vocabulary,
    readonly sentences: readonly Span[],
  ) {
    this.size = vocabulary.size;
    this.numbers = numberSentences(vocabulary, sentences);
  }

  wordAt(offset: number): number {
    return firstFrom(this.vocabulary.ends, offset + 1, this.size);
  }

  sentenceOf(word: number): number {
    return this.numbers[word] ?? 0;
  }

  sentenceSpan(number: number): Span {
    return this.sentences[number] ?? { start: 0, end: this.text.length };
  }

  firstWordOf(sentence: number): number {
    return firstFrom(this.numbers, sentence);
  }

  startOf(word: number): number {
    return word < this.size ? (this.vocabulary.starts[word] as number) : this.text.length;
  }

  present(list: readonly string[]): readonly PresentCue[] {
    let found = this.lists.get(list);
    if (!found) this.lists.set(list, (found = this.findAll(readCues(list))));
    return found;
  }

  foldedAt(word: number): string {
    const { ids, folded } = this.vocabulary;
    return word < this.size ? (folded[ids[word] as number] as string) : '';
  }

  perWord(of: (folded: string) => number): Int32Array {
    const { ids, folded } = this.vocabulary;
    const values = Int32Array.from(folded, of);
    const all = new Int32Array(this.size);
    for (let word = 0; word < this.size; word++) all[word] = values[ids[word] as number] as number;
    return all;
  }

  written(word: number, count = 1): string {
    const last = word + count - 1;
    return this.text.slice(this.startOf(word), last < this.size ? this.vocabulary.ends[last] : this.text.length);
  }

  because(code: Reason['code'], detail: string, weight: number): Reason {
    return this.reasons.because(code, detail, weight);
  }

  private placesOf(cue: Cue): Int32Array | null {
    const at = find(this.vocabulary, cue);
    if (!at || !cue.isLetters) return at;
    const capitals = at.filter((word) => /^\p{Lu}/u.test(this.written(word).slice(-1)));
    return capitals.length > 0 ? capitals : null;
  }

  private findAll(list: readonly Cue[]): PresentCue[] {
    const found: PresentCue[] = [];
    for (const cue of list) {
      // Lists of related entries share cues.
      let one = this.cues.get(cue);
      if (one === undefined) {
        const at = this.placesOf(cue);
        one = at && { text: cue.text, words: cue.words, at };
        this.cues.set(cue, one);
      }
      if (one) found.push(one);
    }
    return found;
  }
}

/** In steps, for a page may be a megabyte long. */
export function* pageWordsInSteps(text: string): Sliced<PageWords> {
  const vocabulary = yield* readVocabulary(text);
  const sentences = yield* sentencesInSteps(text);
  return new ReadPage(text, vocabulary, sentences);
}
