import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldPlain } from '../../../src/text/fold.ts';
import { hashWord, lastRead, readTokens, TOKENS_PER_READ } from '../../../src/text/tokens.ts';
import { words } from '../../../src/text/words.ts';
import { troubledText } from './troubled-text.ts';

const ROWS: readonly (readonly [string, string, readonly string[]])[] = [
  ['letters and digits', 'Article 5 of 1994', ['article', '5', 'of', '1994']],
  ['apostrophes separate', 'l’OTAN NATO’s без’ядерний', ['l', 'otan', 'nato', 's', 'без', 'ядерний']],
  ['hyphens separate', 'Su-35 Memorandum-style', ['su', '35', 'memorandum', 'style']],
  ['_ does not', 'snake_case', ['snake_case']],
  ['marks and invisible characters stay inside', 'Ze\u0301le\u00ADnsky\u200B.', ['zelensky']],
  ['expansions', 'Straße ﬁn', ['strasse', 'fin']],
  ['each ideograph', 'NATO北约', ['nato', '北', '约']],
  ['a Thai letter with its marks', 'น้ำ', ['น้', 'ำ']],
  ['emoji and symbols are none', '😀 ™ ½ № 5', ['5']],
  ['astral letters', '𝐍𝐀𝐓𝐎', ['nato']],
];

describe('words', () => {
  test.each(ROWS)('%s', (_rule, text, expected) => {
    expect(words(text).map((w) => w.folded)).toEqual(expected);
  });

  test('a span covers the marks of its last letter and no invisible character behind it', () => {
    expect(words('e\u0301\u00AD x')).toEqual([
      { start: 0, end: 2, folded: 'e' },
      { start: 4, end: 5, folded: 'x' },
    ]);
  });

  test('property: spans in order, and each folds to its word', () => {
    fc.assert(
      fc.property(troubledText, (text) => {
        let at = 0;
        for (const { start, end, folded } of words(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(foldPlain(text.slice(start, end))).toBe(folded);
          at = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('property: reading in small windows gives the same tokens, with the hashes of their words', () => {
    fc.assert(
      fc.property(troubledText, fc.integer({ min: 1, max: 5 }), (text, capacity) => {
        const found: [number, number, number][] = [];
        const kept = TOKENS_PER_READ - capacity;
        for (let at = 0; at < text.length;) {
          at = readTokens(text, at, kept);
          const { bounds, hashes, count } = lastRead;
          for (let i = kept; i < count; i++) found.push([bounds[2 * i] ?? -1, bounds[2 * i + 1] ?? -1, hashes[i] ?? -1]);
        }
        expect(found).toEqual(words(text).map((w) => [w.start, w.end, hashWord(w.folded)]));
      }),
      { numRuns: 1000 },
    );
  });
});
