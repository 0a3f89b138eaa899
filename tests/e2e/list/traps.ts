/** Words that mean something else here stay unmarked. */
import { describe, expect, it } from 'vitest';
import { TRAP_PAGES } from '../../fixtures/trap-pages.ts';
import { fixtureUrl } from '../support/fixture-site.ts';
import type { Reader } from '../support/reader.ts';
import { paintedTexts } from '../support/waiting.ts';

export const listTraps = (reader: () => Reader): void => {
  describe('traps', () => {
    it.each(Object.entries(TRAP_PAGES))('%s', async (path, { traps }) => {
      await reader().open(fixtureUrl(path));
      const painted = await paintedTexts(reader());
      expect(painted).toContain('Marshall Plan');
      expect(painted.filter((text) => traps.some((trap) => trap.test(text)))).toEqual([]);
    });
  });
};
