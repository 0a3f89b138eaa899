/**
 * Canonical texts of forms → bytes, as few as may be.
 *
 * One byte a unit where the alphabet allows it: Latin-1 as it is, or ASCII with the Cyrillic block moved down
 * to 0x80 ({@link CYRILLIC_BASE}). And forms lie in one another: "Minsk" begins "Minsk agreements",
 * "agreements" ends it; a text that begins or ends another one is read from that one's bytes.
 *
 *   Minsk │ Minsk agreements │ agreements   →   Minsk agreements     one run of bytes, three places
 *
 * Found by sorting: what begins another text stands directly before one that it begins; ends are beginnings
 * of the texts read backwards. Cost: two sorts.
 */

/** How a text's bytes become units; the number is what a byte from 0x80 on is raised by, {@link WIDE}: two bytes a unit. */
export type TextBase = 0 | typeof CYRILLIC_BASE | typeof WIDE;

/** U+0400…U+047F are the bytes 0x80…0xFF. */
export const CYRILLIC_BASE = 0x380;
export const WIDE = -1;

const LATIN_1_END = 0x100;
const ASCII_END = 0x80;

const baseOf = (text: string): TextBase => {
  let latin = true;
  let cyrillic = true;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= LATIN_1_END) latin = false;
    if (unit >= ASCII_END && (unit < ASCII_END + CYRILLIC_BASE || unit >= LATIN_1_END + CYRILLIC_BASE)) cyrillic = false;
  }
  return latin ? 0 : cyrillic ? CYRILLIC_BASE : WIDE;
};

export interface StoredTexts {
  readonly bases: readonly TextBase[];
  /** Where each text begins in {@link bytes}. */
  readonly offsets: Uint32Array;
  readonly bytes: Uint8Array;
}

const reversed = (text: string): string => {
  let out = '';
  for (let i = text.length - 1; i >= 0; i--) out += text[i] as string;
  return out;
};

/** For each of `members` the one that it begins, in `begins`; −1 where none. Texts of one base only begin each other. */
const findLonger = (members: readonly number[], keys: readonly string[], bases: readonly TextBase[], begins: Int32Array): void => {
  const order = [...members].sort((a, b) => {
    const byBase = (bases[a] as number) - (bases[b] as number);
    if (byBase !== 0) return byBase;
    const [x, y] = [keys[a] as string, keys[b] as string];
    return x < y ? -1 : x > y ? 1 : a - b;
  });
  for (let i = 0; i + 1 < order.length; i++) {
    const [text, next] = [order[i] as number, order[i + 1] as number];
    if (bases[text] === bases[next] && (keys[next] as string).startsWith(keys[text] as string)) begins[text] = next;
  }
};

const write = (bytes: Uint8Array, at: number, text: string, base: TextBase): number => {
  for (let k = 0; k < text.length; k++) {
    const unit = text.charCodeAt(k);
    if (base === WIDE) {
      bytes[at++] = unit & 0xff;
      bytes[at++] = unit >>> 8;
    } else bytes[at++] = unit < ASCII_END ? unit : unit - base;
  }
  return at;
};

/** @param texts distinct */
export const storeTexts = (texts: readonly string[]): StoredTexts => {
  const bases = texts.map(baseOf);
  const starts = new Int32Array(texts.length).fill(-1);
  const ends = new Int32Array(texts.length).fill(-1);
  findLonger([...texts.keys()], texts, bases, starts);
  const roots = [...texts.keys()].filter((i) => starts[i] === -1);
  const backwards: string[] = [];
  for (const i of roots) backwards[i] = reversed(texts[i] as string);
  findLonger(roots, backwards, bases, ends);

  const width = (i: number): number => (bases[i] === WIDE ? 2 : 1) * (texts[i] as string).length;
  const own = roots.filter((i) => ends[i] === -1);
  const bytes = new Uint8Array(own.reduce((sum, i) => sum + width(i), 0));
  const offsets = new Uint32Array(texts.length);
  let at = 0;
  for (const i of own) {
    offsets[i] = at;
    at = write(bytes, at, texts[i] as string, bases[i] as TextBase);
  }
  // A chain of texts that end each other leads to one that has its own bytes; the same then for beginnings.
  const last = (i: number, chain: Int32Array): number => {
    while (chain[i] !== -1) i = chain[i] as number;
    return i;
  };
  for (const i of roots) {
    const whole = last(i, ends);
    offsets[i] = (offsets[whole] as number) + width(whole) - width(i);
  }
  for (let i = 0; i < texts.length; i++) if (starts[i] !== -1) offsets[i] = offsets[last(i, starts)] as number;
  return { bases, offsets, bytes };
};
