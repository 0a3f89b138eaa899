import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tellTop } from '../../../entrypoints/background/tell-top.ts';
import { fake } from '../fake-browser.ts';

const NOBODY = new Error('Could not establish connection. Receiving end does not exist.');
const inFrame = { frame: 4, entries: ['minsk-agreements'], flag: null };
const inPage = { frame: 0, entries: ['nato'], flag: null };

beforeEach(() => {
  Object.assign(fake, { told: [], answers: [] });
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

describe('telling the page what a frame of it holds', () => {
  it('waits for a page that is still loading when its frame has been read', async () => {
    fake.answers = [NOBODY, NOBODY, [inPage, inFrame]];
    const all = tellTop(7, inFrame);
    await vi.runAllTimersAsync();
    expect(await all).toEqual([inPage, inFrame]);
    expect(fake.told).toHaveLength(3);
  });

  it('gives up on a page that has no script of ours', async () => {
    fake.answers = Array.from({ length: 20 }, () => NOBODY);
    const all = tellTop(7, inFrame);
    await vi.runAllTimersAsync();
    expect(await all).toBeNull();
    expect(fake.told.length).toBeLessThan(10);
  });

  it('tells the page of itself once', async () => {
    fake.answers = [NOBODY];
    expect(await tellTop(7, inPage)).toBeNull();
    expect(fake.told).toHaveLength(1);
  });
});
