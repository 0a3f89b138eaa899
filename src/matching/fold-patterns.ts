/**
 * Patterns → canonical texts, shapes, hashes and keys: the first half of building an index.
 *
 * Two passes. The first folds each pattern and counts how often each word and each pair of neighbouring
 * words occurs in all of them; the second gives each form its anchor, the rarest of its pairs. Counts are
 * kept in tables in which words may collide: that only makes some look more frequent than they are.
 */
import { foldForm, foldPlainForm } from '../text/fold-form.ts';
import { readAllTokens, type Tokens } from '../text/tokens.ts';
import { IndexError, PUNCTUATION_AT_MOST, UNITS_AT_MOST } from './index-format.ts';
import { pairKey, singleKey, wordsHash } from './keys.ts';
import { TOKENS_AT_MOST, type Pattern } from './pattern.ts';

/** Parallel arrays by pattern id: a million objects would cost ten times the memory. */
export interface FoldedPatterns {
  readonly texts: readonly string[];
  /** Anchor, count, units, lead, tail as in word 0 of an entry. */
  readonly shapes: Uint32Array;
  /** Of all words. */
  readonly hashes: Uint32Array;
  /** Of the anchor. */
  readonly keys: Int32Array;
}

/** Cells of the tables of counts: enough that few pairs share one, at most 16 MB. */
const counterBits = (patterns: number): number => Math.min(22, Math.max(10, Math.ceil(Math.log2(patterns * 4 + 1))));

export const refusePattern = (pattern: Pattern | undefined, id: number, why: string): never => {
  throw new IndexError(`pattern ${id}, ${JSON.stringify(pattern?.text.slice(0, 80))}: ${why}`);
};

interface Texts {
  readonly texts: string[];
  /** Units, lead, tail as in word 0 of an entry. */
  readonly shapes: Uint32Array;
}

const foldTexts = (patterns: readonly Pattern[]): Texts => {
  const shapes = new Uint32Array(patterns.length);
  const texts = patterns.map((pattern, id) => {
    let text = foldPlainForm(pattern.text);
    if (text === null) {
      const form = foldForm(pattern.text) ?? refusePattern(pattern, id, 'it has no word');
      const { lead, tail } = form;
      if (Math.max(lead.length, tail.length) > PUNCTUATION_AT_MOST)
        refusePattern(pattern, id, `more than ${PUNCTUATION_AT_MOST} characters stand before or behind its words`);
      shapes[id] = (lead.length << 6) | (tail.length << 3);
      text = lead + form.core + tail;
    }
    if (text.length > UNITS_AT_MOST) refusePattern(pattern, id, `it has ${text.length} characters, more than ${UNITS_AT_MOST}`);
    shapes[id] = (shapes[id] as number) | (text.length << 9);
    return text;
  });
  return { texts, shapes };
};

/** Forms whose words are read together. */
const BATCH = 256;

/**
 * Calls `visit` with each text's tokens: `count` of them from `from` on. The words of a canonical text are
 * those of its form, so they are read as any text's are; many at once, as lines of one string, because V8 optimises the loop of
 * tokens.ts for the kinds of strings it has met, and a million strings made one by one are of all kinds.
 */
const visitWords = (
  patterns: readonly Pattern[],
  texts: readonly string[],
  visit: (id: number, tokens: Readonly<Tokens>, from: number, count: number) => void,
): void => {
  for (let first = 0; first < texts.length; first += BATCH) {
    const lines = texts.slice(first, first + BATCH);
    const joined = lines.join('\n');
    const tokens = readAllTokens(joined);
    let from = 0;
    let end = 0;
    lines.forEach((line, i) => {
      end += line.length + 1;
      let to = from;
      while (to < tokens.count && (tokens.starts[to] as number) < end) to++;
      if (to - from > TOKENS_AT_MOST)
        refusePattern(patterns[first + i], first + i, `it has ${to - from} words, more than ${TOKENS_AT_MOST}`);
      visit(first + i, tokens, from, to - from);
      from = to;
    });
  }
};

/** Where the pair (or the only word) stands under which a form is filed: the rarest pair, then the one of rarer and longer words. */
const chooseAnchor = (
  { hashes, starts, ends }: Readonly<Tokens>,
  from: number,
  count: number,
  pairs: Uint32Array,
  words: Uint32Array,
  shift: number,
): number => {
  let best = from;
  let least = Infinity;
  for (let i = from; i + 1 < from + count; i++) {
    const [a, b] = [singleKey(hashes[i] as number), singleKey(hashes[i + 1] as number)];
    const together = pairs[pairKey(a, b) >>> shift] as number;
    const apart = Math.min((words[a >>> shift] as number) * (words[b >>> shift] as number), 0xffff);
    const length = Math.min((ends[i + 1] as number) - (starts[i] as number), 0xff);
    const weight = together * 2 ** 24 + apart * 2 ** 8 - length;
    if (weight < least) {
      least = weight;
      best = i;
    }
  }
  return best;
};

/** @throws {IndexError} with the pattern, where one has no word or is longer than the format allows */
export const foldPatterns = (patterns: readonly Pattern[]): FoldedPatterns => {
  const { texts, shapes } = foldTexts(patterns);
  const bits = counterBits(patterns.length);
  const shift = 32 - bits;
  const pairs = new Uint32Array(2 ** bits);
  const words = new Uint32Array(2 ** bits);
  visitWords(patterns, texts, (_, { hashes }, from, count) => {
    for (let i = from; i < from + count; i++) {
      const word = singleKey(hashes[i] as number) >>> shift;
      words[word] = (words[word] as number) + 1;
      if (i === from) continue;
      const pair = pairKey(singleKey(hashes[i - 1] as number), singleKey(hashes[i] as number)) >>> shift;
      pairs[pair] = (pairs[pair] as number) + 1;
    }
  });
  const folded = { texts, shapes, hashes: new Uint32Array(texts.length), keys: new Int32Array(texts.length) };
  visitWords(patterns, texts, (id, tokens, from, count) => {
    const { hashes } = tokens;
    const anchor = chooseAnchor(tokens, from, count, pairs, words, shift);
    const first = singleKey(hashes[anchor] as number);
    folded.keys[id] = count === 1 ? first : pairKey(first, singleKey(hashes[anchor + 1] as number));
    folded.hashes[id] = wordsHash(hashes, from, count);
    shapes[id] = ((shapes[id] as number) | ((anchor - from) << 26) | (count << 20)) >>> 0;
  });
  return folded;
};
