/**
 * What one letter (with the marks on it) folds to.
 *
 * Problem. "Zełenski", "ZEŁENSKI", "ＺＥŁＥＮＳＫＩ" and a decomposed "Zel̶enski" are one name; but й is no и
 * and ї no і, although Unicode writes all four pairs with the same kind of combining mark.
 *
 * Idea. NFKC and lower case for everything; then marks are dropped by the script of the letter they
 * stand on: all of them in Latin, Greek and Hebrew, stress and the dots of ё in Cyrillic, vowel signs
 * in Arabic; in other scripts marks spell sounds and stay. Letters that Unicode does not take apart
 * (ł, ø, ß …) have a row in {@link PLAIN}.
 *
 *   É → e      ё → е      и + U+0306 → й      ﬁ → fi      ẞ → ss      İ, I, ı → i      ٥ → 5
 *
 * Source: Unicode Standard Annex 15 (normalisation), 24 (scripts).
 */

/** Letters without a decomposition, and the ones whose decomposition says too much. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ȷ: 'j',
  ƶ: 'z',
  ς: 'σ',
};

/** ŉ and ẚ bring an apostrophe along; U+0640 only stretches an Arabic word. */
const DROPPED = new Set('ʼʾ\u0640');

const COMBINING = /\p{M}/u;
const WORD = /[\p{L}\p{M}\p{N}_]/u;
const LETTER = /[\p{L}\p{M}]/u;
const DECIMAL = /\p{Nd}/u;

type MarkRule = (base: string, mark: string) => boolean;

const composes = (base: string, mark: string): boolean => (base + mark).normalize('NFC').length === 1;
const isBetween = (mark: string, first: number, last: number): boolean => {
  const code = mark.codePointAt(0) ?? 0;
  return first <= code && code <= last;
};

/** Which marks stay, by the script of the letter below them; the first row that fits decides. */
const KEEPS: readonly (readonly [RegExp, MarkRule])[] = [
  [/[\p{sc=Latin}\p{sc=Greek}\p{sc=Hebrew}\p{N}_]/u, () => false],
  [
    /\p{sc=Cyrillic}/u,
    (base, mark) => {
      if (mark === '\u0301') return base === 'г' || base === 'к'; // ѓ ќ are letters, а́ е́ и́ show stress
      if (mark === '\u0300') return false;
      if (mark === '\u0308' && base === 'е') return false;
      return composes(base, mark);
    },
  ],
  // آ أ إ are written ا as often as not; ئ and ؤ never lose their hamza. The rest are vowel signs.
  [/\p{sc=Arabic}/u, (base, mark) => base !== 'ا' && isBetween(mark, 0x653, 0x655) && composes(base, mark)],
];

/** A mark alone, or on a letter of a script without a row. */
const keepsElsewhere = (mark: string): boolean =>
  !/[\p{Me}\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Cyrillic}]/u.test(mark) && !/(?!\p{scx=Hira})\p{sc=Inherited}/u.test(mark);

const dropMarks = (decomposed: string): string => {
  let base = '';
  let kept = '';
  for (const point of decomposed) {
    if (!COMBINING.test(point)) {
      base = point;
      kept += point;
      continue;
    }
    const rule = KEEPS.find(([script]) => script.test(base));
    if (rule ? rule[1](base, point) : keepsElsewhere(point)) kept += point;
  }
  return kept.normalize('NFC');
};

/** Value of a decimal digit of any script: they stand in runs of ten. */
const decimalValue = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (zero > 0 && DECIMAL.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
};

/** Thai and Lao am: NFKC makes a mark and a letter of them, and the mark would move to the letter before. */
const AM = /[\u0E33\u0EB3]/u;

const foldPoint = (point: string): string => {
  if (!WORD.test(point) || DROPPED.has(point)) return '';
  const plain = PLAIN[point];
  if (plain !== undefined) return plain;
  return DECIMAL.test(point) ? decimalValue(point) : point;
};

/**
 * @param letter a letter or number and the marks on it
 * @returns folded, empty where nothing is left; null for a number that is no run of digits (½)
 */
export const foldLetter = (letter: string): string | null => {
  const compatible = letter.normalize(AM.test(letter) ? 'NFC' : 'NFKC');
  const first = String.fromCodePoint(letter.codePointAt(0) ?? 0);
  if (!LETTER.test(first) && ![...compatible].every((p) => WORD.test(p))) return null;
  let folded = '';
  for (const point of dropMarks(compatible.toLowerCase().normalize('NFD'))) folded += foldPoint(point);
  return folded;
};
