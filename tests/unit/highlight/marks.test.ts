import { describe, expect, it } from 'vitest';
import { bySize, marksOf, type Findings } from '../../../src/highlight/marks.ts';
import type { Mark, MarkKind } from '../../../src/highlight/painter.ts';

const none: Findings = { mentions: [], claims: [], wordings: [], cited: [] };

describe('marks of a report', () => {
  it('are all findings that are shown, in text order, each with its place in its list', () => {
    const marks = marksOf({
      mentions: [
        { start: 40, end: 44, shown: false },
        { start: 10, end: 29, shown: true },
      ],
      claims: [{ start: 0, end: 80, shown: true }],
      wordings: [{ start: 10, end: 12, shown: true }],
      cited: [
        { start: 60, end: 62, why: [{ code: 'said' }] },
        { start: 64, end: 70, why: [{ code: 'link' }] },
      ],
    });
    expect(marks.map((m) => [m.kind, m.index, m.start])).toEqual([
      ['claim', 0, 0],
      ['entry', 1, 10],
      ['wording', 0, 10],
      ['outlet', 0, 60],
      ['link', 1, 64],
    ]);
    expect(new Set(marks.map((m) => m.key)).size).toBe(5);
  });

  it('leaves out what has no length', () => {
    expect(marksOf({ ...none, cited: [{ start: 3, end: 3, why: [] }] })).toEqual([]);
  });
});

describe('which of several marks in one place answers', () => {
  const mark = (kind: MarkKind, start: number, end: number): Mark => ({ key: `${kind}${start}-${end}`, kind, index: 0, start, end });
  it.each([
    ['an entry in a claim', [mark('claim', 0, 80), mark('entry', 10, 20)], 'entry'],
    ['a wording in an entry in a claim', [mark('claim', 0, 80), mark('entry', 10, 20), mark('wording', 12, 15)], 'wording'],
    ['two that overlap: the shorter', [mark('entry', 0, 12), mark('wording', 8, 30)], 'entry'],
    ['two of one length: the assertion', [mark('entry', 0, 12), mark('wording', 0, 12)], 'wording'],
  ])('%s', (_, marks, kind) => {
    expect([...marks].sort(bySize)[0]?.kind).toBe(kind);
    expect([...marks].reverse().sort(bySize)[0]?.kind).toBe(kind);
  });
});
