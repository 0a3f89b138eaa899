import { describe, expect, test } from 'vitest';
import { FOLD_BLOCKS, KINDS } from '../../../src/text/fold-blocks.ts';
import { unitKind, WORD } from '../../../src/text/fold-table.ts';
import { unicodeKind } from './unicode-kind.ts';

describe('blocks of the fold table', () => {
  test.each([...FOLD_BLOCKS])('block %i says what the tables of Unicode say', (block, written) => {
    const units = Array.from({ length: 256 }, (_, i) => block * 256 + i);
    expect(written).toHaveLength(256);
    expect(units.map((unit) => [unit, unitKind(unit)])).toEqual(units.map((unit) => [unit, unicodeKind(unit)]));
  });

  test('no sign of a kind is a word character', () => {
    for (const sign of KINDS.slice(1)) expect(unitKind(sign.charCodeAt(0))).toBeLessThan(WORD);
  });
});
