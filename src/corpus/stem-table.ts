/**
 * How much each word around a place tells of the text: is it of the pack's field, does it speak in its own voice?
 *
 * Problem. "Putin", "NATO" and "the Normandy format" mean one thing only – until they stand in a match report, a
 * catalogue of paintings, a nursing school. No list of topics holds all of life; single words of it, weighed, do.
 *
 * Idea. A linear model over the words around a place, learned from texts of both kinds: of the field and of everything else
 * (corpus/setting.tsv, `npm run eval -- mentions --fit-setting`), with a loaded wording of their own and with one that is
 * only told (corpus/voice.tsv, `npm run eval -- wordings --fit-voice`). A word has two stems: its first six letters in its own language, and its
 * first five in its script, so that what one language taught helps the next ("goalke…", «хірур…»). A number is a stem, too, where the
 * table has any: of 1866, 1994 and 2022 one has nothing to do with the field. The log-odds of a stretch
 * of text are the sum of its stems' weights ÷ √(their number): longer stretches are surer, but not in proportion, since
 * the words of a text are no independent witnesses. Stems that the model has never met say something, too: a field is narrow
 * and its words are known, all of life is not. Their share has a weight, and there is a constant.
 *
 *   "The goalkeeper signed for Dynamo until 2027"    en goalke −41, latin goalk −38, en dynamo −22 …   → −4.1
 *
 *   count (u32) | constant (i32) | unknown (i32) | 0 (u32) | hash[count] (u32, ascending) | weight[count] (i8)
 *   weights in 1/{@link UNITS}
 *
 * Cost: one search in a sorted array for each stem of each distinct word; 5 bytes a stem.
 */
import { fnv1a } from './shard.ts';

/** Languages have stems of their own; scripts those that languages share. */
export const SCRIPTS = ['latin', 'cyrillic'] as const;
export type Script = (typeof SCRIPTS)[number];

/** Parts of one in log-odds: weights are small whole numbers. */
export const UNITS = 20;
const LANGUAGE_LETTERS = 6;
const SCRIPT_LETTERS = 5;
const LETTERS_AT_LEAST = 3;

/** A stem as authored: of a language or a script. */
export interface AuthoredStem {
  readonly scope: string;
  readonly stem: string;
  /** In 1/{@link UNITS}, −127…127. */
  readonly weight: number;
}

/** Written as stems: the constant, and what the share of unknown stems weighs. */
export const EVERYTHING = '*';
export const UNKNOWN = '?';

const HEAD_BYTES = 16;

const CYRILLIC = new Set(['ru', 'uk']);
const scriptOf = (language: string): Script => (CYRILLIC.has(language) ? 'cyrillic' : 'latin');

const isWord = (folded: string): boolean => folded.length >= LETTERS_AT_LEAST && !/[\p{N}_]/u.test(folded);

/** Scope of numbers, for tables that have any: they are the same in all languages. */
export const NUMBERS = 'number';
const NUMBER = /^\d{1,4}$/u;
const [FIRST_YEAR, FIRST_DECADE, FIRST_SINGLE_YEAR] = [1000, 1900, 1990];

/** A year before 1900 by its century, before 1990 by its decade: 1866 → "18", 1945 → "194", 2014 → "2014", 51 → "51". */
const numberStem = (number: string): string => {
  const year = Number(number);
  if (year < FIRST_YEAR || year >= FIRST_SINGLE_YEAR) return number;
  return number.slice(0, year < FIRST_DECADE ? 2 : 3);
};

/**
 * Calls `take` with scope and stem of each stem that a folded word has.
 *
 * @param withNumbers years and small numbers, too
 */
export const forStems = (language: string, folded: string, take: (scope: string, stem: string) => void, withNumbers: boolean): void => {
  if (withNumbers && NUMBER.test(folded)) take(NUMBERS, numberStem(folded));
  if (!isWord(folded)) return;
  take(language, folded.slice(0, LANGUAGE_LETTERS));
  take(scriptOf(language), folded.slice(0, SCRIPT_LETTERS));
};

/** Part of the format: two stems of sixty thousand share one about once in two packs. */
export const stemHash = (scope: string, stem: string): number => fnv1a(`${scope} ${stem}`);

/** @returns no bytes where there is no stem: a pack need not have such a table */
export const writeStemTable = (stems: readonly AuthoredStem[]): Uint8Array => {
  if (stems.length === 0) return new Uint8Array(0);
  const ofAll = (wanted: string): number => stems.find(({ scope }) => scope === wanted)?.weight ?? 0;
  const own = stems.filter(({ scope }) => scope !== EVERYTHING && scope !== UNKNOWN);
  const byHash = new Map(own.map(({ scope, stem, weight }) => [stemHash(scope, stem), weight]));
  // A scope is known by the stem of no letters.
  for (const { scope } of own) byHash.set(stemHash(scope, ''), 0);
  const sorted = [...byHash].sort(([a], [b]) => a - b);
  const out = new Uint8Array(HEAD_BYTES + 5 * sorted.length);
  const view = new DataView(out.buffer);
  view.setUint32(0, sorted.length, true);
  view.setInt32(4, ofAll(EVERYTHING), true);
  view.setInt32(8, ofAll(UNKNOWN), true);
  sorted.forEach(([hash, weight], i) => {
    view.setUint32(HEAD_BYTES + 4 * i, hash, true);
    view.setInt8(HEAD_BYTES + 4 * sorted.length + i, weight);
  });
  return out;
};

export interface StemTable {
  /** In 1/{@link UNITS}. */
  readonly constant: number;
  /** The same for a stretch of which no stem is known. */
  readonly unknown: number;
  /** Has the table stems of a language? Of any other all words are unknown, which tells nothing. */
  speaks(language: string): boolean;
  /** Of a stem's hash, in 1/{@link UNITS}; null for one that the table has not. */
  weightOf(hash: number): number | null;
}

/** A table that was cut tells nothing. */
export const openStemTable = (bytes: Uint8Array): StemTable | null => {
  if (bytes.length < HEAD_BYTES) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true);
  if (bytes.length < HEAD_BYTES + 5 * count) return null;
  const hashes = new Uint32Array(bytes.buffer, bytes.byteOffset + HEAD_BYTES, count);
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + HEAD_BYTES + 4 * count, count);
  const weightOf = (hash: number): number | null => {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((hashes[middle] as number) < hash) low = middle + 1;
      else high = middle;
    }
    return hashes[low] === hash ? (weights[low] as number) : null;
  };
  return {
    constant: view.getInt32(4, true),
    unknown: view.getInt32(8, true),
    weightOf,
    speaks: (language) => weightOf(stemHash(language, '')) !== null,
  };
};
