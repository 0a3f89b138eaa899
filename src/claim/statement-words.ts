/**
 * A statement's words, each with the word of the sentence that meets it best.
 *
 * A page asks this of some ten thousand statements. They are read into the same arrays one after the other: an object for
 * each word of each cost more than all the comparing.
 */
import { FIRST_KEY, NEGATED, TERM_MASK } from './claim-index-format.ts';
import { isNaming, weightFor, type Query } from './query.ts';
import { makeRoom, rarityOf, type Scratch, type StatementWords } from './scratch.ts';
import { KIND, kindOf } from './terms/term-key.ts';

/** A word meets in the very stem, a number, an entry; in an entry or a country; is negated; names something. */
export const LITERAL = 1;
export const ANCHOR = 2;
export const DENIED = 4;
export const NAMING = 8;

/** By kind of key: how well two words meet in it. */
const MEETS = new Float64Array(8);
MEETS[KIND.stem] = 1;
MEETS[KIND.number] = 1;
MEETS[KIND.entry] = 0.95;
MEETS[KIND.country] = 0.95;
MEETS[KIND.concept] = 0.8;
MEETS[KIND.beginning] = 0.6;

/** By kind of key: what meeting in it says. */
const SAYS = new Uint8Array(8);
SAYS[KIND.stem] = LITERAL;
SAYS[KIND.number] = LITERAL;
SAYS[KIND.entry] = LITERAL | ANCHOR;
SAYS[KIND.country] = ANCHOR;

/** Did the key stand in the statement before? Countries and numbers are few. */
const isRepeated = ({ forwardWords, keys }: Scratch['index'], from: number, at: number, key: number): boolean => {
  for (let before = from; before < at; before++) if (keys[(forwardWords[before] as number) & TERM_MASK] === key) return true;
  return false;
};

const addName = (words: StatementWords, query: Query, key: number, isCountry: boolean): void => {
  if (isCountry) {
    words.countries++;
    if (query.countries.has(key)) words.sharedCountries++;
  } else {
    words.numbers++;
    if (query.numbers.has(key)) words.sharedNumbers++;
  }
};

/** Reads into `scratch.statement`. The sentence's terms stand in `scratch.wordOf`. */
export const readStatementWords = (scratch: Scratch, query: Query, statement: number): void => {
  const { index, wordOf, statement: words } = scratch;
  const { forwardWords, keys } = index;
  const from = index.starts[statement] ?? 0;
  const end = Math.min(index.starts[statement + 1] ?? 0, forwardWords.length);
  makeRoom(words, end - from);
  const { weights, met, quality, flags } = words;
  words.countries = words.sharedCountries = words.numbers = words.sharedNumbers = 0;
  let word = -1;
  for (let at = from; at < end; at++) {
    const packed = forwardWords[at] as number;
    const term = packed & TERM_MASK;
    const key = keys[term] ?? 0;
    const kind = kindOf(key);
    if ((packed & FIRST_KEY) !== 0 || word < 0) {
      word++;
      weights[word] = Infinity;
      met[word] = -1;
      quality[word] = 0;
      flags[word] = (packed & NEGATED) !== 0 ? DENIED : 0;
    }
    if (kind !== KIND.beginning) weights[word] = Math.min(weights[word] as number, rarityOf(scratch, term));
    if (isNaming(key)) {
      flags[word] = (flags[word] as number) | NAMING;
      if (kind !== KIND.entry && !isRepeated(index, from, at, key)) addName(words, query, key, kind === KIND.country);
    }
    const own = wordOf[term] ?? 0;
    if (own === 0) continue;
    const said = SAYS[kind] as number;
    const how = MEETS[kind] as number;
    if (how > (quality[word] as number)) {
      met[word] = own - 1;
      quality[word] = how;
      flags[word] = ((flags[word] as number) & ~LITERAL) | said;
    } else flags[word] = (flags[word] as number) | (said & ANCHOR);
  }
  words.count = word + 1;
  for (let w = 0; w <= word; w++) weights[w] = weightFor(weights[w] as number);
};
