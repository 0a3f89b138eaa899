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
import { foldLetter } from './fold-letter.ts';
import {
  APOSTROPHE,
  foldSymbol,
  HARD,
  HYPHEN,
  IGNORED,
  isInvisible,
  isJoining,
  isSpaceless,
  isWordCharacter,
  LINE,
  SPACE,
  SPECIAL,
  unitKind,
  WORD,
} from './fold-table.ts';

/** The Stream-Safe limit of Unicode Standard Annex 15 is 30; no language stacks more than a few. */
const MARKS_AT_MOST = 8;
const REMEMBERED_AT_MOST = 4096;

/** A word of its own, without spaces around it (北, ก). Beside the kinds of fold-table.ts. */
export const ALONE = 8;

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

const meaningOf = (source: string): Meaning => {
  const first = String.fromCodePoint(source.codePointAt(0) ?? 0);
  if (/^\p{Cs}$/u.test(first)) return { kind: HARD, folded: '\uFFFD', upper: false };
  if (first.length === 1) {
    const kind = unitKind(first.charCodeAt(0));
    if (kind < WORD && kind !== SPECIAL) return { kind: kind as ClusterKind, folded: FIXED[kind] ?? foldSymbol(first), upper: false };
  } else if (isInvisible(first)) return { kind: IGNORED, folded: '', upper: false };
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
    if (kind !== SPECIAL) return kind >= WORD;
  }
  const { kind } = recall(point);
  return kind === WORD || kind === ALONE;
};

export const readCluster = (text: string, at: number): Cluster => {
  const base = pointAt(text, at);
  let end = at + base.length;
  let source = base;
  if (carriesMarks(base)) {
    let marks = 0;
    for (let i = end; i < text.length;) {
      // The common case first: a plain word character or a space ends the cluster.
      const kind = unitKind(text.charCodeAt(i));
      if (kind > SPECIAL) break;
      const point = pointAt(text, i);
      i += point.length;
      if (isInvisible(point)) continue;
      if (!isJoining(point)) break;
      if (marks++ < MARKS_AT_MOST) source += point;
      end = i;
    }
  }
  const meaning = recall(source);
  return { end, kind: meaning.kind, folded: meaning.folded, upper: meaning.upper };
};
