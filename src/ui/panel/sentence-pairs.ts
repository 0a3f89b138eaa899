/**
 * Which sentence of a page belongs to which sentence of a held document, and which words differ.
 *
 * Problem. A passage of a report says "these 2,000 characters there are those 2,000 here". A reader wants
 * to see the sentences that differ, beside one another, and whether words in quotation marks were changed.
 *
 * Idea. Both sides are cut into sentences. Two sentences are alike by the words they share (Dice's
 * coefficient over bags of folded words, 0 to 1); the best chain of alike pairs in the order of both texts
 * is found by dynamic programming, as in aligning parallel texts (Gale and Church 1993, there by length).
 * Within a pair the longest common subsequence of words is what was kept; the rest is marked.
 * Sentences that the pack does not carry have no counterpart and are only counted.
 *
 *   page      “… not just another Budapest Memorandum-style role,” he said.
 *   document  “… not just another piece of paper,” he said.      → role | piece of paper, inside a quotation
 *
 * Cost: sentences × sentences of a passage, each a few additions, at most {@link MOST} of either;
 * words × words of a pair.
 */
import { sentenceSpans } from '../../text/sentences.ts';
import { words } from '../../text/words.ts';
import type { TextSpan } from './panel-source.ts';

/** 600 × 600 comparisons take some tens of milliseconds; the article of 64 saved news pages has at most 300 sentences. */
const MOST = 600;
/** Below, two sentences that share "the" and "of" would be called a pair. */
const ALIKE_FROM = 0.35;

export interface Sentence extends TextSpan {
  readonly text: string;
  /** Spans of `text` that the other side lacks. */
  readonly changed: readonly TextSpan[];
}

export interface SentencePair {
  readonly page: Sentence;
  readonly document: Sentence;
  /** The difference touches words in quotation marks. */
  readonly isQuoteChanged: boolean;
}

export interface SentencePairs {
  /** In page order. `same`: word for word. */
  readonly same: readonly SentencePair[];
  readonly differ: readonly SentencePair[];
  /** Sentences of the page without a counterpart. */
  readonly missing: number;
}

interface Cut extends TextSpan {
  readonly text: string;
  readonly words: readonly { readonly start: number; readonly end: number; readonly folded: string }[];
}

const cut = (text: string, offset: number): Cut[] =>
  sentenceSpans(text)
    .map(({ start, end }) => {
      const lead = text.slice(start, end).search(/\S/u);
      const own = text.slice(start, end).trim();
      const from = start + Math.max(lead, 0) + offset;
      return { start: from, end: from + own.length, text: own, words: words(own) };
    })
    .filter((each) => each.words.length > 0)
    .slice(0, MOST);

const bagOf = (sentence: Cut): Map<string, number> => {
  const bag = new Map<string, number>();
  for (const { folded } of sentence.words) bag.set(folded, (bag.get(folded) ?? 0) + 1);
  return bag;
};

/** Dice: twice what both hold, by what they hold together. */
const alike = (a: Map<string, number>, aSize: number, b: Map<string, number>, bSize: number): number => {
  let both = 0;
  for (const [word, count] of a) both += Math.min(count, b.get(word) ?? 0);
  return (2 * both) / (aSize + bSize);
};

/** Indices of the best chain of alike sentences. */
const chain = (page: readonly Cut[], document: readonly Cut[]): readonly (readonly [number, number])[] => {
  const width = document.length + 1;
  const best = new Float64Array((page.length + 1) * width);
  const score = new Float64Array((page.length + 1) * width);
  const bags = document.map(bagOf);
  page.forEach((sentence, i) => {
    const bag = bagOf(sentence);
    document.forEach((other, j) => {
      const value = alike(bag, sentence.words.length, bags[j] ?? new Map(), other.words.length);
      const at = (i + 1) * width + j + 1;
      score[at] = value >= ALIKE_FROM ? value : 0;
      const paired = value >= ALIKE_FROM ? (best[at - width - 1] ?? 0) + value : 0;
      best[at] = Math.max(best[at - 1] ?? 0, best[at - width] ?? 0, paired);
    });
  });
  const pairs: [number, number][] = [];
  for (let i = page.length, j = document.length; i > 0 && j > 0;) {
    const at = i * width + j;
    if ((score[at] ?? 0) > 0 && best[at] === (best[at - width - 1] ?? 0) + (score[at] ?? 0)) pairs.push([--i, --j]);
    else if (best[at] === best[at - width]) i--;
    else j--;
  }
  return pairs.reverse();
};

