/** Words in an open shadow root: listed, and under the pointer, everywhere; with a line where the browser's rules reach them. */
import { describe, expect, it } from 'vitest';
import { fixtureUrl } from '../support/fixture-site.ts';
import type { Reader } from '../support/reader.ts';
import { cardIsGone, openCard, openPanelOn } from '../support/waiting.ts';

export const listShadow = (reader: () => Reader): void => {
  describe('an article in an open shadow root', () => {
    it('is listed in the panel', async () => {
      await openPanelOn(reader(), fixtureUrl('/shadow'));
      const listed = await reader().inPanel((panel) =>
        [...panel.document.querySelectorAll('a[href^="#/entry/"]')].map((a) => a.getAttribute('href')?.slice('#/entry/'.length) ?? ''),
      );
      expect(listed).toEqual(expect.arrayContaining(['budapest-memorandum', 'marshall-plan']));
      await reader().closePanel();
    });

    it('opens its cards under the pointer', async () => {
      expect(await openCard(reader(), 'Budapest Memorandum')).toContain('1994');
      await reader().pressEscape();
      await cardIsGone(reader());
    });

    it('has lines in Chromium, and none in Firefox, as the README says', async () => {
      const lines = await reader().inPage(() => {
        const paragraph = document.querySelector('x-story')?.shadowRoot?.querySelector('p');
        return paragraph
          ? [...CSS.highlights.keys()].map((name) => getComputedStyle(paragraph, `::highlight(${name})`).textDecorationLine)
          : [];
      });
      expect(new Set(lines)).toEqual(new Set([reader().browser === 'chromium' ? 'underline' : 'none']));
    });
  });
};
