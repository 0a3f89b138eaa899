/**
 * Is this place of the text that form, exactly? Nothing here trusts a hash.
 *
 * Reads the text through the fold table once more, only over the words in question, against the entry's
 * canonical text. Bounded by the length of that text, whatever the bytes say.
 */
import { readCluster } from '../text/cluster.ts';
import { APOSTROPHE, FOLD, IGNORED, LINE, SPACE, unitKind, WORD } from '../text/fold-table.ts';
import { gapBetween } from '../text/fold-form.ts';
import type { Span } from '../text/span.ts';
import { lastRead } from '../text/tokens.ts';
import { ENTRY_WORDS, type IndexViews } from './index-format.ts';
import { CYRILLIC_BASE, WIDE, type TextBase } from './store-texts.ts';

/** Where the canonical text of one entry is. */
interface StoredText {
  readonly at: number;
  readonly base: TextBase;
  readonly units: number;
  readonly lead: number;
  readonly tail: number;
}

const storedText = (words: Uint32Array, entry: number): StoredText => {
  const shape = words[entry * ENTRY_WORDS] as number;
  return {
    at: words[entry * ENTRY_WORDS + 2] as number,
    base: (shape & 4) !== 0 ? WIDE : (shape & 1) !== 0 ? CYRILLIC_BASE : 0,
    units: (shape >>> 9) & 2047,
    lead: (shape >>> 6) & 7,
    tail: (shape >>> 3) & 7,
  };
};

const SOFT = 0x20;
const ZERO = 0x30;
const NINE = 0x39;

const storedUnit = (bytes: Uint8Array, { at, base }: StoredText, k: number): number => {
  if (base === WIDE) return (bytes[at + 2 * k] as number) | ((bytes[at + 2 * k + 1] as number) << 8);
  const byte = bytes[at + k] as number;
  return byte < 0x80 ? byte : byte + base;
};

/** Compares one gap; returns the unit to go on with, −1 where they differ. */
const compareGap = (text: string, from: number, to: number, bytes: Uint8Array, stored: StoredText, k: number): number => {
  if (to - from === 1) {
    const kind = FOLD[text.charCodeAt(from)] as number;
    if (kind >= SPACE && kind <= APOSTROPHE && kind !== LINE) return storedUnit(bytes, stored, k) === SOFT ? k + 1 : -1;
  }
  const gap = gapBetween(text, from, to);
  for (let i = 0; i < gap.length; i++) if (storedUnit(bytes, stored, k++) !== gap.charCodeAt(i)) return -1;
  return k;
};

/** Compares one word cluster by cluster. */
const compareWord = (text: string, from: number, to: number, bytes: Uint8Array, stored: StoredText, k: number): number => {
  for (let at = from; at < to;) {
    const cluster = readCluster(text, at);
    for (let i = 0; i < cluster.folded.length; i++) if (storedUnit(bytes, stored, k++) !== cluster.folded.charCodeAt(i)) return -1;
    at = cluster.end;
  }
  return k;
};

/** Words and gaps of the words last read from `first` on, against the stored text from unit `lead` on. */
const equalsCore = (text: string, first: number, count: number, bytes: Uint8Array, stored: StoredText): boolean => {
  const fold = FOLD;
  const { bounds } = lastRead;
  const last = stored.units - stored.tail;
  let k = stored.lead;
  for (let t = first; t < first + count; t++) {
    const start = bounds[2 * t] as number;
    const end = bounds[2 * t + 1] as number;
    if (t > first) k = compareGap(text, bounds[2 * t - 1] as number, start, bytes, stored, k);
    if (k < 0 || k > last) return false;
    const wordAt = k;
    for (let i = start; i < end; i++) {
      const unit = fold[text.charCodeAt(i)] as number;
      if (unit < WORD) {
        k = compareWord(text, start, end, bytes, stored, wordAt);
        if (k < 0) return false;
        break;
      }
      if (storedUnit(bytes, stored, k++) !== unit) {
        // A letter whose mark makes another letter of it (и + U+0306) differs until the mark is read.
        k = compareWord(text, start, end, bytes, stored, wordAt);
        if (k < 0) return false;
        break;
      }
    }
  }
  return k === last;
};

/** Goes on behind `at` over the tail's units; white space may stand between them. −1 where they differ. */
const compareTail = (text: string, at: number, bytes: Uint8Array, stored: StoredText): number => {
  let k = stored.units - stored.tail;
  let end = at;
  while (k < stored.units && at < text.length) {
    const cluster = readCluster(text, at);
    if (cluster.kind === LINE || cluster.kind >= WORD) return -1;
    at = cluster.end;
    if (cluster.kind === SPACE || cluster.kind === IGNORED) continue;
    for (let i = 0; i < cluster.folded.length; i++)
      if (k >= stored.units || storedUnit(bytes, stored, k++) !== cluster.folded.charCodeAt(i)) return -1;
    end = at;
  }
  return k === stored.units ? end : -1;
};

/** The same, backwards, before `at`: the lead's units, nearest last. */
const compareLead = (text: string, at: number, bytes: Uint8Array, stored: StoredText): number => {
  let k = stored.lead - 1;
  let start = at;
  while (k >= 0 && at > 0) {
    const unit = text.charCodeAt(at - 1);
    at -= (unit & 0xfc00) === 0xdc00 && at > 1 && (text.charCodeAt(at - 2) & 0xfc00) === 0xd800 ? 2 : 1;
    const cluster = readCluster(text, at);
    if (cluster.kind === LINE || cluster.kind >= WORD) return -1;
    if (cluster.kind === SPACE || cluster.kind === IGNORED) continue;
    for (let i = cluster.folded.length - 1; i >= 0; i--)
      if (k < 0 || storedUnit(bytes, stored, k--) !== cluster.folded.charCodeAt(i)) return -1;
    start = at;
  }
  return k < 0 ? start : -1;
};

const isDigitAt = (text: string, at: number): boolean => {
  if (at >= text.length) return false;
  const unit = unitKind(text.charCodeAt(at));
  return unit >= ZERO && unit <= NINE;
};

const isPointAt = (text: string, at: number): boolean => text[at] === '.' || text[at] === ',';

/** "Article 5" is not in "Article 5.1", "U.S." not in "U.S.S.R.": numbers and dotted letters are whole. */
const cutsNumber = (text: string, start: number, end: number, stored: StoredText): boolean => {
  if (stored.tail === 0 && isPointAt(text, end) && isDigitAt(text, end - 1) && isDigitAt(text, end + 1)) return true;
  if (stored.lead === 0 && start > 1 && isPointAt(text, start - 1) && isDigitAt(text, start) && isDigitAt(text, start - 2)) return true;
  return stored.tail > 0 && text[end - 1] === '.' && end < text.length && readCluster(text, end).kind === WORD;
};

/**
 * @param first index of the form's first word among those last read (text/tokens.ts); `count` words are there
 * @returns the span the entry's form covers, null where the text is another
 */
export const compareForm = (text: string, first: number, count: number, views: IndexViews, entry: number): Span | null => {
  const bytes = views.textBytes;
  const stored = storedText(views.entryWords, entry);
  if (!equalsCore(text, first, count, bytes, stored)) return null;
  const from = lastRead.bounds[2 * first] as number;
  const to = lastRead.bounds[2 * (first + count) - 1] as number;
  const start = stored.lead > 0 ? compareLead(text, from, bytes, stored) : from;
  const end = stored.tail > 0 ? compareTail(text, to, bytes, stored) : to;
  return start < 0 || end < 0 || cutsNumber(text, start, end, stored) ? null : { start, end };
};
