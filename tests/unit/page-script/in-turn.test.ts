import { describe, expect, it } from 'vitest';
import { inTurns } from '../../../entrypoints/page/in-turn.ts';

/** Work that ends when told to. */
const held = () => {
  let end = (): void => undefined;
  const done = new Promise<void>((resolve) => (end = resolve));
  return { work: () => done, end };
};
const turnOfTheLoop = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('readings in turn', () => {
  it('does what is asked for during one after it, once', async () => {
    let again = 0;
    const take = inTurns(async () => void again++, new AbortController().signal);
    const first = held();
    const running = take(first.work);
    for (let i = 0; i < 100; i++) await take(() => Promise.reject(new Error('not in turn')));
    expect(again).toBe(0);
    first.end();
    await running;
    await turnOfTheLoop();
    expect(again).toBe(1);
  });

  it('goes on after a failure, and hands it to who asked', async () => {
    let again = 0;
    const take = inTurns(async () => void again++, new AbortController().signal);
    await expect(take(() => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
    await take(async () => void again++);
    expect(again).toBe(1);
  });

  it('does nothing more once its life has ended', async () => {
    const life = new AbortController();
    let again = 0;
    const take = inTurns(async () => void again++, life.signal);
    const first = held();
    const running = take(first.work);
    await take(() => Promise.resolve());
    life.abort();
    first.end();
    await running;
    await turnOfTheLoop();
    expect(again).toBe(0);
  });
});
