/** The browser may stop the background at any moment; the reader notices nothing. */
import { describe, expect, it } from 'vitest';
import { CARRIER_PAGES, carrierUrl } from '../../../src/cli/demo/carrier-pages.ts';
import type { Reader } from '../support/reader.ts';
import { cardIsGone, openCard, paintedTexts } from '../support/waiting.ts';

export const listBackground = (reader: () => Reader): void => {
  describe('background stopped', () => {
    const [page] = CARRIER_PAGES;
    const url = page ? carrierUrl(page) : '';

    it('between painting and card: the card opens', async () => {
      await reader().open(url);
      await paintedTexts(reader());
      await reader().stopBackground();
      expect(await openCard(reader(), 'Budapest Memorandum')).toContain('1994');
      await reader().pressEscape();
      await cardIsGone(reader());
    });

    it('between two pages: the next page is marked', async () => {
      await reader().stopBackground();
      await reader().open(url);
      expect(await paintedTexts(reader())).toContain('Budapest Memorandum');
      expect(await reader().consoleErrors()).toEqual([]);
    });
  });
};
