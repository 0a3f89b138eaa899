/**
 * Which findings of a report are marked, and which of several marks in one place counts.
 *
 * One rule for nesting and overlap: **every mark is drawn, each kind on a line of its own, and the
 * smallest mark at a place is the one that answers there.** A claim is a sentence, and the entries and
 * wordings inside it stay within reach; the claim answers everywhere else in its sentence. Of two marks
 * of the same length the finding about the sentence comes first: {@link ANSWERS_FIRST}.
 */
import type { Mark, MarkKind } from './painter.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}
type Shown = Place & { readonly shown: boolean };

/** The lists of a report that have places. */
export interface Findings {
  readonly mentions: readonly Shown[];
  readonly claims: readonly Shown[];
  readonly wordings: readonly Shown[];
  /** Outlets; one with the reason `link` was not named but linked to. */
  readonly cited: readonly (Place & { readonly why: readonly { readonly code: string }[] })[];
}

/** Where two marks are equally long: the more specific assertion. */
export const ANSWERS_FIRST: readonly MarkKind[] = ['claim', 'wording', 'outlet', 'link', 'entry'];

const lengthOf = ({ start, end }: Place): number => end - start;

export const bySize = (a: Mark, b: Mark): number =>
  lengthOf(a) - lengthOf(b) || ANSWERS_FIRST.indexOf(a.kind) - ANSWERS_FIRST.indexOf(b.kind) || a.start - b.start;

const mark = (kind: MarkKind, index: number, { start, end }: Place): Mark => ({
  key: `${kind}:${String(index)}@${String(start)}`,
  kind,
  index,
  start,
  end,
});

const shownAs = (kind: MarkKind, list: readonly Shown[]): Mark[] => list.flatMap((f, i) => (f.shown ? [mark(kind, i, f)] : []));

/** The marks of all findings that are shown, in text order; what is longer first where they start together. */
export const marksOf = ({ mentions, claims, wordings, cited }: Findings): Mark[] =>
  [
    ...shownAs('entry', mentions),
    ...shownAs('claim', claims),
    ...shownAs('wording', wordings),
    ...cited.map((c, i) => mark(c.why.some((r) => r.code === 'link') ? 'link' : 'outlet', i, c)),
  ]
    .filter((m) => m.end > m.start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
