import { describe, expect, it } from 'vitest';
import { runInSlicesOf, runThrough, type Sliced } from '../../../src/text/sliced.ts';

function* count(to: number, tick: () => void): Sliced<number> {
  for (let i = 0; i < to; i++) {
    tick();
    yield;
  }
  return to;
}

describe('sliced work', () => {
  it.each([
    // steps of 3 ms in slices of 10: four steps reach 12
    [8, 3, 10, 2],
    [9, 3, 10, 2],
    // a step longer than a slice: others after each
    [3, 20, 10, 3],
    [1, 1, 10, 0],
  ])('%i steps of %i ms in slices of %i let others run %i times', async (steps, step, milliseconds, turns) => {
    let now = 0;
    let others = 0;
    const rules = { milliseconds, now: () => now, letOthersRun: async () => void others++ };
    expect(
      await runInSlicesOf(
        count(steps, () => (now += step)),
        rules,
      ),
    ).toBe(steps);
    expect(others).toBe(turns);
  });

  it('ends with its life, between two steps', async () => {
    const life = new AbortController();
    let steps = 0;
    const work = count(10, () => ++steps === 3 && life.abort());
    const rules = { milliseconds: 10, now: () => 0, letOthersRun: () => Promise.resolve() };
    expect(await runInSlicesOf(work, rules, life.signal)).toBeNull();
    expect(steps).toBe(3);
  });

  it('runs through at once where nobody waits', () => {
    expect(runThrough(count(5, () => undefined))).toBe(5);
  });
});
