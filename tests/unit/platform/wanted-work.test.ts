import { describe, expect, it } from 'vitest';
import { endWorkOfClosedTabs, neverMind, whileWanted } from '../../../src/platform/wanted-work.ts';
import { closeTab } from '../fake-browser.ts';

const page = { tabId: 1, frameId: 0, document: 'a' };
const begin = (asker: typeof page): AbortSignal => {
  let given = AbortSignal.abort();
  void whileWanted(asker, (signal) => {
    given = signal;
    return new Promise(() => undefined);
  });
  return given;
};

describe('work that a page has asked for', () => {
  it('ends, all of it, when the page says so', () => {
    const signals = [begin(page), begin(page)];
    neverMind(page);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
  });

  it.each([
    ['another frame', { ...page, frameId: 3 }],
    ['another tab', { ...page, tabId: 2 }],
    ['the page that has come in its place', { ...page, document: 'b' }],
  ])('is not ended by %s', (_, other) => {
    const signal = begin(page);
    neverMind(other);
    expect(signal.aborted).toBe(false);
  });

  it('ends when its tab is closed, in every frame', () => {
    endWorkOfClosedTabs();
    const [own, frame, other] = [begin(page), begin({ ...page, frameId: 3 }), begin({ ...page, tabId: 2 })];
    closeTab(1);
    expect([own, frame, other].map((signal) => signal?.aborted)).toEqual([true, true, false]);
  });

  it('is forgotten when it is done', async () => {
    let signal = AbortSignal.abort();
    expect(await whileWanted(page, (given) => ((signal = given), Promise.resolve('done')))).toBe('done');
    neverMind(page);
    expect(signal.aborted).toBe(false);
  });
});
