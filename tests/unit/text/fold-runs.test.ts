import { describe, expect, test } from 'vitest';
import { FOLD_BLOCKS } from '../../../src/text/fold-blocks.ts';
import { FOLD_RUNS, readRuns, RUN_SIGNS, UNIFORM_BLOCKS } from '../../../src/text/fold-runs.ts';
import { HARD, unitKind, UNKNOWN } from '../../../src/text/fold-table.ts';
import { unicodeKind } from './unicode-kind.ts';
import { writeRuns } from './write-runs.ts';

/** The version of Unicode that the runs were written by. Characters that came later are none of a word until somebody writes them down. */
const WRITTEN_BY = '15.0';
const isLater = (unit: number): boolean => process.versions['unicode'] !== WRITTEN_BY && unitKind(unit) === HARD;
const kindOf = (unit: number): number => (isLater(unit) ? HARD : unicodeKind(unit));

const uniform = new Map(
  UNIFORM_BLOCKS.flatMap(([from, to, sign]) => Array.from({ length: to - from + 1 }, (_, i) => [from + i, sign] as const)),
);

describe('runs of the fold table', () => {
  test('every block is written down once', () => {
    for (let block = 0; block < 256; block++) {
      const places = [FOLD_BLOCKS.has(block), FOLD_RUNS.has(block), uniform.has(block)].filter(Boolean);
      expect([block, places.length]).toEqual([block, 1]);
    }
  });

  test.each([...FOLD_RUNS])('block %i says what the tables of Unicode say', (block, runs) => {
    expect(runs).toBe(writeRuns(block * 256, kindOf));
  });

  test('blocks of one sign are of one kind', () => {
    for (const [block, sign] of uniform) expect([block, writeRuns(block * 256, kindOf)]).toEqual([block, `${sign}256`]);
  });

  test('no unit of the table is left unknown', () => {
    for (let unit = 0; unit < 0x10000; unit++) expect(unitKind(unit)).not.toBe(UNKNOWN);
  });

  test.each([
    ['.3 s *2', [9, 9, 9, 5, 4, 4]],
    ['=2 ^2', [0x500, 0x501, 0x503, 0x503, 0x505, 0x505]],
    ['>-1184,2 "a "b2 =', [0x60, 0x61, 0x61, 0x62, 0x62, 0x505]],
  ])('%s is read as it is explained', (runs, expected) => {
    const table = new Uint16Array(0x600);
    readRuns(runs, table, 0x500);
    expect([...table.subarray(0x500, 0x506)]).toEqual(expected);
  });

  test('the signs are those of the kinds, in their order', () => {
    expect(RUN_SIGNS).toHaveLength(HARD + 1);
  });
});
