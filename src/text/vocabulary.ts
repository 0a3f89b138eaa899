/**
 * A text as numbers: which distinct word stands at each place, and at which places each distinct word stands.
 *
 * Problem. "Does this word stand on the page, and where?" is asked of a page some thousand times. A string and an object
 * for each of its words – a quarter of a million on a long page – cost more than all the answers.
 *
 * Idea. Words go into typed arrays as tokens.ts reads them. Each gets the number of its distinct word from a hash table
 * with open addressing, over the hash that reading has worked out anyway; only a word that is new to the text becomes a
 * string. The hash says where to look, the letters decide. Places lie grouped by number, so that those of one word are a
 * view of one array. Words of which only the beginning is known are chained by their first three letters.
 *
 *   "NATO, the nato of 1949"  →  ids 0 1 0 2 3    folded nato the of 1949    places of "nato": 0, 2
 *
 * Cost: linear; 20 bytes a word, one string a distinct word.
 */
import { FOLD } from './fold-table.ts';
import { foldPlain } from './fold.ts';
import type { Sliced } from './sliced.ts';
import { hashWord, readAllTokens, type Tokens } from './tokens.ts';
import { foldWord } from './words.ts';

export interface Vocabulary {
  /** Words in the text. */
  readonly size: number;
  /** Span of each word; arrays may be longer than {@link size}. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Number of each word's distinct word. */
  readonly ids: Int32Array;
  /** Distinct words by number, folded. */
  readonly folded: readonly string[];
  /**
   * Number of a folded word; −1 where the text has none such.
   *
   * @param hash of {@link hashWord}, for who asks many texts for the same word
   */
  idOf(folded: string, hash?: number): number;
  /**
   * Numbers of the distinct words that begin so.
   *
   * @param hash of {@link hashBeginning}
   */
  beginningWith(prefix: string, hash?: number): readonly number[];
  /** Where a distinct word stands, ascending. */
  placesOf(id: number): Int32Array;
}

/** Words numbered between two places where the work can be interrupted. */
const WORDS_PER_STEP = 1 << 15;
const FIRST_SLOTS = 1 << 11;
/** 2³² ÷ the golden ratio: spreads hashes whose low bits are alike. */
const SPREAD = 0x9e3779b1;

const CHAIN_LETTERS = 3;
const CHAINS = 1 << 12;

/** Does [start, end) fold to `folded`? */
const foldsTo = (text: string, start: number, end: number, folded: string): boolean => {
  if (end - start === folded.length) {
    let k = 0;
    while (k < folded.length && FOLD[text.charCodeAt(start + k)] === folded.charCodeAt(k)) k++;
    if (k === folded.length) return true;
  }
  return foldPlain(text.slice(start, end)) === folded;
};

/** The distinct words met so far. `slots`: number + 1 of the word that hashes there, 0 where none does. */
interface Numbering {
  slots: Int32Array;
  readonly hashes: number[];
  readonly folded: string[];
}

const slotOf = (hash: number, slots: Int32Array): number => Math.imul(hash, SPREAD) >>> (Math.clz32(slots.length) + 1);

const withTwiceTheSlots = ({ slots, hashes }: Numbering): Int32Array => {
  const wider = new Int32Array(slots.length * 2);
  hashes.forEach((hash, id) => {
    let slot = slotOf(hash, wider);
    while (wider[slot] !== 0) slot = (slot + 1) & (wider.length - 1);
    wider[slot] = id + 1;
  });
  return wider;
};

const numberOf = (numbering: Numbering, text: string, start: number, end: number, hash: number): number => {
  const { slots, hashes, folded } = numbering;
  let slot = slotOf(hash, slots);
  for (; slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
    const id = (slots[slot] as number) - 1;
    if (hashes[id] === hash && foldsTo(text, start, end, folded[id] as string)) return id;
  }
  slots[slot] = folded.length + 1;
  hashes.push(hash);
  folded.push(foldWord(text, start, end));
  if (2 * folded.length > slots.length) numbering.slots = withTwiceTheSlots(numbering);
  return folded.length - 1;
};