/** For each side, the indices of words that the other side lacks. */
const differing = (a: Cut, b: Cut): readonly [readonly number[], readonly number[]] => {
  const width = b.words.length + 1;
  const kept = new Uint16Array((a.words.length + 1) * width);
  for (let i = a.words.length - 1; i >= 0; i--)
    for (let j = b.words.length - 1; j >= 0; j--)
      kept[i * width + j] =
        a.words[i]?.folded === b.words[j]?.folded
          ? (kept[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(kept[(i + 1) * width + j] ?? 0, kept[i * width + j + 1] ?? 0);
  const [onlyA, onlyB]: [number[], number[]] = [[], []];
  let [i, j] = [0, 0];
  while (i < a.words.length && j < b.words.length) {
    if (a.words[i]?.folded === b.words[j]?.folded) [i, j] = [i + 1, j + 1];
    else if ((kept[(i + 1) * width + j] ?? 0) >= (kept[i * width + j + 1] ?? 0)) onlyA.push(i++);
    else onlyB.push(j++);
  }
  while (i < a.words.length) onlyA.push(i++);
  while (j < b.words.length) onlyB.push(j++);
  return [onlyA, onlyB];
};

/** Words next to one another become one span. */
const spansOf = (sentence: Cut, indices: readonly number[]): TextSpan[] => {
  const spans: { start: number; end: number; last: number }[] = [];
  for (const index of indices) {
    const word = sentence.words[index];
    if (word === undefined) continue;
    const before = spans.at(-1);
    if (before !== undefined && before.last === index - 1) [before.end, before.last] = [word.end, index];
    else spans.push({ start: word.start, end: word.end, last: index });
  }
  return spans.map(({ start, end }) => ({ start, end }));
};

const QUOTED = /“[^”]*(?:”|$)|„[^“”]*(?:[“”]|$)|«[^»]*(?:»|$)|"[^"]*(?:"|$)/gu;

const touchesQuote = ({ text, changed }: Sentence): boolean =>
  [...text.matchAll(QUOTED)].some(({ 0: quoted, index }) => changed.some(({ start, end }) => start < index + quoted.length && end > index));

const sentenceOf = (from: Cut, changed: readonly number[]): Sentence => ({
  start: from.start,
  end: from.end,
  text: from.text,
  changed: spansOf(from, changed),
});

export interface Side {
  readonly text: string;
  /** Of `text` in the page's or the document's whole text. */
  readonly offset: number;
}

/** `document`: the carried parts of a passage's document side, in order; gaps between them have no sentences. */
export const sentencePairs = (page: Side, document: readonly Side[]): SentencePairs => {
  const own = cut(page.text, page.offset);
  const held = document.flatMap(({ text, offset }) => cut(text, offset)).slice(0, MOST);
  const pairs = chain(own, held).flatMap(([i, j]): SentencePair[] => {
    const [a, b] = [own[i], held[j]];
    if (a === undefined || b === undefined) return [];
    const [onlyA, onlyB] = differing(a, b);
    const [left, right] = [sentenceOf(a, onlyA), sentenceOf(b, onlyB)];
    return [{ page: left, document: right, isQuoteChanged: touchesQuote(left) || touchesQuote(right) }];
  });
  const isSame = ({ page: a, document: b }: SentencePair): boolean => a.changed.length === 0 && b.changed.length === 0;
  return { same: pairs.filter(isSame), differ: pairs.filter((pair) => !isSame(pair)), missing: own.length - pairs.length };
};
