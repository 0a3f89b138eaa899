/** The page's own address: one flag for all, links out of the text, and an address that imitates another. One panel stays open. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IMITATING_HOST, OUTLET_PAGES } from '../../fixtures/outlet-pages.ts';
import type { Reader } from '../support/reader.ts';
import { openPanelOn, paintedTexts, panelText } from '../support/waiting.ts';

const urlOf = (host: string): string => Object.keys(OUTLET_PAGES).find((url) => new URL(url).hostname === host) ?? '';

/** The page section's parts, by class: what is the same for every outlet. */
const shape = (panel: Window): string[] =>
  [...panel.document.querySelectorAll('.site .flag-line, .site .flag-line *, .site details summary')].map(
    (e) => `${e.localName}.${(e.getAttribute('class') ?? '').replace(/ (?:un)?steered$/u, '')}`,
  );

export const listOutlets = (reader: () => Reader): void => {
  describe('whose page it is', () => {
    let first: string[] = [];
    beforeAll(() => openPanelOn(reader(), urlOf('www.bbc.co.uk')));
    afterAll(() => reader().closePanel());

    it('shows the class of a page of the BBC, and where its links lead', async () => {
      const text = await panelText(reader(), /Links to state-linked outlets/u);
      expect(text).toMatch(/BBC · www\.bbc\.co\.uk.*Public, independent · United Kingdom.*State Media Monitor/u);
      expect(text).toMatch(/Links to state-linked outlets\s?TASS State-controlled · Russia.*1 link · tass\.com/u);
      expect(await paintedTexts(reader())).toContain('Moscow’s own account');
      first = await reader().inPanel(shape);
      expect(first.length).toBeGreaterThan(4);
    });

    it('shows the class of a page of RT with the same component', async () => {
      await reader().open(urlOf('www.rt.com'));
      expect(await panelText(reader(), /RT · www\.rt\.com/u)).toMatch(/State-controlled · Russia.*State Media Monitor/u);
      expect(await reader().inPanel(shape)).toEqual(first);
    });

    it('says first, and aloud, that an address imitates another, and gives it no class', async () => {
      await reader().open(urlOf(IMITATING_HOST));
      await panelText(reader(), `${IMITATING_HOST} imitates spiegel.de – it does not belong to `);
      const said = await reader().inPanel((panel) => ({
        aloud: [...panel.document.querySelectorAll('[role=status]')].map((e) => e.textContent).join(' '),
        flags: panel.document.querySelectorAll('.site .flag').length,
      }));
      expect(said.aloud).toContain('imitates spiegel.de');
      expect(said.flags).toBe(0);
    });
  });
};
