import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInCorridor } from '../../../src/ui/card/card-corridor.ts';
import type { Box } from '../../../src/ui/card/card-corridor.ts';

const word: Box = { left: 100, top: 100, right: 200, bottom: 120 };
const card: Box = { left: 100, top: 128, right: 468, bottom: 500 };

describe('corridor', () => {
  it.each([
    ['the gap below the word', 150, 124, true],
    ['on the word', 150, 110, true],
    ['on the card', 300, 300, true],
    ['the slanted way to the far edge of the card', 240, 125, true],
    ['beside the word, away from the card', 90, 110, false],
    ['above the word', 150, 90, false],
    ['beyond the slanted edge', 460, 105, false],
  ])('%s', (_name, x, y, expected) => {
    expect(isInCorridor(x, y, word, card)).toBe(expected);
  });

  it('holds every straight way from the word to the card', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    const box = fc
      .tuple(
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 400 }),
      )
      .map(([left, top, width, height]): Box => ({ left, top, right: left + width, bottom: top + height }));
    const within = ({ left, top, right, bottom }: Box, u: number, v: number): [number, number] => [
      left + (right - left) * u,
      top + (bottom - top) * v,
    ];
    // Strictly inside, so that rounding on an edge decides nothing.
    const inner = part.map((value) => 0.01 + value * 0.98);
    fc.assert(
      fc.property(box, box, inner, inner, inner, inner, part, (from, to, a, b, c, d, along) => {
        const [x1, y1] = within(from, a, b);
        const [x2, y2] = within(to, c, d);
        expect(isInCorridor(x1 + (x2 - x1) * along, y1 + (y2 - y1) * along, from, to)).toBe(true);
      }),
    );
  });

  it('ends at the box around both', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 1500 }), fc.integer({ min: -500, max: 1500 }), (x, y) => {
        const isOutside = x < 100 || x > 468 || y < 100 || y > 500;
        if (isOutside) expect(isInCorridor(x, y, word, card)).toBe(false);
      }),
    );
  });
});
