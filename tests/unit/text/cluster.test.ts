import { describe, expect, test } from 'vitest';
import { foldSymbol, isInvisible, isWordCharacter } from '../../../src/text/characters.ts';
import { readCluster } from '../../../src/text/cluster.ts';
import { foldLetter } from '../../../src/text/fold-letter.ts';
import { ALONE, HARD, unitKind, WORD } from '../../../src/text/fold-table.ts';

describe('what is written down of clusters', () => {
  test.each([...'ßẞæÆǽǼœŒĳĲﬀﬁﬂﬃﬄ'])('%s folds to the letters that Unicode makes of it', (letter) => {
    expect(readCluster(letter, 0)).toEqual({
      end: 1,
      kind: WORD,
      folded: foldLetter(letter),
      upper: letter.toLowerCase() !== letter,
    });
  });

  test('a letter or sign of the table folds to what the rules make of it', () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      const point = String.fromCharCode(unit);
      const kind = unitKind(unit);
      if (kind >= WORD) expect([point, readCluster(point, 0).folded]).toEqual([point, foldLetter(point)]);
      else if (kind === HARD) expect([point, readCluster(point, 0).folded]).toEqual([point, foldSymbol(point)]);
    }
  });

  test('a letter that stands alone folds to what the rules make of it', () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      if (unitKind(unit) !== ALONE) continue;
      const point = String.fromCharCode(unit);
      expect(readCluster(point, 0)).toEqual({ end: 1, kind: ALONE, folded: foldLetter(point), upper: false });
    }
  });

  test('a picture is no letter, not invisible, and folds to itself', () => {
    for (let point = 0x1f300; point <= 0x1faff; point++) {
      const picture = String.fromCodePoint(point);
      expect([isWordCharacter(picture), isInvisible(picture), foldSymbol(picture)]).toEqual([false, false, picture]);
    }
    expect(readCluster('🔥', 0)).toEqual({ end: 2, kind: HARD, folded: '🔥', upper: false });
  });
});
