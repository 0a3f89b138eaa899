/** The table of stems: what is written is read; the hash, which is part of the format; cut bytes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERYTHING, forStems, openStemTable, stemHash, UNKNOWN, writeStemTable } from '../../../src/corpus/stem-table.ts';

const stemsOf = (language: string, word: string, withNumbers = false): string[] => {
  const stems: string[] = [];
  forStems(language, word, (scope, stem) => stems.push(`${scope} ${stem}`), withNumbers);
  return stems;
};

/** As a section of a pack: at a multiple of 8 bytes. */
const inPack = (bytes: Uint8Array): Uint8Array => {
  const pack = new Uint8Array(bytes.length + 16);
  pack.set(bytes, 8);
  return pack.subarray(8, 8 + bytes.length);
};

describe('stems', () => {
  it.each([
    ['en', 'goalkeeper', ['en goalke', 'latin goalk']],
    ['uk', 'хірургія', ['uk хірург', 'cyrillic хірур']],
    ['de', 'tor', ['de tor', 'latin tor']],
    ['fr', 'le', []],
    ['en', '2014', []],
    ['en', 'covid19', []],
  ])('%s %s', (language, word, expected) => {
    expect(stemsOf(language, word)).toEqual(expected);
  });

  it.each([
    ['1866', ['number 18']],
    ['1945', ['number 194']],
    ['1994', ['number 1994']],
    ['2022', ['number 2022']],
    ['51', ['number 51']],
    ['68262', []],
    ['nato', ['en nato', 'latin nato']],
  ])('with numbers: %s', (word, expected) => {
    expect(stemsOf('en', word, true)).toEqual(expected);
  });

  it('has a hash that packs were made with', () => {
    expect([stemHash('en', 'goalke'), stemHash('latin', 'goalk'), stemHash('cyrillic', 'хірур')]).toMatchInlineSnapshot(`
      [
        3962086001,
        1555314485,
        2668353618,
      ]
    `);
  });
});

describe('the table', () => {
  it('tells what was written, and nothing of everything else', () => {
    const stem = fc.record({
      scope: fc.constantFrom('en', 'de', 'latin', 'cyrillic'),
      stem: fc.string({ minLength: 1, maxLength: 6 }),
      weight: fc.integer({ min: -127, max: 127 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(stem, { selector: (s) => `${s.scope} ${s.stem}`, minLength: 1 }), fc.integer({ min: -99, max: 99 }), (stems, constant) => {
        const table = openStemTable(inPack(writeStemTable([{ scope: EVERYTHING, stem: '', weight: constant }, { scope: UNKNOWN, stem: '', weight: -constant }, ...stems])));
        expect(table?.constant).toBe(constant);
        expect(table?.unknown).toBe(0 - constant);
        for (const { scope, stem, weight } of stems) expect(table?.weightOf(stemHash(scope, stem))).toBe(weight);
        expect(table?.weightOf(stemHash('fr', 'seven letters'))).toBeNull();
        expect(table?.speaks(stems[0]?.scope ?? '')).toBe(true);
        expect(table?.speaks('fr')).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('is none where a pack has none or it was cut', () => {
    expect(writeStemTable([])).toHaveLength(0);
    expect(openStemTable(new Uint8Array(0))).toBeNull();
    const bytes = writeStemTable([{ scope: 'en', stem: 'goalke', weight: -41 }]);
    for (let length = 0; length < bytes.length; length++) expect(openStemTable(inPack(bytes.slice(0, length)))).toBeNull();
  });
});
