import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinHardWraps } from '../../../src/text/hard-wraps.ts';

describe('hard wraps', () => {
  it.each([
    ['He returned to the Budapest\nMemorandum of 1994.', 'He returned to the Budapest Memorandum of 1994.'],
    ['the\nmemorandum', 'the memorandum'],
    ['The talks ended on Tuesday.\nNo paper was signed.', 'The talks ended on Tuesday.\nNo paper was signed.'],
    ['Minsk\nAgreements and more', 'Minsk\nAgreements and more'],
    ['a paragraph that is long enough\n\nand another', 'a paragraph that is long enough\n\nand another'],
  ])('%j', (text, joined) => {
    expect(joinHardWraps(text)).toBe(joined);
  });

  it('changes nothing but line breaks, and no length', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', 'ї', '—') }), (text) => {
        const joined = joinHardWraps(text);
        expect(joined.length).toBe(text.length);
        for (let i = 0; i < text.length; i++) if (joined[i] !== text[i]) expect([text[i], joined[i]]).toEqual(['\n', ' ']);
      }),
      { numRuns: 1000 },
    );
  });
});
