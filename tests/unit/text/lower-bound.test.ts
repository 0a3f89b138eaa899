import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstFrom, lowerBound } from '../../../src/text/lower-bound.ts';

describe('lowerBound', () => {
  it('finds what a search from the beginning finds', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50)), fc.nat(60), (numbers, limit) => {
        const sorted = [...numbers].sort((a, b) => a - b);
        const first = sorted.findIndex((n) => n >= limit);
        expect(lowerBound(sorted, (n) => n < limit)).toBe(first < 0 ? sorted.length : first);
        expect(firstFrom(Int32Array.of(...sorted, -1), limit, sorted.length)).toBe(first < 0 ? sorted.length : first);
      }),
    );
  });
});
