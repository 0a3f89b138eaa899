import { expect, it } from 'vitest';
import { nextReading } from '../../../src/page/page-observer.ts';

/** Times in ms; -3000 = never read before. */
it.each([
  ['one change: after a moment of quiet', 1000, 1000, -3000, 1400],
  ['changes that go on: quiet is waited for', 1300, 1000, -3000, 1700],
  ['a page that never rests is read all the same', 3900, 1000, -3000, 4000],
  ['and at most every three seconds', 5000, 5000, 4000, 7000],
])('%s', (_, now, first, last, expected) => {
  expect(nextReading(now, first, last)).toBe(expected);
});
