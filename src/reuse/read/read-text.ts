/**
 * Reads a text once for all three kinds of reuse: its words as hashes, its sentences, and the anchors of
 * each sentence.
 *
 * An anchor is what survives rewording or translation: an entry, a number, a concept; for other words how
 * they sound (names and international words keep that in another language) and, within one language, their
 * beginning or what they are a synonym of. Anchors are 16 bits: two bits of kind, fourteen of a hash; two
 * sentences of twenty anchors meet by chance in one of forty.
 *
 *   "Russia signed a napkin in 1994."  →  concepts russia, sign; number 1994; sound of "napkin", stem napkin
 *
 * Cost: linear; about 1 ms for 10 KB. Every distinct word is looked at once per language.
 */
import { foldPlain } from '../../text/fold.ts';
import { sentenceSpans } from '../../text/sentences.ts';
import { hashWord, readAllTokens } from '../../text/tokens.ts';
import { conceptsOf } from '../concepts/concept-table.ts';
import { synonymOf } from '../concepts/synonym-table.ts';
import { quotationSpans } from './quotation-spans.ts';
import { soundKey } from './sound-key.ts';
import { LANGUAGES, stopBits } from './stop-words.ts';

export const SOUND = 0;
export const CONCEPT = 1;
export const FIXED = 2; // entries and numbers
export const STEM = 3;
export type AnchorKind = typeof SOUND | typeof CONCEPT | typeof FIXED | typeof STEM;

export const kindOf = (anchor: number): AnchorKind => (anchor >> 14) as AnchorKind;
const anchorOf = (kind: AnchorKind, name: string): number => (kind << 14) | (Math.imul(hashWord(name), 0x9e3779b1) >>> 18);

/** An entry found in the text; the same in every language. */
export interface Known {
  readonly entry: string;
  readonly start: number;
}

export interface ReadText {
  readonly length: number;
  /** Of most of the text; `und` where no function words say so and the caller does not know. */
  readonly language: string;
  readonly wordCount: number;
  /** Source offsets of word i; its hash; 1 where it stands between quotation marks. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;
  readonly quoted: Uint8Array;
  /** First word of sentence i; one more entry for the end. */
  readonly sentences: Int32Array;
  readonly sentenceLanguages: readonly string[];
  /** Distinct anchors of sentence i: anchors[anchorStarts[i]] to anchors[anchorStarts[i + 1] − 1], ascending. */
  readonly anchorStarts: Int32Array;
  readonly anchors: Uint16Array;
}

/** A "sentence" without a full stop (a menu, a list of links) is cut into pieces of this many words. */
const MAX_SENTENCE_WORDS = 60;
/** Function words that a line must have before it says in which language it is. */
const ENOUGH = 3;
/** The two parts of a compound, or stem and sound. */
const MAX_WORD_ANCHORS = 2;
const STEM_LETTERS = 6;
const MIN_WORD = 3;
/** Words shorter than this do not sound of anything. */
const MIN_SOUND = 5;

const readWords = (text: string): Pick<ReadText, 'wordCount' | 'starts' | 'ends' | 'hashes'> => {
  const { count, starts, ends, hashes } = readAllTokens(text);
  return { wordCount: count, starts, ends, hashes };
};

/** A distinct word of a text: folded and looked up once, its anchors once for each language a line of it is in. */
interface Word {
  readonly folded: string;
  readonly bits: number;
  language: string;
  anchors: readonly number[];
}

/** The word at each place; equal words are one object. */
const readVocabulary = (
  text: string,
  { wordCount, starts, ends, hashes }: Pick<ReadText, 'wordCount' | 'starts' | 'ends' | 'hashes'>,
): Word[] => {
  const known = new Map<number, Word>();
  const words = new Array<Word>(wordCount);
  for (let w = 0; w < wordCount; w++) {
    const hash = hashes[w] as number;
    let word = known.get(hash);
    if (!word) {
      const start = starts[w] as number;
      const folded = foldPlain(text.slice(start, Math.min(ends[w] as number, start + 64)));
      known.set(hash, (word = { folded, bits: stopBits(folded), language: '', anchors: [] }));
    }
    words[w] = word;
  }
  return words;
};

const anchorsIn = (word: Word, language: string): readonly number[] => {
  if (word.language !== language) {
    word.language = language;
    word.anchors = anchorsOf(word.folded, word.bits, language);
  }
  return word.anchors;
};

const anchorsOf = (folded: string, bits: number, language: string): number[] => {
  if (/^\p{N}+$/u.test(folded)) return [anchorOf(FIXED, `#${folded.replace(/^0+(?=\d)/u, '')}`)];
  const index = LANGUAGES.indexOf(language as (typeof LANGUAGES)[number]);
  if (index < 0 ? folded.length < MIN_SOUND : (bits >> index) & 1) return [];
  const concepts = conceptsOf(folded, language);
  if (folded.length < MIN_WORD && concepts.length === 0) return [];
  // A word counts once within one language: as its concept, or else as its stem.
  if (concepts.length > 0) return concepts.map((c) => (c.startsWith('#') ? anchorOf(FIXED, c) : anchorOf(CONCEPT, c)));
  const found = [anchorOf(STEM, synonymOf(folded, language) ?? folded.slice(0, STEM_LETTERS))];
  if (folded.length >= MIN_SOUND - 1) {
    const key = soundKey(folded, language);
    if (key !== '') found.push(anchorOf(SOUND, key));
  }
  return found;
};

