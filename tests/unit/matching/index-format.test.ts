import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { FORMAT_VERSION, IndexError, verifyPatternIndex } from '../../../src/matching/index-format.ts';
import { buildPatternIndex } from '../../../src/matching/index-writer.ts';
import { openPatternIndex } from '../../../src/matching/pattern-index.ts';
import type { Pattern } from '../../../src/matching/pattern.ts';

const any = (text: string): Pattern => ({ text, asWritten: false });
const asWritten = (text: string): Pattern => ({ text, asWritten: true });

const PATTERNS: readonly Pattern[] = [
  any('Budapest Memorandum'),
  any('NATO'),
  asWritten('NATO'),
  any('nato'),
  asWritten('the Rada'),
  any('U.S. Congress'),
  any('#MeToo'),
  any('стаття 5'),
  any('Treaty on the Non-Proliferation of Nuclear Weapons'),
  any('北约'),
  any('Straße'),
  any('Memorandum'),
  any('Treaty'),
];
const TEXT =
  'NATO, the Rada, the U.S. Congress and #MeToo on the Treaty on the Non-Proliferation of Nuclear Weapons; Стаття 5; 加入北约; a Strasse; budapest memorandum';

const found = (bytes: Uint8Array): string[] =>
  openPatternIndex(bytes)
    .findAll(TEXT)
    .map((m) => `${TEXT.slice(m.start, m.end)} ${m.patterns.join()}`);

describe('pattern index bytes', () => {
  test('golden bytes: if this fails the layout has moved; bump FORMAT_VERSION, then change the hash', () => {
    const bytes = buildPatternIndex(PATTERNS);
    expect({ version: FORMAT_VERSION, length: bytes.length, hash: createHash('sha256').update(bytes).digest('hex').slice(0, 16) }).toEqual({
      version: 2,
      length: 8640,
      hash: '62d7c7c34bfc3199',
    });
  });

  test('opens over any buffer and keeps it, without a copy where it is aligned', () => {
    const bytes = buildPatternIndex(PATTERNS);
    const expected = found(bytes);
    expect(expected).toHaveLength(11);
    for (const shift of [4, 8, 1]) {
      const moved = new Uint8Array(bytes.length + 16);
      moved.set(bytes, shift);
      expect(found(moved.subarray(shift, shift + bytes.length))).toEqual(expected);
    }
    expect(() => verifyPatternIndex(bytes)).not.toThrow();
  });

  test('truncated bytes are refused at every length', () => {
    const bytes = buildPatternIndex(PATTERNS);
    for (let length = 0; length < bytes.length; length += length < 64 ? 1 : 97)
      expect(() => openPatternIndex(bytes.slice(0, length)), `${length} bytes`).toThrow(IndexError);
    expect(() => openPatternIndex(new Uint8Array([...bytes, 0]))).toThrow('cut or altered');
  });

  test('every flipped bit of the header is refused when opened', () => {
    const bytes = buildPatternIndex(PATTERNS);
    for (let bit = 0; bit < 48 * 8; bit++) {
      const altered = bytes.slice();
      altered[bit >>> 3] = (altered[bit >>> 3] as number) ^ (1 << (bit & 7));
      expect(() => openPatternIndex(altered), `bit ${bit}`).toThrow(IndexError);
    }
  });

  test('another version is named', () => {
    const bytes = buildPatternIndex(PATTERNS);
    bytes[4] = FORMAT_VERSION + 1;
    expect(() => openPatternIndex(bytes)).toThrow(`format version ${FORMAT_VERSION + 1}; this program reads version ${FORMAT_VERSION}`);
  });

  test('flipped bits of the body: verify refuses them, find stays within its bounds', () => {
    const bytes = buildPatternIndex(PATTERNS);
    for (let at = 48; at < bytes.length; at += 13) {
      const altered = bytes.slice();
      altered[at] = (altered[at] as number) ^ 0xff;
      expect(() => verifyPatternIndex(altered), `byte ${at}`).toThrow('body');
      for (const match of openPatternIndex(altered).findAll(TEXT)) {
        expect(match.start).toBeGreaterThanOrEqual(0);
        expect(match.end).toBeLessThanOrEqual(TEXT.length);
        expect(match.start).toBeLessThan(match.end);
      }
    }
  });

  test('a body of noise under a good header: find ends, and throws nothing', () => {
    const good = buildPatternIndex(Array.from({ length: 2000 }, (_, i) => any(`form ${i} of ${i % 7}`)));
    for (let seed = 1; seed <= 5; seed++) {
      const noise = good.slice();
      let x = seed;
      for (let i = 48; i < noise.length; i++) noise[i] = (x = (Math.imul(x, 1103515245) + 12345) >>> 0) >>> 24;
      expect(() => openPatternIndex(noise).findAll(`${TEXT} form 5 of 5 `.repeat(50))).not.toThrow();
    }
  });

  test('patterns that no index can hold are refused with their text', () => {
    expect(() => buildPatternIndex([any('ok'), any('?!')])).toThrow('pattern 1, "?!": it has no word');
    expect(() => buildPatternIndex([any('a '.repeat(64))])).toThrow('it has 64 words, more than 63');
    expect(() => buildPatternIndex([any('a'.repeat(3000))])).toThrow('3000 characters');
    expect(() => buildPatternIndex([any('a!!!!!!!!')])).toThrow('before or behind');
    expect(() => buildPatternIndex(Array.from({ length: 300 }, (_, i) => any(`a${'.'.repeat(i + 1)}b`)))).toThrow('more than 256 patterns');
  });

  test('at most 48 bytes a form, its exact text included', () => {
    const patterns = Array.from({ length: 3000 }, (_, i) => any(`Agreement ${(i * 7919) % 3001} ${i % 3 === 0 ? 'of Minsk' : 'II'}`));
    expect(buildPatternIndex(patterns).length / patterns.length).toBeLessThanOrEqual(48);
  });
});
