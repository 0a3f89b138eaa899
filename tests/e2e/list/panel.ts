/** The docked panel: whose words the page is, what it mentions, and the way to each place. */
import { afterEach, describe, expect, it } from 'vitest';
import { CARRIER_PAGES, carrierUrl, MASSNEWS } from '../../../src/cli/demo/carrier-pages.ts';
import { until } from '../../../src/cli/browser/until.ts';
import { EXPECTED_MENTIONS } from '../../fixtures/expected-mentions.ts';
import type { Reader } from '../support/reader.ts';
import { LIMIT_MS, openPanelOn, paintedTexts, panelText } from '../support/waiting.ts';

/** What the panel must say first on each page. */
const WHOSE: Readonly<Record<string, readonly RegExp[]>> = {
  'rt-security-landscape-2022': [
    /These are RT’s words, reworded\./u,
    /State-controlled/u,
    /State Media Monitor/u,
    /massnews\.com/u,
    /Passages side by side/u,
  ],
  'cnn-neutrality-2022': [/These are CNN’s words, translated and translated back\./u],
  'merkur-guarantees-2022': [/These are .*(?:Merkur|Ippen).* words, translated\./u],
};

export const listPanel = (reader: () => Reader): void => {
  describe('panel', () => {
    afterEach(() => reader().closePanel());

    it.each(CARRIER_PAGES.filter(({ document }) => document in WHOSE))('says whose words $host carries', async (page) => {
      await openPanelOn(reader(), carrierUrl(page));
      const text = await panelText(reader(), WHOSE[page.document]?.[0] ?? '');
      for (const words of WHOSE[page.document] ?? []) expect(text).toMatch(words);
    });

    it.each(CARRIER_PAGES)('lists what $host mentions', async (page) => {
      await openPanelOn(reader(), carrierUrl(page));
      const listed = await reader().inPanel((panel) =>
        [...panel.document.querySelectorAll('a[href^="#/entry/"]')].map((a) => a.getAttribute('href')?.slice('#/entry/'.length) ?? ''),
      );
      expect(listed).toEqual(expect.arrayContaining(Object.keys(EXPECTED_MENTIONS[page.document] ?? {})));
    });

    it('opens, wakes the background and shows records without an error in the console', async () => {
      await reader().open(carrierUrl(MASSNEWS));
      await paintedTexts(reader());
      await reader().stopBackground();
      await openPanelOn(reader(), carrierUrl(MASSNEWS));
      await reader().inPanel((panel) => {
        panel.location.hash = '#/outlet/rt';
      });
      await panelText(reader(), 'How the state is tied to it');
      expect(await reader().consoleErrors()).toEqual([]);
    });

    it('follows a page that goes on while it is open', async () => {
      await openPanelOn(reader(), carrierUrl(MASSNEWS));
      expect(await panelText(reader(), 'Budapest Memorandum')).not.toContain('Helsinki Final Act');
      await reader().inPage(() => {
        const last = [...document.querySelectorAll('.entry-content > p')].at(-1);
        const more = document.createElement('p');
        more.textContent =
          'Nobody at the table spoke of the Helsinki Final Act, in which thirty-five states of the continent and beyond had agreed on borders.';
        last?.after(more);
      });
      await panelText(reader(), 'Helsinki Final Act');
    });

    it('jumps to the place of a mention', async () => {
      await openPanelOn(reader(), carrierUrl(MASSNEWS));
      await reader().inPage(() => window.scrollTo(0, 0));
      await reader().inPanel((panel) =>
        panel.document.querySelector<HTMLElement>('button[aria-label^="Show in the page: Budapest Memorandum,"]')?.click(),
      );
      const isInView = (): boolean => {
        for (const highlight of CSS.highlights.values()) {
          for (const range of highlight) {
            if (String(range) !== 'Budapest Memorandum') continue;
            const { top, bottom } = (range as Range).getBoundingClientRect();
            if (top >= 0 && bottom <= window.innerHeight) return true;
          }
        }
        return false;
      };
      await until('the page shows the place', () => reader().inPage(isInView), LIMIT_MS);
      expect(await reader().inPage(() => window.scrollY)).toBeGreaterThan(0);
    });
  });
};
