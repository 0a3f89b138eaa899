import { describe, expect, test, vi } from 'vitest';
import { buildPatternIndex } from '../../../src/matching/index-writer.ts';
import { openPatternIndex } from '../../../src/matching/pattern-index.ts';
import type { Pattern } from '../../../src/matching/pattern.ts';

const any = (text: string): Pattern => ({ text, asWritten: false });
const index = openPatternIndex(buildPatternIndex([any('NATO'), any('Budapest Memorandum'), any('é'), { text: 'RT', asWritten: true }]));
const texts = (source: string): string[] => index.find(source).map((m) => source.slice(m.start, m.end));

// Each of these takes minutes where something is quadratic: the runner's time limit is the test. It is wide,
// because a busy machine is several times slower than an idle one.
vi.setConfig({ testTimeout: 30_000 });

describe('input that means harm', () => {
  test('ten million characters of one word', () => {
    expect(texts('nato'.repeat(2_500_000))).toEqual([]);
    expect(texts(`${'ß'.repeat(1_000_000)} NATO`)).toEqual(['NATO']);
  });

  test('a hundred thousand marks on one letter', () => {
    expect(texts(`NATO e${'\u0301\u0323'.repeat(50_000)} NATO`)).toHaveLength(3);
  });

  test('nothing but punctuation', () => {
    expect(texts('.,;:!?…—“”‘’()[]{}<>/\\|@#$%^&*+=~`'.repeat(100_000))).toEqual([]);
  });

  test('nothing but invisible characters, marks, surrogates', () => {
    for (const unit of ['\u200B', '\u0301', '\uD800', '\uDC00', '\u00AD', '\uFE0F'])
      expect(texts(unit.repeat(1_000_000)), unit.charCodeAt(0).toString(16)).toEqual([]);
  });

  test('a million matches', () => {
    expect(index.find('NATO '.repeat(1_000_000))).toHaveLength(1_000_000);
  });

  test('one run of a million characters full of matches that might be addresses', () => {
    expect(index.find('NATO/'.repeat(200_000)).length).toBe(200_000);
    expect(index.find(`https://x.org/${'NATO/'.repeat(200_000)}`)).toEqual([]);
    expect(index.find('NATO.'.repeat(200_000)).length).toBe(200_000);
    expect(index.find('nato@'.repeat(200_000)).length).toBeLessThan(200_000);
    expect(index.find('nato.'.repeat(200_000)).length).toBeLessThanOrEqual(200_000);
    expect(index.find('nato-'.repeat(200_000)).length).toBe(200_000);
  });

  test('a million patterns of one word', () => {
    const many = openPatternIndex(
      buildPatternIndex(Array.from({ length: 1_000_000 }, (_, i) => ({ text: i % 2 === 0 ? 'NATO' : 'nato', asWritten: i % 3 === 0 }))),
    );
    const found = many.find('NATO nato Nato '.repeat(1000));
    expect(found).toHaveLength(3000);
    expect(found[0]?.patterns).toHaveLength(666_666 + 166_667);
    expect(found[2]?.patterns).toHaveLength(666_666);
  });

  test('forms that share all their pairs of words', () => {
    // 4096 forms over two words: every pair of every form is one of four, so four buckets hold them all.
    const forms = Array.from({ length: 4096 }, (_, i) => any(Array.from({ length: 12 }, (_, k) => ((i >> k) & 1 ? 'a' : 'b')).join(' ')));
    const hard = openPatternIndex(buildPatternIndex(forms));
    expect(hard.find('a b b a '.repeat(5000)).length).toBe(Math.floor(20_000 / 12));
  });
});
