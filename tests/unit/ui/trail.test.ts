import { describe, expect, it } from 'vitest';
import { canGoBack, canGoForward, startTrail, stepTo } from '../../../src/ui/panel/trail.ts';

describe('the reader’s steps', () => {
  it.each([
    ['at the start, nowhere', [], false, false],
    ['forward leaves a step back', [2], true, false],
    ['back leaves a step forward', [2, 1], false, true],
    ['in the middle, both', [2, 3, 2], true, true],
    ['several steps at once', [2, 3, 4, 1], false, true],
    ['forward again', [2, 1, 2], true, false],
    ['elsewhere from the middle: what was forward is forgotten', [2, 3, 2, 4], true, false],
  ])('%s', (_, steps, back, forward) => {
    const trail = steps.reduce(stepTo, startTrail(1));
    expect([canGoBack(trail), canGoForward(trail)]).toEqual([back, forward]);
  });

  it('a forgotten entry that turns up again is a new step', () => {
    expect([2, 3, 2, 4, 3].reduce(stepTo, startTrail(1))).toEqual({ entries: [1, 2, 4, 3], at: 3 });
  });
});
