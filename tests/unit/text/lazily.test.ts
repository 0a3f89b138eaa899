import { describe, expect, it } from 'vitest';
import { lazily, lazilyFor } from '../../../src/text/lazily.ts';

describe('lazily', () => {
  it('makes a value once, when it is asked for', () => {
    let made = 0;
    const value = lazily(() => ++made);
    expect(made).toBe(0);
    expect([value(), value()]).toEqual([1, 1]);
  });

  it('makes one for each key', () => {
    const asked: string[] = [];
    const upper = lazilyFor((key: string) => {
      asked.push(key);
      return key.toUpperCase();
    });
    expect(['a', 'b', 'a'].map(upper)).toEqual(['A', 'B', 'A']);
    expect(asked).toEqual(['a', 'b']);
  });
});
