import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leavesOf } from '../../../src/highlight/leaves.ts';
import { bySize } from '../../../src/highlight/marks.ts';
import { MARK_KINDS, type Mark, type MarkKind } from '../../../src/highlight/painter.ts';

const mark = (kind: MarkKind, start: number, end: number): Mark => ({ key: `${kind}${start}-${end}`, kind, index: 0, start, end });
const short = (marks: readonly Mark[]): string[] =>
  leavesOf(marks).map((l) => `${l.start}-${l.end} ${l.mark.kind} (${l.covering.map((m) => m.kind).join()})`);

describe('pieces of marks that lie in one another', () => {
  it.each<[string, Mark[], string[]]>([
    ['none', [], []],
    ['one', [mark('entry', 2, 5)], ['2-5 entry (entry)']],
    ['apart', [mark('entry', 0, 2), mark('entry', 4, 5)], ['0-2 entry (entry)', '4-5 entry (entry)']],
    [
      'an entry in a claim',
      [mark('claim', 0, 9), mark('entry', 3, 5)],
      ['0-3 claim (claim)', '3-5 entry (entry,claim)', '5-9 claim (claim)'],
    ],
    [
      'two that overlap: the shorter keeps its whole length',
      [mark('entry', 0, 4), mark('wording', 3, 9)],
      ['0-3 entry (entry)', '3-4 entry (entry,wording)', '4-9 wording (wording)'],
    ],
  ])('%s', (_, marks, leaves) => expect(short(marks)).toEqual(leaves));

  const anyMarks = fc
    .array(fc.tuple(fc.constantFrom(...MARK_KINDS), fc.nat(40), fc.nat(12)), { maxLength: 12 })
    .map((list) => list.map(([kind, start, length], i): Mark => ({ ...mark(kind, start, start + length), key: String(i) })));

  it('never overlap, cover what the marks cover, and belong to the smallest', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const leaves = leavesOf(marks);
        leaves.forEach((leaf, i) => expect(leaf.start).toBeGreaterThanOrEqual(leaves[i - 1]?.end ?? 0));
        for (let at = 0; at < 60; at++) {
          const over = marks.filter((m) => m.start <= at && at < m.end).sort(bySize);
          const leaf = leaves.find((l) => l.start <= at && at < l.end);
          expect(leaf?.mark.key).toBe(over[0]?.key);
          expect(leaf?.covering.length ?? 0).toBe(over.length);
        }
      }),
    );
  });
});
