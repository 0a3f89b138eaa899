/** Whatever a page is, our script is quiet on it: no error in its console, no marks, an empty report. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CARRIER_PAGES, carrierUrl } from '../../../src/cli/demo/carrier-pages.ts';
import { BAD_PAGES } from '../../fixtures/bad-pages.ts';
import { fixtureUrl } from '../support/fixture-site.ts';
import type { Reader } from '../support/reader.ts';
import { openPanelOn, paintedTexts, panelText } from '../support/waiting.ts';

const NOTHING_HERE = /There is no article here|Nothing in this text is in the corpus yet|This page cannot be read/u;

export const listBadPages = (reader: () => Reader): void => {
  describe('bad pages', () => {
    const [good] = CARRIER_PAGES;
    const goodUrl = good ? carrierUrl(good) : '';

    // Each comes after a good page that the panel has shown, so that what it says is of the bad one.
    beforeEach(() => openPanelOn(reader(), goodUrl));
    afterEach(() => reader().closePanel());

    it.each(Object.keys(BAD_PAGES))('%s', async (path) => {
      await reader().open(fixtureUrl(path));
      await panelText(reader(), NOTHING_HERE);
      expect(await reader().painted()).toEqual([]);
      expect(await reader().consoleErrors()).toEqual([]);
    });

    it('are followed by a good one that is read as ever', async () => {
      await reader().open(fixtureUrl('/broken-markup'));
      await reader().open(goodUrl);
      expect(await paintedTexts(reader())).toContain('Budapest Memorandum');
      expect(await reader().consoleErrors()).toEqual([]);
    });
  });
};
