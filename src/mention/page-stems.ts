/**
 * What the words around a place say, as a pack's table of stems weighs them (corpus/stem-table.ts).
 *
 * Of its own paragraph, as far as they are near: a page has many, and the next may be a notice of an exhibition. Read once a page,
 * as running sums, so that a place asks in constant time. The place's own words are left out: what they say is what is in question.
 */
import { forStems, NUMBERS, stemHash, UNITS, type StemTable } from '../corpus/stem-table.ts';
import type { PageWords } from './page-words.ts';
import type { Place } from './setting-evidence.ts';
import { WINDOW_WORDS } from './weights.ts';

export interface PageStems {
  /** In log-odds, what the table tells of the words around a place; 0 where hardly any of them is known, or the table has not the language. */
  around(place: Place): number;
  /** Up to `count` different words around it that say most for it (`sign` 1) or against it (−1), as written. */
  telling(place: Place, sign: 1 | -1, count: number): readonly string[];
}

/** Sums over the words before each word, and the end: weight, number of stems, and of those that are known. */
interface Sums {
  readonly weights: Int32Array;
  readonly weight: Int32Array;
  readonly stems: Int32Array;
  readonly known: Int32Array;
}

/** Known stems, two a word, below which a text says nothing: a headline of five words is no setting; and below which it says less. */
const TOO_FEW_STEMS = 14;
const FEW_STEMS = 32;

/** Letters that a word has which a reader is told of, as a rule: “since” and “und” weigh something, but tell a reader nothing. */
const TELLING_LETTERS = 5;

/** Two stems a word at most: how many there are and how many of them are known is kept beside their weight, in one pass. */
const COUNTS = 4;

const readSums = (page: PageWords, table: StemTable, language: string): Sums => {
  const withNumbers = table.speaks(NUMBERS);
  const packed = page.perWord((folded) => {
    let [sum, stems, known] = [0, 0, 0];
    const add = (scope: string, stem: string): void => {
      const weight = table.weightOf(stemHash(scope, stem));
      stems++;
      if (weight === null) return;
      sum += weight;
      known++;
    };
    forStems(language, folded, add, withNumbers);
    return (sum * COUNTS + stems) * COUNTS + known;
  });
  const [weights, weight] = [new Int32Array(page.size), new Int32Array(page.size + 1)];
  const [stems, known] = [new Int32Array(page.size + 1), new Int32Array(page.size + 1)];
  for (let w = 0; w < page.size; w++) {
    const all = packed[w] as number;
    weights[w] = all >> 4;
    weight[w + 1] = (weight[w] as number) + (all >> 4);
    stems[w + 1] = (stems[w] as number) + ((all >> 2) & 3);
    known[w + 1] = (known[w] as number) + (all & 3);
  }
  return { weights, weight, stems, known };
};

const within = (sums: Int32Array, from: number, to: number): number => (sums[to] as number) - (sums[from] as number);

/** Up to `count` different words of [from, to) that weigh more than 0, the heaviest first: a few, asked for at every doubtful place. */
const heaviest = (page: PageWords, from: number, to: number, count: number, weighs: (word: number) => number): readonly number[] => {
  const told: number[] = [];
  for (let w = from; w < to; w++) {
    const weight = weighs(w);
    if (weight <= (told.length < count ? 0 : weighs(told[count - 1] as number))) continue;
    if (told.some((other) => page.foldedAt(other) === page.foldedAt(w))) continue;
    let at = told.length;
    while (at > 0 && weighs(told[at - 1] as number) < weight) at--;
    told.splice(at, 0, w);
    told.length = Math.min(told.length, count);
  }
  return told;
};

const SILENT: PageStems = { around: () => 0, telling: () => [] };

const create = (page: PageWords, table: StemTable, language: string): PageStems => {
  if (!table.speaks(language)) return SILENT;
  const { weights, weight, stems, known } = readSums(page, table, language);
  const spanOf = ({ first, last }: Place): readonly [number, number] => {
    const [start, end] = [page.text.lastIndexOf('\n', page.startOf(first)) + 1, page.text.indexOf('\n', page.startOf(last))];
    return [Math.max(page.wordAt(start), first - WINDOW_WORDS), Math.min(end < 0 ? page.size : page.wordAt(end), last + 1 + WINDOW_WORDS)];
  };
  return {
    around: (place) => {
      const [from, to] = spanOf(place);
      const outside = (sums: Int32Array): number => within(sums, from, to) - within(sums, place.first, place.last + 1);
      const count = outside(known);
      if (count < TOO_FEW_STEMS) return 0;
      const share = 1 - count / outside(stems);
      return (outside(weight) / Math.sqrt(Math.max(count, FEW_STEMS)) + share * table.unknown + table.constant) / UNITS;
    },
    telling: (place, sign, count) => {
      const [from, to] = spanOf(place);
      const weighs = (w: number): number => (w >= place.first && w <= place.last ? 0 : sign * (weights[w] as number));
      const isLong = (w: number): boolean => page.foldedAt(w).length >= TELLING_LETTERS;
      const long = heaviest(page, from, to, count, (w) => (isLong(w) ? weighs(w) : 0));
      return (long.length > 0 ? long : heaviest(page, from, to, count, weighs)).map((w) => page.written(w));
    },
  };
};

const read = new WeakMap<PageWords, Map<StemTable, PageStems>>();

/** @returns the same for the same page and table, read once */
export const pageStems = (page: PageWords, table: StemTable, language: string): PageStems => {
  let known = read.get(page);
  if (!known) read.set(page, (known = new Map()));
  let stems = known.get(table);
  if (!stems) known.set(table, (stems = create(page, table, language)));
  return stems;
};

/** What is heard of the words at most, either way, in log-odds; and how many of them a reader is told of. */
const AT_MOST = 3;
const TOLD = 3;

/** What the words around a place say, bounded, and those that say it. */
export interface HeardStems {
  readonly logOdds: number;
  /** Looked up when it is asked for. */
  readonly told: () => string;
}

export const hearStems = (page: PageWords, table: StemTable, language: string, place: Place): HeardStems => {
  const stems = pageStems(page, table, language);
  const logOdds = Math.max(-AT_MOST, Math.min(AT_MOST, stems.around(place)));
  return { logOdds, told: () => stems.telling(place, logOdds < 0 ? -1 : 1, TOLD).join(', ') };
};