/** Sentence boundaries in words. */
const readSentences = (text: string, words: Pick<ReadText, 'wordCount' | 'starts'>): Int32Array => {
  const firsts: number[] = [0];
  let word = 0;
  const cut = (): void => {
    while (word - (firsts.at(-1) as number) > MAX_SENTENCE_WORDS) firsts.push((firsts.at(-1) as number) + MAX_SENTENCE_WORDS);
    if (word > (firsts.at(-1) as number)) firsts.push(word);
  };
  for (const { end } of sentenceSpans(text)) {
    while (word < words.wordCount && (words.starts[word] as number) < end) word++;
    cut();
  }
  word = words.wordCount;
  cut();
  return Int32Array.from(firsts);
};

const mostFrequent = (counts: readonly number[], enough: number, otherwise: string): string => {
  let best = -1;
  let most = enough - 1;
  counts.forEach((n, i) => {
    if (n > most) {
      best = i;
      most = n;
    }
  });
  return best < 0 ? otherwise : (LANGUAGES[best] as string);
};

/** Language of each sentence: that of its line, where the line is long enough to say. */
const readLanguages = (
  text: string,
  words: Pick<ReadText, 'wordCount' | 'starts' | 'ends'>,
  sentences: Int32Array,
  vocabulary: readonly Word[],
  declared: string,
): { language: string; each: string[] } => {
  const all = new Array<number>(LANGUAGES.length).fill(0);
  const lines: { counts: number[]; sentences: number }[] = [];
  for (let i = 0; i + 1 < sentences.length; i++) {
    const first = sentences[i] as number;
    const before = i === 0 ? -1 : text.lastIndexOf('\n', words.starts[first] as number);
    const isNewLine = i === 0 || before >= (words.ends[first - 1] as number);
    if (isNewLine || lines.length === 0) lines.push({ counts: new Array<number>(LANGUAGES.length).fill(0), sentences: 0 });
    const line = lines.at(-1) as (typeof lines)[number];
    line.sentences++;
    for (let w = first; w < (sentences[i + 1] as number); w++) {
      const { bits } = vocabulary[w] as Word;
      for (let b = 0; bits >> b > 0; b++)
        if ((bits >> b) & 1) {
          all[b] = (all[b] as number) + 1;
          line.counts[b] = (line.counts[b] as number) + 1;
        }
    }
  }
  const language = mostFrequent(all, Math.max(ENOUGH, words.wordCount / 12), declared);
  return { language, each: lines.flatMap((line) => new Array<string>(line.sentences).fill(mostFrequent(line.counts, ENOUGH, language))) };
};

/**
 * @param text blocks joined by line breaks
 * @param declared its language as the page says, `und` where it does not
 * @param known entries found in it, in any order
 */
export const readText = (text: string, declared: string, known: readonly Known[]): ReadText => {
  const words = readWords(text);
  const sentences = readSentences(text, words);
  const count = sentences.length - 1;
  const vocabulary = readVocabulary(text, words);
  const languages = readLanguages(text, words, sentences, vocabulary, declared);
  const quoted = new Uint8Array(words.wordCount);
  let w = 0;
  for (const { start, end } of quotationSpans(text)) {
    while (w < words.wordCount && (words.starts[w] as number) < start) w++;
    for (; w < words.wordCount && (words.starts[w] as number) < end; w++) quoted[w] = 1;
  }
  const places = [...known].sort((a, b) => a.start - b.start);
  const anchorStarts = new Int32Array(count + 1);
  const anchors: number[] = [];
  // A few dozen a sentence: inserting each at its place beats sorting.
  const found = new Uint16Array(MAX_WORD_ANCHORS * MAX_SENTENCE_WORDS + places.length);
  let n = 0;
  const insert = (anchor: number): void => {
    let at = n;
    while (at > 0 && (found[at - 1] as number) > anchor) at--;
    if (at > 0 && found[at - 1] === anchor) return;
    found.copyWithin(at + 1, at, n);
    found[at] = anchor;
    n++;
  };
  let place = 0;
  for (let i = 0; i < count; i++) {
    n = 0;
    const last = (sentences[i + 1] as number) - 1;
    for (let k = sentences[i] as number; k <= last; k++)
      for (const a of anchorsIn(vocabulary[k] as Word, languages.each[i] as string)) insert(a);
    for (; place < places.length && (places[place] as Known).start < (words.ends[last] as number); place++)
      insert(anchorOf(FIXED, `entry ${(places[place] as Known).entry}`));
    for (let k = 0; k < n; k++) anchors.push(found[k] as number);
    anchorStarts[i + 1] = anchors.length;
  }
  return {
    length: text.length,
    language: languages.language,
    ...words,
    quoted,
    sentences,
    sentenceLanguages: languages.each,
    anchorStarts,
    anchors: Uint16Array.from(anchors),
  };
};
