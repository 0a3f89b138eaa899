/** Articles in frames, of the page's origin and of another, are one page to the reader: one list, one count, one way to each place. */
import { describe, expect, it } from 'vitest';
import { until } from '../../../src/cli/browser/until.ts';
import { fixtureUrl } from '../support/fixture-site.ts';
import { badgeBeside } from '../support/panel-browser.ts';
import type { Reader } from '../support/reader.ts';
import { LIMIT_MS, openPanelOn, paintedTexts, panelText } from '../support/waiting.ts';

/** Ids of the entries that the panel lists. */
const listedIn = (reader: Reader): Promise<string[]> =>
  reader.inPanel((panel) =>
    [...panel.document.querySelectorAll('a[href^="#/entry/"]')].map((a) => a.getAttribute('href')?.slice('#/entry/'.length) ?? ''),
  );

export const listFrames = (reader: () => Reader): void => {
  const panelLacks = (words: string): Promise<true> =>
    until(
      `the panel no longer says ${words}`,
      async () => !(await reader().inPanel((panel) => panel.document.querySelector('main')?.textContent ?? '')).includes(words),
      LIMIT_MS,
    );

  describe('a page with articles in frames', () => {
    it('is marked without an error', async () => {
      await reader().open(fixtureUrl('/framed'));
      expect(await paintedTexts(reader())).toContain('Budapest Memorandum');
      expect(await reader().consoleErrors()).toEqual([]);
    });

    it('has one list, in the order of the page, and one count; a jump brings the frame into view', async () => {
      await openPanelOn(reader(), fixtureUrl('/framed'));
      await panelText(reader(), 'Minsk agreements');
      await panelText(reader(), 'Marshall Plan');
      const listed = await listedIn(reader());
      expect(listed.indexOf('minsk-agreements')).toBeLessThan(listed.indexOf('budapest-memorandum'));
      if (reader().browser === 'chromium') expect(Number(await badgeBeside(reader()))).toBe(new Set(listed).size);
      await reader().inPage(() => window.scrollTo(0, 0));
      await reader().inPanel((panel) =>
        panel.document.querySelector<HTMLElement>('button[aria-label^="Show in the page: Marshall Plan,"]')?.click(),
      );
      const isInView = (): boolean => {
        const { top, bottom } = document.getElementById('far')?.getBoundingClientRect() ?? new DOMRect();
        return bottom > top && top < window.innerHeight && bottom > 0;
      };
      await until('the frame is in view', () => reader().inPage(isInView), LIMIT_MS);
      await reader().closePanel();
    });

    it('holds what its frames hold: not what one has led away from, nor what was in one that is gone', async () => {
      await openPanelOn(reader(), fixtureUrl('/framed'));
      await panelText(reader(), 'Minsk agreements');
      await panelText(reader(), 'Marshall Plan');
      await reader().inPage((path) => document.getElementById('far')?.setAttribute('src', path), '/no-article');
      await panelLacks('Marshall Plan');
      await reader().inPage(() => document.querySelector('iframe:not(#far)')?.remove());
      await panelLacks('Minsk agreements');
      const listed = await listedIn(reader());
      expect(listed).toContain('budapest-memorandum');
      if (reader().browser === 'chromium') {
        const isCounted = async (): Promise<boolean> => Number(await badgeBeside(reader())) === new Set(listed).size;
        await until('the badge counts what is listed', isCounted, LIMIT_MS);
      }
      await reader().closePanel();
    });
  });
};
