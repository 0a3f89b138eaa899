/** A page the reader comes back to: from the back/forward cache it is as it was, and marked. */
import { describe, expect, it } from 'vitest';
import { until } from '../../../src/cli/browser/until.ts';
import { fixtureUrl } from '../support/fixture-site.ts';
import type { Reader } from '../support/reader.ts';
import { LIMIT_MS, openCard, paintedTexts } from '../support/waiting.ts';

type Keeping = Window & { cameBack?: boolean };

/** A page without an article is looked at in a tenth of it, on a busy machine in half. */
const LOOKED_AT_MS = 1500;

export const listReturning = (reader: () => Reader): void => {
  describe('a page that comes back from the back/forward cache', () => {
    it('is marked, and opens cards', async () => {
      await reader().open(fixtureUrl('/kept'));
      await paintedTexts(reader());
      // The card waits for the whole report: Firefox logs an error of its own for a question still open when a page is left.
      expect(await openCard(reader(), 'Budapest Memorandum')).toContain('1994');
      await reader().pressEscape();
      await reader().inPage((next) => {
        addEventListener('pageshow', (event) => ((window as Keeping).cameBack = event.persisted));
        setTimeout(() => (location.href = next));
      }, fixtureUrl('/no-article'));
      await until('the next page is there', () => reader().inPage(() => location.pathname === '/no-article'), LIMIT_MS);
      // The same for the next page, which shows nothing by which one could see that it has been looked at.
      await new Promise((resolve) => setTimeout(resolve, LOOKED_AT_MS));
      await reader().inPage(() => setTimeout(() => history.back()));
      await until('the page has come back', () => reader().inPage(() => (window as Keeping).cameBack === true), LIMIT_MS);
      expect(await paintedTexts(reader())).toContain('Budapest Memorandum');
      expect(await openCard(reader(), 'Budapest Memorandum')).toContain('1994');
      expect(await reader().consoleErrors()).toEqual([]);
    });
  });
};
