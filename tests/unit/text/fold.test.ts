import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldAlike, foldPlain, foldText } from '../../../src/text/fold.ts';
import { troubledText } from './troubled-text.ts';

const SAME: readonly (readonly [string, readonly string[]])[] = [
  ['letter case', ['nato', 'NATO', 'Nato']],
  ['full-width letters and digits', ['nato 5', 'ＮＡＴＯ ５', '𝐍𝐀𝐓𝐎 𝟓']],
  ['Latin marks, composed and not', ['zelenski', 'Zełenski', 'Zełe\u0301nski', 'ZÉLÈÑŠKÏ'.toLowerCase()]],
  ['letters without a decomposition', ['strasse o d l ae oe i', 'Straße Ø Đ Ł Æ Œ ı']],
  ['capital sharp s', ['ss', 'ẞ', 'ß', 'SS']],
  ['ligatures', ['office', 'oﬃce', 'of\uFB01ce']],
  ['Turkish i', ['istanbul', 'İstanbul', 'I\u0307stanbul', 'ISTANBUL', 'ıstanbul']],
  ['ё and stress in Cyrillic', ['зеленский', 'Зелёнский', 'Зеле\u0301нский', 'Зеле\u0308нский', 'ЗЕЛЕНСКИИ\u0306']],
  ['Greek marks and final sigma', ['αθηνασ', 'Αθήνας', 'ΑΘΗΝΑΣ']],
  ['Arabic vowel signs, alef and stretching', ['اوكرانيا', 'أُوكرانيا', 'اوكـــرانيا']],
  ['Hebrew points', ['שלום', 'שָׁלוֹם']],
  ['digits of other scripts', ['article 5', 'Article ٥', 'Article ५']],
  ['double quotes', ['"x"', '“x”', '„x“', '«x»', '＂x＂']],
  ['apostrophes', ["без'ядерний", 'без’ядерний', 'безʼядерний', 'без`ядерний', 'без‘ядерний']],
  ['dashes', ['a-b', 'a–b', 'a—b', 'a‑b', 'a−b']],
  ['white space', ['a b', 'a\u00A0b', 'a \t\u2009 b', 'a\nb', 'a\r\n  b']],
  ['invisible characters', ['budapest', 'Buda\u00ADpest', 'Buda\u200Bpest\u200D', '\uFEFFBudapest']],
  ['ellipsis', ['so ...', 'so …']],
  ['half-width kana', ['ガス', 'ｶﾞｽ', 'カ\u3099ス']],
  ['Hangul', ['각', '\u1100\u1161\u11A8', '\uAC00\u11A8']],
];

const DIFFERENT: readonly (readonly [string, string, string])[] = [
  ['й is not и', 'й', 'и'],
  ['ї is not і', 'ї', 'і'],
  ['ї is not і, decomposed', 'і\u0308', 'і'],
  ['ў is not у', 'ў', 'у'],
  ['ґ is not г', 'ґ', 'г'],
  ['ѓ is not г', 'г\u0301', 'г'],
  ['ъ is not ь', 'ъ', 'ь'],
  ['Latin a is not Cyrillic а', 'a', 'а'],
  ['ئ is not ي', 'ئ', 'ي'],
  ['voiced kana are other kana', 'カ', 'ガ'],
  ['vowel signs spell sounds in Devanagari', 'कि', 'की'],
  ['a trademark is no letters', 'nato™', 'natotm'],
];

