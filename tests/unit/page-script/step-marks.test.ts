import { describe, expect, it } from 'vitest';
import { markAfter } from '../../../entrypoints/page/step-marks.ts';
import type { Mark } from '../../../src/highlight/painter.ts';

const mark = (key: string): Mark => ({ key, kind: 'entry', index: 0, start: 0, end: 1 });
const MARKS = ['a', 'b', 'c'].map(mark);
const tops = (byKey: Readonly<Record<string, number>>) => (each: Mark) => byKey[each.key] ?? null;
const SPREAD = { a: -500, b: 200, c: 900 };

describe('from mark to mark', () => {
  it.each([
    ['the first in view or below it', null, 'next', SPREAD, 'b'],
    ['backwards, the last above the view', null, 'previous', SPREAD, 'a'],
    ['one after the other', 'b', 'next', SPREAD, 'c'],
    ['and back', 'b', 'previous', SPREAD, 'a'],
    ['around the end', 'c', 'next', SPREAD, 'a'],
    ['around the start', 'a', 'previous', SPREAD, 'c'],
    ['all above: the first again', null, 'next', { a: -9, b: -8, c: -7 }, 'a'],
    ['all below: backwards the last', null, 'previous', { a: 1, b: 2, c: 3 }, 'c'],
    ['passing one that is gone', 'a', 'next', { a: 0, c: 5 }, 'c'],
    ['from one that is gone', 'b', 'next', { a: -3, c: 5 }, 'c'],
    ['none', null, 'next', {}, null],
  ] as const)('%s', (_, last, direction, places, expected) => {
    expect(markAfter(MARKS, last, direction, tops(places))?.key ?? null).toBe(expected);
  });
});
