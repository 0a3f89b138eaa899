import { describe, expect, test } from 'vitest';
import { createAddressFinder } from '../../../src/matching/address.ts';

/** `[…]` marks the place asked for; is it a proper part of an address? */
const ROWS: readonly (readonly [string, boolean])[] = [
  ['see https://www.[nato].int/x', true],
  ['see https://x.org/a-[nato]-b?c=d', true],
  ['see (https://x.org/[nato]), yes', true],
  ['www.[nato].int', true],
  ['press@[nato].int', true],
  ['[nato]@example.org', true],
  ['mail.[nato]+x@example.org', true],
  ['RT @[NATO]: yes', true],
  ['[nato].int', true],
  ['[rt].com/news', true],
  ['de.[rt].com', true],
  ['[rt.com]', false],
  ['[@NATO]', false],
  ['#[NATO]', false],
  ['[NATO].', false],
  ['[NATO].The next', false],
  ['ended.[NATO] said', false],
  ['nato.Nato/[nato].', false],
  ['ended.The/[nato]', false],
  ['WWW.[nato].int', true],
  ['HTTPS://X.ORG/[nato]', true],
  ['[NATO]/EU', false],
  ['[NATO]-led', false],
  ['[NATO]: yes', false],
  ['24/7 [NATO]', false],
  ['[NATO]…', false],
  ['“[NATO]”', false],
  ['e.g. [NATO]', false],
  ['C:\\[nato]', false],
];

describe('createAddressFinder', () => {
  test.each(ROWS)('%s', (marked, expected) => {
    const start = marked.indexOf('[');
    const end = marked.indexOf(']') - 1;
    const text = marked.replace(/[[\]]/gu, '');
    expect(createAddressFinder(text).cuts(start, end)).toBe(expected);
  });

  test('keeps its answers apart when asked back and forth', () => {
    const text = 'nato.int said NATO and nato.int';
    const finder = createAddressFinder(text);
    expect([0, 14, 23, 0, 14].map((at) => finder.cuts(at, at + 4))).toEqual([true, false, true, true, false]);
  });
});
