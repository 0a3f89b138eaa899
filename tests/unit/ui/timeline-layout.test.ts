import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutTimeline, spread, yearOf } from '../../../src/ui/panel/timeline-layout.ts';

const EPSILON = 1e-6;

describe('spread', () => {
  it.each([
    ['leaves room where there is room', [0, 100, 200], 40, [0, 100, 200]],
    ['parts two at one place evenly', [100, 100], 40, [80, 120]],
    ['keeps a block centred on what it wants', [100, 100, 100], 40, [60, 100, 140]],
    ['pushes a neighbour only as far as needed', [100, 130], 40, [95, 135]],
    ['has nothing to do without labels', [], 40, []],
  ])('%s', (_name, wishes, gap, places) => {
    expect(spread(wishes, gap)).toEqual(places);
  });

  it('keeps order and distance, and never moves the mean', () => {
    const wishes = fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 40 }).map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(wishes, (wanted) => {
        const places = spread(wanted, 40);
        places.slice(1).forEach((place, index) => expect(place - (places[index] ?? 0)).toBeGreaterThanOrEqual(40 - EPSILON));
        const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);
        expect(Math.abs(sum(places) - sum(wanted))).toBeLessThan(EPSILON * (1 + wanted.length) * 1000);
      }),
    );
  });
});

describe('time line', () => {
  const items = [
    { id: 'b', label: 'Minsk', when: '2014-09-05/2022-02-24' },
    { id: 'a', label: 'Budapest', when: '1994-12-05' },
  ];

  it('is in order of time, points on the axis, spans from their start to their end', () => {
    const { places } = layOutTimeline(items, 40);
    expect(places.map(({ id }) => id)).toEqual(['a', 'b']);
    const [a, b] = places;
    expect(a?.to).toBe(a?.from);
    expect(b?.to).toBeGreaterThan(b?.from ?? Infinity);
  });

  it('keeps a true scale', () => {
    const { places, ticks } = layOutTimeline(items, 40);
    const [first, last] = [ticks[0], ticks.at(-1)];
    const perYear = ((last?.at ?? 0) - (first?.at ?? 0)) / ((last?.year ?? 0) - (first?.year ?? 0));
    expect((places[1]?.from ?? 0) - (places[0]?.from ?? 0)).toBeCloseTo(perYear * (yearOf('2014-09-05') - yearOf('1994-12-05')));
  });

  it.each([
    ['nothing', []],
    ['a single date', items.slice(1)],
  ])('can show %s', (_name, some) => {
    const { places, height } = layOutTimeline(some, 40);
    expect(places.length).toBe(some.length);
    expect(height).toBeGreaterThan(0);
  });

  it('holds every label within its height', () => {
    const when = fc.integer({ min: 1600, max: 2030 }).map(String);
    fc.assert(
      fc.property(fc.array(when, { minLength: 1, maxLength: 60 }), (years) => {
        const { places, height } = layOutTimeline(
          years.map((year, index) => ({ id: String(index), label: year, when: year })),
          40,
        );
        for (const { labelAt, from, to } of places) {
          expect(labelAt).toBeGreaterThanOrEqual(20 - EPSILON);
          expect(labelAt).toBeLessThanOrEqual(height - 20 + EPSILON);
          expect(from).toBeLessThanOrEqual(to);
        }
      }),
    );
  });
});