/** Writes the numbers of the words from `from` up to `to`; not a generator itself, which a compiler takes ten times as long for. */
const numberWords = (
  numbering: Numbering,
  text: string,
  { starts, ends, hashes }: Tokens,
  ids: Int32Array,
  from: number,
  to: number,
): void => {
  for (let i = from; i < to; i++) ids[i] = numberOf(numbering, text, starts[i] as number, ends[i] as number, hashes[i] as number);
};

/** Places grouped by number: those of word `id` are `places` from `from[id]` to `from[id + 1]`. */
const groupPlaces = (ids: Int32Array, size: number, distinct: number): { readonly from: Int32Array; readonly places: Int32Array } => {
  const from = new Int32Array(distinct + 1);
  for (let i = 0; i < size; i++) from[ids[i] as number] = (from[ids[i] as number] as number) + 1;
  let sum = 0;
  for (let id = 0; id <= distinct; id++) from[id] = sum += from[id] as number;
  // Filled from behind, so that each group's end becomes its beginning.
  const places = new Int32Array(size);
  for (let i = size - 1; i >= 0; i--) {
    const at = (from[ids[i] as number] as number) - 1;
    places[at] = i;
    from[ids[i] as number] = at;
  }
  return { from, places };
};

/** Equal for words that begin alike. */
export const hashBeginning = (word: string): number => hashWord(word.slice(0, CHAIN_LETTERS)) & (CHAINS - 1);

const NONE: readonly number[] = [];

/** All words' numbers, chained by their first letters; `heads` and `next` hold number + 1. */
const chain = (folded: readonly string[]): { readonly heads: Int32Array; readonly next: Int32Array } => {
  const heads = new Int32Array(CHAINS);
  const next = new Int32Array(folded.length);
  folded.forEach((word, id) => {
    const at = hashBeginning(word);
    next[id] = heads[at] as number;
    heads[at] = id + 1;
  });
  return { heads, next };
};

/** A class, so that what an engine has compiled for one text holds for the next. */
class ReadWords implements Vocabulary {
  readonly size: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly folded: readonly string[];
  private readonly from: Int32Array;
  private readonly places: Int32Array;
  private readonly heads: Int32Array;
  private readonly next: Int32Array;

  constructor(
    { starts, ends, count }: Tokens,
    readonly ids: Int32Array,
    private readonly numbering: Numbering,
  ) {
    this.size = count;
    this.starts = starts;
    this.ends = ends;
    this.folded = numbering.folded;
    ({ from: this.from, places: this.places } = groupPlaces(ids, count, numbering.folded.length));
    ({ heads: this.heads, next: this.next } = chain(numbering.folded));
  }

  idOf(word: string, hash = hashWord(word)): number {
    const { slots, hashes, folded } = this.numbering;
    for (let slot = slotOf(hash, slots); slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
      const id = (slots[slot] as number) - 1;
      if (hashes[id] === hash && folded[id] === word) return id;
    }
    return -1;
  }

  beginningWith(prefix: string, hash = hashBeginning(prefix)): readonly number[] {
    const { folded, heads, next } = this;
    if (prefix.length < CHAIN_LETTERS) return folded.flatMap((word, id) => (word.startsWith(prefix) ? [id] : []));
    let found: number[] | null = null;
    for (let at = heads[hash] as number; at > 0; at = next[at - 1] as number)
      if ((folded[at - 1] as string).startsWith(prefix)) (found ??= []).push(at - 1);
    return found ?? NONE;
  }

  placesOf(id: number): Int32Array {
    return this.places.subarray(this.from[id], this.from[id + 1]);
  }
}

/** In steps, for a text may be a megabyte long. */
export function* readVocabulary(text: string): Sliced<Vocabulary> {
  const tokens = readAllTokens(text);
  const numbering: Numbering = { slots: new Int32Array(FIRST_SLOTS), hashes: [], folded: [] };
  const ids = new Int32Array(tokens.count);
  for (let i = 0; i < tokens.count; i += WORDS_PER_STEP) {
    yield;
    numberWords(numbering, text, tokens, ids, i, Math.min(i + WORDS_PER_STEP, tokens.count));
  }
  yield;
  return new ReadWords(tokens, ids, numbering);
}