describe('foldAlike', () => {
  test.each(SAME)('%s', (_rule, [first, ...others]) => {
    for (const other of others) expect(foldAlike(other, first ?? '')).toBe(true);
  });

  test('property: what foldPlain says', () => {
    fc.assert(
      fc.property(troubledText, troubledText, fc.nat(30), (a, b, at) => {
        for (const other of [b, a.slice(0, at) + b, a.toUpperCase(), `${a} `])
          expect(foldAlike(a, other)).toBe(foldPlain(a) === foldPlain(other));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('foldPlain', () => {
  test.each(SAME)('%s', (_rule, [first, ...others]) => {
    for (const other of others) expect(foldPlain(other)).toBe(foldPlain(first ?? ''));
  });

  test.each(SAME)('%s: the first spelling is the folded one', (_rule, [first]) => {
    expect(foldPlain(first ?? '')).toBe(first);
  });

  test.each(DIFFERENT)('%s', (_rule, a, b) => {
    expect(foldPlain(a)).not.toBe(foldPlain(b));
  });

  test('every code unit folds to something that folds to itself', () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      const folded = foldPlain(String.fromCharCode(unit));
      expect(foldPlain(folded), unit.toString(16)).toBe(folded);
    }
  });

  test('lone surrogates become the replacement character, so that what is folded is well-formed', () => {
    expect(foldPlain('a\uD800b\uDC00')).toBe('a\uFFFDb\uFFFD');
  });
});

describe('foldText', () => {
  test('the map knows every change of length', () => {
    const folded = foldText('„Straße“ … ﬁn');
    expect(folded.text).toBe('"strasse" ... fin');
    const slice = (from: number, to: number): string => '„Straße“ … ﬁn'.slice(folded.sourceStart(from), folded.sourceEnd(to));
    expect(slice(1, 8)).toBe('Straße');
    expect(slice(5, 6)).toBe('ß');
    expect(slice(10, 13)).toBe('…');
    expect(slice(14, 15)).toBe('ﬁ');
    expect(slice(0, folded.text.length)).toBe('„Straße“ … ﬁn');
  });

  test('a mark belongs to its letter, an invisible character to nothing', () => {
    const source = 'e\u0301\u00ADx';
    const folded = foldText(source);
    expect([folded.text, folded.sourceEnd(1), folded.sourceStart(1)]).toEqual(['ex', 2, 3]);
  });

  test('property: same text as foldPlain, idempotent, and a monotone map within the source', () => {
    fc.assert(
      fc.property(troubledText, (source) => {
        const folded = foldText(source);
        expect(folded.text).toBe(foldPlain(source));
        expect(foldPlain(folded.text)).toBe(folded.text);
        let start = 0;
        let end = 0;
        for (let i = 0; i < folded.text.length; i++) {
          expect(folded.sourceStart(i)).toBeGreaterThanOrEqual(start);
          expect(folded.sourceEnd(i + 1)).toBeGreaterThanOrEqual(Math.max(end, folded.sourceStart(i) + 1));
          start = folded.sourceStart(i);
          end = folded.sourceEnd(i + 1);
        }
        expect(end).toBeLessThanOrEqual(source.length);
        expect(folded.sourceEnd(0)).toBe(0);
        expect(folded.sourceStart(folded.text.length)).toBe(source.length);
      }),
      { numRuns: 3000 },
    );
  });

  test('property: the source of any folded span folds to that span', () => {
    fc.assert(
      fc.property(troubledText, fc.nat(), fc.nat(), (source, a, b) => {
        const folded = foldText(source);
        const [from, to] = [a % (folded.text.length + 1), b % (folded.text.length + 1)].sort((x, y) => x - y) as [number, number];
        const slice = source.slice(folded.sourceStart(from), folded.sourceEnd(to));
        // Widened to whole clusters at both ends, so the wanted units are in it.
        expect(foldPlain(slice)).toContain(from < to ? folded.text.slice(from, to) : '');
      }),
      { numRuns: 2000 },
    );
  });

  test('a hundred thousand marks on one letter', () => {
    const source = `x e${'\u0301\u0316'.repeat(50_000)}y`;
    const folded = foldText(source);
    expect(folded.text).toBe('x ey');
    expect(folded.sourceEnd(3)).toBe(source.length - 1);
  });

  test('ten million characters of one word', () => {
    expect(foldPlain('Ab'.repeat(5_000_000)).length).toBe(10_000_000);
  });
});
