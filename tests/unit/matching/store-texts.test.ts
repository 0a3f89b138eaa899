import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CYRILLIC_BASE, storeTexts, WIDE } from '../../../src/matching/store-texts.ts';

/** Reads text `i` back. */
const readBack = (texts: readonly string[], i: number): string => {
  const { bases, offsets, bytes } = storeTexts(texts);
  const base = bases[i] ?? 0;
  let text = '';
  for (let k = 0; k < (texts[i] as string).length; k++) {
    const at = (offsets[i] as number) + (base === WIDE ? 2 * k : k);
    const byte = bytes[at] as number;
    text += String.fromCharCode(base === WIDE ? byte | ((bytes[at + 1] as number) << 8) : byte < 0x80 ? byte : byte + base);
  }
  return text;
};

describe('texts of forms as bytes', () => {
  test.each([
    ['a beginning and an end cost nothing', ['minsk agreements', 'minsk', 'agreements'], 16],
    ['chains of beginnings and of ends', ['a', 'a b', 'a b c', 'b c', 'c'], 5],
    ['Cyrillic has one byte a letter', ['стаття 5'], 8],
    ['other alphabets have two', ['北约', 'ґанок'], 14],
    ['equal bytes of different alphabets are not shared', ['ð', 'а'], 2],
    ['nothing', [], 0],
  ])('%s', (_, texts, length) => {
    expect(storeTexts(texts).bytes.length).toBe(length);
    expect(texts.map((__, i) => readBack(texts, i))).toEqual(texts);
  });

  test('any texts are read back as they were', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ß', 'а', 'б', 'ґ', '约', 'ї'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.uniqueArray(text, { maxLength: 30 }), (texts) => {
        expect(texts.map((_, i) => readBack(texts, i))).toEqual(texts);
      }),
      { numRuns: 1000 },
    );
  });

  test('the Cyrillic block begins at byte 0x80', () => {
    expect(storeTexts(['\u0400']).bytes).toEqual(Uint8Array.of(0x80));
    expect(0x80 + CYRILLIC_BASE).toBe(0x400);
  });
});
