/**
 * Folding: bring text to the form in which it is compared, with a map back to the source.
 *
 * Problem. A page writes "l’OTAN", "ＮＡＴＯ", "Zełenski", "Буда­пештский" with a soft hyphen inside; the
 * corpus writes each once. What is found in folded text must be shown at the right place of the page,
 * although folding makes text shorter (soft hyphens, marks, runs of spaces) and longer (ß, ﬁ, …).
 *
 * Idea. This is the only folding there is: the table of fold-table.ts for single code units, cluster.ts
 * for the rest. For every folded code unit the map holds the source span it came from.
 *
 *   source   „S t r a ß e“…        sourceStart(6) = 5, sourceEnd(7) = 6: each s of "ss" is the whole ß
 *   folded   " s t r a s s e " . . .
 *
 * Letters: fold-letter.ts. All quotes become ", all apostrophes ', all dashes -, every run of white
 * space (line breaks too) one space; invisible characters vanish; other characters go by NFKC.
 * Folding twice changes nothing more. Cost: linear; 4 + 4 bytes of map for each folded unit.
 */
import { readCluster } from './cluster.ts';
import { FOLD, LINE, SPACE, SPECIAL, WORD } from './fold-table.ts';

export interface FoldedText {
  readonly text: string;
  /** Source offset at which the cluster of folded unit `i` begins; the source's length for `i` = length. */
  sourceStart(i: number): number;
  /** Source offset behind the cluster of folded unit `i` − 1; 0 for `i` = 0: the end of a half-open span. */
  sourceEnd(i: number): number;
}

/** A string under construction, one array of units instead of many short strings. */
interface Units {
  units: Uint16Array;
  starts: Uint32Array;
  ends: Uint32Array;
  length: number;
}

/** `String.fromCharCode` takes its units as arguments, of which an engine allows some ten thousand. */
const SLICE = 8192;

const grow = (to: Units): void => {
  const units = new Uint16Array(to.units.length * 2);
  units.set(to.units);
  to.units = units;
  if (to.starts.length === 0) return;
  const starts = new Uint32Array(units.length);
  const ends = new Uint32Array(units.length);
  starts.set(to.starts);
  ends.set(to.ends);
  to.starts = starts;
  to.ends = ends;
};

const put = (to: Units, unit: number, start: number, end: number): void => {
  if (to.length === to.units.length) grow(to);
  to.units[to.length] = unit;
  if (to.starts.length > 0) {
    to.starts[to.length] = start;
    to.ends[to.length] = end;
  }
  to.length++;
};

const toText = (from: Units): string => {
  let text = '';
  for (let at = 0; at < from.length; at += SLICE)
    text += String.fromCharCode(...from.units.subarray(at, Math.min(at + SLICE, from.length)));
  return text;
};

const foldUnits = (source: string, mapped: boolean): Units => {
  const size = source.length + 16;
  const to: Units = {
    units: new Uint16Array(size),
    starts: new Uint32Array(mapped ? size : 0),
    ends: new Uint32Array(mapped ? size : 0),
    length: 0,
  };
  /** Is the last folded unit a space, so that more white space only makes its span longer? */
  let spaced = false;
  for (let at = 0; at < source.length;) {
    const kind = FOLD[source.charCodeAt(at)] as number;
    // A word character that nothing joins: the next unit is one too, or a separator.
    if (kind >= WORD && (at + 1 === source.length || (FOLD[source.charCodeAt(at + 1)] as number) > SPECIAL)) {
      put(to, kind, at, at + 1);
      spaced = false;
      at++;
      continue;
    }
    const cluster = readCluster(source, at);
    if (cluster.kind === SPACE || cluster.kind === LINE) {
      if (!spaced) put(to, 0x20, at, cluster.end);
      else if (mapped) to.ends[to.length - 1] = cluster.end;
      spaced = true;
    } else if (cluster.folded !== '') {
      for (let k = 0; k < cluster.folded.length; k++) put(to, cluster.folded.charCodeAt(k), at, cluster.end);
      spaced = false;
    }
    at = cluster.end;
  }
  return to;
};

/** Folded text with its map, for everything that points back into the source. */
export const foldText = (source: string): FoldedText => {
  const { units, starts, ends, length } = foldUnits(source, true);
  const text = toText({ units, starts, ends, length });
  return {
    text,
    sourceStart: (i) => (i < length ? (starts[Math.max(i, 0)] as number) : source.length),
    sourceEnd: (i) => (i > 0 ? (ends[Math.min(i, length) - 1] ?? 0) : 0),
  };
};

const SHORT = 64;
/** Written and read within one call. */
const short = new Uint16Array(SHORT);

/** Words of plain letters and single spaces: nearly all names and cues, in a tenth of the time. Null: fold carefully. */
const foldShort = (source: string): string | null => {
  if (source.length > SHORT) return null;
  let same = true;
  let spaced = false;
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    const kind = FOLD[unit] as number;
    if (kind < WORD && (kind !== SPACE || spaced)) return null;
    spaced = kind === SPACE;
    const folded = spaced ? 0x20 : kind;
    short[i] = folded;
    same &&= folded === unit;
  }
  return same ? source : String.fromCharCode(...short.subarray(0, source.length));
};

/** The same folding without the map: for comparing. */
export const foldPlain = (source: string): string => foldShort(source) ?? toText(foldUnits(source, false));

/** Does nothing join the unit before position `at`? Then that unit folds by itself. */
const standsAlone = (source: string, at: number): boolean => at === source.length || (FOLD[source.charCodeAt(at)] as number) > SPECIAL;

/** `foldPlain(a) === foldPlain(b)`, told by the first letter that differs wherever it can be. */
export const foldAlike = (a: string, b: string): boolean => {
  if (a === b) return true;
  for (let i = 0; i < a.length && i < b.length; i++) {
    const [x, y] = [FOLD[a.charCodeAt(i)] as number, FOLD[b.charCodeAt(i)] as number];
    if (x < WORD || y < WORD || !standsAlone(a, i + 1) || !standsAlone(b, i + 1)) break;
    if (x !== y) return false;
  }
  return foldPlain(a) === foldPlain(b);
};
