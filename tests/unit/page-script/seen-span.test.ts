import { describe, expect, it } from 'vitest';
import { seenSpan } from '../../../entrypoints/page/seen-span.ts';

const places = Array.from({ length: 300 }, (_, i) => ({ start: i * 10, end: i * 10 + 5 }));
/** Each finding is 20 pixels high, 30 pixels below the one before; `scrolled` moves them up. */
const boxesAt = (scrolled: number) => {
  let measured = 0;
  return {
    boxOf: ({ start }: { readonly start: number }) => {
      measured++;
      const top = (start / 10) * 30 - scrolled;
      return { top, bottom: top + 20 };
    },
    measured: () => measured,
  };
};

describe('the part of the text that is seen', () => {
  it.each([
    [0, { start: 0, end: 35 }],
    [25, { start: 10, end: 45 }],
    [300, { start: 100, end: 135 }],
    [299 * 30, { start: 2990, end: 2995 }],
    [400 * 30, null],
  ])('scrolled by %i', (scrolled, expected) => {
    expect(seenSpan(places, boxesAt(scrolled).boxOf, 100)).toEqual(expected);
  });

  it('measures few boxes', () => {
    const boxes = boxesAt(4000);
    seenSpan(places, boxes.boxOf, 800);
    expect(boxes.measured()).toBeLessThan(25);
  });

  it('has no place where nothing was found, or all of it has left the page', () => {
    expect(seenSpan([], () => null, 800)).toBeNull();
    expect(seenSpan(places, () => null, 800)).toBeNull();
  });
});
