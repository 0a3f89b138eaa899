/** Pages that grow, change, navigate without a load or are built to break: marked where they come to rest, and quiet. */
import { describe, expect, it } from 'vitest';
import { until } from '../../../src/cli/browser/until.ts';
import { LIVING_PAGES } from '../../fixtures/living-pages.ts';
import { fixtureUrl } from '../support/fixture-site.ts';
import type { Reader } from '../support/reader.ts';
import { LIMIT_MS } from '../support/waiting.ts';

export const listLiving = (reader: () => Reader): void => {
  describe('living pages', () => {
    it.each(Object.entries(LIVING_PAGES))('%s', async (path, { marked, unmarked = [] }) => {
      await reader().open(fixtureUrl(path));
      const settled = async (): Promise<string[]> => {
        const painted = (await reader().painted()).map(({ text }) => text);
        return [...marked.filter((text) => !painted.includes(text)), ...unmarked.filter((text) => painted.includes(text))];
      };
      await until('the page is marked as it stands', async () => (await settled()).length === 0, LIMIT_MS).catch(() => undefined);
      expect(await settled()).toEqual([]);
      expect(await reader().consoleErrors()).toEqual([]);
    });
  });
};
