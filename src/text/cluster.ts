/**
 * Clusters: the careful way to read text, for what the fold table cannot say in one number.
 *
 * A cluster is a character and what joins it (marks, Hangul vowels and finals), invisible characters
 * between them included: "и" U+0306, "ß", "𝐍", "ガ" written with a half-width voicing mark. It folds as
 * a whole. Results are remembered, since a text repeats its clusters.
 *
 * Cost: linear. Of the marks on one letter only the first {@link MARKS_AT_MOST} are looked at, so that a
 * hundred thousand marks cost no more than reading past them (normalising them is quadratic).
 */
import { foldSymbol, isInvisible, isJoining, isSpaceless, isWordCharacter } from './characters.ts';
import { foldLetter } from './fold-letter.ts';
import { ALONE, APOSTROPHE, HARD, HYPHEN, IGNORED, JOINING, LINE, SPACE, SPECIAL, unitKind, WORD } from './fold-table.ts';

/** The Stream-Safe limit of Unicode Standard Annex 15 is 30; no language stacks more than a few. */
const MARKS_AT_MOST = 8;
const REMEMBERED_AT_MOST = 4096;

export type ClusterKind =
  typeof IGNORED | typeof SPACE | typeof LINE | typeof HYPHEN | typeof APOSTROPHE | typeof HARD | typeof ALONE | typeof WORD;

export interface Cluster {
  /** Source offset behind the cluster. */
  readonly end: number;
  readonly kind: ClusterKind;
  readonly folded: string;
  /** True where the letter is written in upper case. */
  readonly upper: boolean;
}

type Meaning = Omit<Cluster, 'end'>;

const FIXED: Readonly<Record<number, string>> = { [IGNORED]: '', [SPACE]: ' ', [LINE]: ' ', [HYPHEN]: '-', [APOSTROPHE]: "'" };
const remembered = new Map<string, Meaning>();

/** The letters that fold to two in the languages of Europe; what {@link foldLetter} says of them, without asking Unicode's tables. */
const EXPANDED: ReadonlyMap<string, string> = new Map(
  'ßss ẞss æae Æae ǽae Ǽae œoe Œoe ĳij Ĳij ﬀff ﬁfi ﬂfl ﬃffi ﬄffl'.split(' ').map((row) => [row.slice(0, 1), row.slice(1)]),
);

/** Pictures, which pages are full of: no letter, no mark and nothing invisible stands in these blocks. */
const isPicture = (point: number): boolean => point >= 0x1f300 && point <= 0x1faff;

/** ASCII's signs fold to themselves. */
const foldSign = (sign: string): string => (sign < '\x80' ? sign : foldSymbol(sign));

/** What the table says of one unit; null where it is to be asked of Unicode. */
const meaningOfUnit = (point: string): Meaning | null => {
  const unit = point.charCodeAt(0);
  if ((unit & 0xf800) === 0xd800) return { kind: HARD, folded: '\uFFFD', upper: false };
  const kind = unitKind(unit);
  if (kind >= WORD) return { kind: WORD, folded: String.fromCharCode(kind), upper: point.toLowerCase() !== point };
  if (kind === ALONE) return point.normalize('NFKC') === point ? { kind, folded: point, upper: false } : null;
  if (kind === JOINING || kind === SPECIAL) return null;
  return { kind: kind as ClusterKind, folded: FIXED[kind] ?? foldSign(point), upper: false };
};

const meaningOf = (source: string): Meaning => {
  const expanded = EXPANDED.get(source);
  if (expanded !== undefined) return { kind: WORD, folded: expanded, upper: source.toLowerCase() !== source };
  const point = source.codePointAt(0) ?? 0;
  if (isPicture(point)) return { kind: HARD, folded: source, upper: false };
  const told = source.length === 1 ? meaningOfUnit(source) : null;
  if (told !== null) return told;
  const first = String.fromCodePoint(point);
  if (first.length === 2 && isInvisible(first)) return { kind: IGNORED, folded: '', upper: false };
  const folded = isWordCharacter(first) ? foldLetter(source) : null;
  if (folded === null) return { kind: HARD, folded: foldSymbol(first), upper: false };
  if (folded === '') return { kind: IGNORED, folded, upper: false };
  return { kind: isSpaceless(first) ? ALONE : WORD, folded, upper: first.toLowerCase() !== first };
};

const pointAt = (text: string, at: number): string => {
  const unit = text.charCodeAt(at);
  const next = (unit & 0xfc00) === 0xd800 && at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  return text.slice(at, (next & 0xfc00) === 0xdc00 ? at + 2 : at + 1);
};

const recall = (source: string): Meaning => {
  let meaning = remembered.get(source);
  if (!meaning) {
    meaning = meaningOf(source);
    if (remembered.size >= REMEMBERED_AT_MOST) remembered.clear();
    remembered.set(source, meaning);
  }
  return meaning;
};

/** Can `point` carry marks? What is no letter or digit cannot: a mark behind it stands alone. */
const carriesMarks = (point: string): boolean => {
  if (point.length === 1) {
    const kind = unitKind(point.charCodeAt(0));
    if (kind !== SPECIAL && kind !== JOINING) return kind >= WORD || kind === ALONE;
  }
  const { kind } = recall(point);
  return kind === WORD || kind === ALONE;
};

/** Does `point`, whose first unit is of this kind, join the letter before it? */
const joins = (point: string, kind: number): boolean => kind === JOINING || (point.length === 2 && isJoining(point));

export const readCluster = (text: string, at: number): Cluster => {
  const base = pointAt(text, at);
  let end = at + base.length;
  let source = base;
  if (carriesMarks(base)) {
    let marks = 0;
    for (let i = end; i < text.length;) {
      const kind = unitKind(text.charCodeAt(i));
      // The common case first: a plain word character or a space ends the cluster.
      if (kind > SPECIAL || kind === ALONE) break;
      const point = pointAt(text, i);
      i += point.length;
      if (!joins(point, kind)) {
        if (isInvisible(point)) continue;
        break;
      }
      if (marks++ < MARKS_AT_MOST) source += point;
      end = i;
    }
  }
  const meaning = recall(source);
  return { end, kind: meaning.kind, folded: meaning.folded, upper: meaning.upper };
};
