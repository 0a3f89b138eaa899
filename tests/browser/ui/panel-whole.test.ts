/** The panel as a document: languages, landmarks, widths. */
import { page } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { found } from './fixtures.ts';
import { closePanel, openPanel } from './open-panel.ts';

afterEach(closePanel);

describe('the panel as a page', () => {
  it.each(['#/page', '#/entry/budapest-memorandum', '#/outlet/rt', '#/document/rt-security-landscape-2022', '#/timeline', '#/search'])(
    'does not overflow at 280 pixels, in any language: %s',
    async (hash) => {
      await page.viewport(280, 700);
      for (const language of ['en', 'de', 'uk', 'fr', 'es', 'pl']) {
        openPanel(hash, found, language);
        await vi.waitFor(() => expect(document.querySelector('h1')).not.toBeNull());
        await vi.waitFor(() => expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(280));
        closePanel();
      }
      await page.viewport(414, 896);
    },
  );

  it('has one banner, one main, one nav and exactly one h1 in every view', async () => {
    for (const hash of ['#/page', '#/entry/budapest-memorandum', '#/outlet/rt', '#/timeline', '#/search']) {
      openPanel(hash);
      await vi.waitFor(() => expect(document.querySelectorAll('h1').length).toBe(1));
      expect([document.querySelectorAll('main').length, document.querySelectorAll('nav').length]).toEqual([1, 1]);
      closePanel();
    }
  });

  it('tells the language it speaks', () => {
    openPanel('#/page', found, 'uk');
    expect(document.documentElement.lang).toBe('uk');
    expect(document.body.textContent).toContain('Це слова RT, перефразовані.');
  });
});
