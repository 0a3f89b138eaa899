/**
 * The words of a page, once per page: for "is this cue near that mention?".
 *
 * Folded words in page order with their spans, the sentence each one stands in, and for each distinct
 * word where it occurs. A cue of several words is looked up by its first word; a cue that ends in `*`
 * by binary search over the sorted vocabulary. Cost: linear in the page, then logarithmic per cue.
 */
import { foldPlain } from '../text/fold.ts';
import { lowerBound } from '../text/lower-bound.ts';
import { sentenceSpans } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';

export interface PageWords {
  readonly text: string;
  readonly size: number;
  /** Index of the first word that ends after `offset`. */
  wordAt(offset: number): number;
  /** The sentence in which a word stands, as a number that grows along the page. */
  sentenceOf(word: number): number;
  sentenceSpan(sentence: number): Span;
  spanOf(word: number): Span;
  /** Word numbers at which a cue begins, ascending. `cue` as authored: several words, `*` = any ending. */
  find(cue: string): readonly number[];
  /** The cue's own words, folded; the last one may be open. */
  wordsOf(cue: string): readonly string[];
  foldedAt(word: number): string;
}

interface Cue {
  readonly words: readonly string[];
  readonly open: boolean;
}

/** By cue as authored. Packs hold some ten thousand; read once in a life of the background, not once a page. */
const parsed = new Map<string, Cue>();

const parse = (cue: string): Cue => {
  let known = parsed.get(cue);
  if (!known) {
    const open = cue.endsWith('*');
    known = { words: words(foldPlain(open ? cue.slice(0, -1) : cue)).map((w) => w.folded), open };
    parsed.set(cue, known);
  }
  return known;
};

export const readPageWords = (text: string): PageWords => {
  const all = words(text);
  const sentences = sentenceSpans(text);
  const positions = new Map<string, number[]>();
  const sentenceOf = new Int32Array(all.length);
  let sentence = 0;
  all.forEach((w, i) => {
    while (sentence + 1 < sentences.length && w.start >= (sentences[sentence + 1] as Span).start) sentence++;
    sentenceOf[i] = sentence;
    const at = positions.get(w.folded);
    if (at) at.push(i);
    else positions.set(w.folded, [i]);
  });
  let vocabulary: string[] | null = null;
  const found = new Map<string, readonly number[]>();

  const matches = (word: string, wanted: string, open: boolean): boolean => (open ? word.startsWith(wanted) : word === wanted);

  const starts = (cue: Cue): readonly number[] => {
    const first = cue.words[0];
    if (first === undefined) return [];
    if (cue.words.length > 1 || !cue.open) return positions.get(first) ?? [];
    vocabulary ??= [...positions.keys()].sort();
    const list: number[] = [];
    for (let i = lowerBound(vocabulary, (w) => w < first); i < vocabulary.length && (vocabulary[i] as string).startsWith(first); i++)
      list.push(...(positions.get(vocabulary[i] as string) ?? []));
    return list.sort((a, b) => a - b);
  };

  return {
    text,
    size: all.length,
    wordAt: (offset) => lowerBound(all, (w) => w.end <= offset),
    sentenceOf: (word) => sentenceOf[word] ?? 0,
    sentenceSpan: (number) => sentences[number] ?? { start: 0, end: text.length },
    spanOf: (word) => all[word] ?? { start: text.length, end: text.length },
    wordsOf: (cue) => parse(cue).words,
    foldedAt: (word) => all[word]?.folded ?? '',
    find: (text_) => {
      const known = found.get(text_);
      if (known) return known;
      const cue = parse(text_);
      const last = cue.words.length - 1;
      const list = starts(cue).filter((at) =>
        cue.words.every((w, k) =>
          k === 0 ? (last === 0 ? true : all[at]?.folded === w) : matches(all[at + k]?.folded ?? '', w, cue.open && k === last),
        ),
      );
      found.set(text_, list);
      return list;
    },
  };
};
