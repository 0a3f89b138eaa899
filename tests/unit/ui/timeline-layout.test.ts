import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, moved, zoomed } from '../../../src/ui/panel/time-window.ts';
import { layOutTimeline, spread, wholeWindow, yearOf } from '../../../src/ui/panel/timeline-layout.ts';
import { timelineSvg } from '../../../src/ui/panel/timeline-svg.ts';

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

describe('dense years', () => {
  const dense = Array.from({ length: 40 }, (_, i) => ({
    id: `e${String(i)}`,
    label: `Event ${String(i)}`,
    when: i < 20 ? `2022-0${String(1 + (i % 9))}-01` : String(1980 + i),
    isHere: i === 7,
  }));

  it('share labels, lose nothing, and what is on the page speaks for its group', () => {
    const { places } = layOutTimeline(dense, 40);
    expect(places.length).toBeLessThanOrEqual(17);
    expect(places.flatMap(({ id, more }) => [id, ...more.map((each) => each.id)]).sort()).toEqual(dense.map(({ id }) => id).sort());
    expect(places.find(({ more }) => more.length > 5)?.id).toBe('e7');
  });

  it('part again when looked at closer', () => {
    const whole = wholeWindow(dense);
    const crowd = layOutTimeline(dense, 40).places.find(({ more }) => more.length > 5);
    const years = [crowd?.when ?? '', ...(crowd?.more ?? []).map(({ when }) => when)].map(yearOf);
    const closer = layOutTimeline(dense, 40, around(Math.min(...years), Math.max(...years), whole));
    expect(closer.places.length).toBeGreaterThan(5);
    expect(closer.months.length).toBeGreaterThan(0);
    expect(closer.earlier + closer.later + closer.places.reduce((sum, { more }) => sum + 1 + more.length, 0)).toBe(dense.length);
  });
});

describe('the window in time', () => {
  const whole = { from: 1900, to: 2030 };
  it('never leaves what there is, and never loses its length', () => {
    const year = fc.integer({ min: 1900, max: 2029 });
    fc.assert(
      fc.property(
        year,
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        fc.double({ min: -2, max: 2, noNaN: true }),
        (from, years, factor, part) => {
          const window = { from, to: Math.min(from + years, whole.to) };
          for (const next of [zoomed(window, factor, whole), moved(window, part, whole)]) {
            expect(next.from).toBeGreaterThanOrEqual(whole.from - EPSILON);
            expect(next.to).toBeLessThanOrEqual(whole.to + EPSILON);
            expect(next.to - next.from).toBeGreaterThanOrEqual(1 - EPSILON);
          }
        },
      ),
    );
  });
});

describe('the picture to take along', () => {
  it('holds any name as text', () => {
    const nasty = [
      { id: 'a', label: '<script>&"\u0000', when: '1994' },
      { id: 'b', label: 'x'.repeat(300), when: '2014' },
    ];
    const { source, height } = timelineSvg(layOutTimeline(nasty, 40), { name: 'n', title: '<b>', subtitle: '', source: '' });
    expect(source).not.toMatch(/<script|<b>|\0/u);
    expect(source).toContain('&#60;script&#62;&#38;&#34;');
    expect(source).toContain('…');
    expect(height).toBeGreaterThan(300);
  });
});
