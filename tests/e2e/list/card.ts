/** Resting on "Budapest Memorandum" shows its card: evidence, who says what, whose words; Escape closes it. */
import { describe, expect, it } from 'vitest';
import { CARRIER_PAGES, carrierUrl } from '../../../src/cli/demo/carrier-pages.ts';
import type { Reader } from '../support/reader.ts';
import { cardIsGone, openCard, paintedTexts } from '../support/waiting.ts';

const MARK = 'Budapest Memorandum';
const urlOf = (document: string): string => CARRIER_PAGES.filter((p) => p.document === document).map(carrierUrl)[0] ?? '';

export const listCard = (reader: () => Reader): void => {
  describe('card', () => {
    it('opens on rest, with evidence and an RT quote that carries flag and warning', async () => {
      await reader().open(urlOf('rt-security-landscape-2022'));
      await paintedTexts(reader());
      const card = await openCard(reader(), MARK);
      expect(card).toContain('1994');
      expect(card).toContain('should replace the Budapest Memorandum');
      expect(card).toContain('State-controlled');
      expect(card).toContain('Reworded copy: not RT’s exact words.');
      expect(card).toContain('These are RT’s words, reworded.');

      const links = await reader().inCard((root) => [...root.querySelectorAll('a[href]')].map((a) => a.getAttribute('href')));
      expect(links?.filter((href) => href?.startsWith('https://')).length).toBeGreaterThan(0);
    });

    it('stands in the page’s closed corner: nothing of it can be reached by a script of the page', async () => {
      const seen = await reader().inPage(() => {
        const host = [...document.documentElement.children].find((e) => e.localName === 'div');
        return {
          attributes: host?.attributes.length,
          root: host?.shadowRoot ?? null,
          text: document.documentElement.textContent?.includes('Often misread'),
        };
      });
      expect(seen).toEqual({ attributes: 0, root: null, text: false });
    });

    it('does not cover its own mention, and fits the window', async () => {
      const box = await reader().inCard((root) => {
        const { left, top, right, bottom } = root.querySelector('[role=dialog]')?.getBoundingClientRect() ?? new DOMRect();
        return {
          left,
          top,
          right,
          bottom,
          width: root.ownerDocument.defaultView?.innerWidth ?? 0,
          height: root.ownerDocument.defaultView?.innerHeight ?? 0,
        };
      });
      const mark = await reader().inPage((text) => {
        for (const highlight of CSS.highlights.values())
          for (const range of highlight) if (String(range) === text) return (range as Range).getBoundingClientRect().toJSON() as DOMRect;
        return null;
      }, MARK);
      if (!box || !mark) throw new Error('card or mark is gone');
      expect(box.left >= 0 && box.top >= 0 && box.right <= box.width && box.bottom <= box.height).toBe(true);
      expect(box.bottom <= mark.top || box.top >= mark.bottom || box.right <= mark.left || box.left >= mark.right).toBe(true);
    });

    it('closes on Escape and leaves nothing behind', async () => {
      await reader().pressEscape();
      await cardIsGone(reader());
      expect(await reader().inPage(() => [...document.documentElement.children].map((e) => e.localName))).toEqual(['head', 'body']);
    });

    it('says of a re-translated quotation what the source had', async () => {
      await reader().open(urlOf('cnn-neutrality-2022'));
      const texts = await paintedTexts(reader());
      const mark = texts.find((text) => text.startsWith(MARK)) ?? MARK;
      expect(await openCard(reader(), mark, MARK)).toContain('piece of paper');
      await reader().pressEscape();
      await cardIsGone(reader());
    });
  });
};
