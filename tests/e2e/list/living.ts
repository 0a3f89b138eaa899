/** Pages that grow, change, navigate without a load or are built to break: marked where they come to rest, and quiet. */
import { describe, expect, it } from 'vitest';
import { until } from '../../../src/cli/browser/until.ts';
import { LIVING_PAGES } from '../../fixtures/living-pages.ts';
import { fixtureUrl } from '../support/fixture-site.ts';
import type { Reader } from '../support/reader.ts';
import { cardIsGone, LIMIT_MS, openCard, paintedTexts } from '../support/waiting.ts';

/** @param browser the one that `reader` has: pages for the other are not in the list */
export const listLiving = (reader: () => Reader, browser: string): void => {
  describe('living pages', () => {
    const pages = Object.entries(LIVING_PAGES).filter(([, { only }]) => only === undefined || only === browser);
    it.each(pages)('%s', async (path, { marked, unmarked = [] }) => {
      await reader().open(fixtureUrl(path));
      const settled = async (): Promise<string[]> => {
        const painted = (await reader().painted()).map(({ text }) => text);
        return [...marked.filter((text) => !painted.includes(text)), ...unmarked.filter((text) => painted.includes(text))];
      };
      await until('the page is marked as it stands', async () => (await settled()).length === 0, LIMIT_MS).catch(() => undefined);
      expect(await settled()).toEqual([]);
      expect(await reader().consoleErrors()).toEqual([]);
    });

    it('/top-layer: a card opens over it all and closes', async () => {
      await reader().open(fixtureUrl('/top-layer'));
      await paintedTexts(reader());
      expect(await openCard(reader(), 'Budapest Memorandum')).toContain('1994');
      await reader().pressEscape();
      await cardIsGone(reader());
      expect(await reader().consoleErrors()).toEqual([]);
    });
  });
};
