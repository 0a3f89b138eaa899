/** A page that changes while it is read is marked all the same. */
import { describe, expect, it } from 'vitest';
import { fixtureUrl } from '../support/fixture-site.ts';
import type { Reader } from '../support/reader.ts';
import { paintedTexts } from '../support/waiting.ts';

export const listRestless = (reader: () => Reader): void => {
  describe('a restless page', () => {
    it('is marked', async () => {
      await reader().stopBackground();
      await reader().open(fixtureUrl('/restless'));
      expect(await paintedTexts(reader())).toContain('Budapest Memorandum');
    });
  });
};
