/** The extension is updated, then switched off, while a page stays open: one script serves it, and then none. */
import { describe, expect, it } from 'vitest';
import { until } from '../../../src/cli/browser/until.ts';
import { fixtureUrl } from '../support/fixture-site.ts';
import type { Reader } from '../support/reader.ts';
import { LIMIT_MS, openCard, paintedTexts } from '../support/waiting.ts';

export const listReplaced = (reader: () => Reader): void => {
  describe('an open page', () => {
    /** The names that draw something, each with the texts under it. */
    const drawn = (): Promise<Record<string, string[]>> =>
      reader().inPage(() => {
        const drawing = [...CSS.highlights.keys()].filter(
          (name) => getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine !== 'none',
        );
        return Object.fromEntries(drawing.map((name) => [name, [...(CSS.highlights.get(name) ?? [])].map(String)]));
      });
    const cards = (): Promise<number> =>
      reader().inPage(() => [...document.documentElement.children].filter(({ localName }) => localName === 'div').length);

    const isCardSeen = (): Promise<boolean> =>
      reader().inPage(() => {
        for (let x = 5; x < innerWidth; x += 20)
          for (let y = 5; y < innerHeight; y += 20)
            if (
              document.elementFromPoint(x, y)?.parentElement === document.documentElement &&
              document.elementFromPoint(x, y) !== document.body
            )
              return true;
        return false;
      });

    it('is taken over by the new script of an updated extension', async () => {
      await reader().open(fixtureUrl('/listening'));
      await paintedTexts(reader());
      await openCard(reader(), 'Budapest Memorandum');
      const before = Object.keys(await drawn());
      await reader().reloadExtension();
      const isNew = async (): Promise<boolean> => Object.keys(await drawn()).some((name) => !before.includes(name));
      await until('the new script has painted', isNew, LIMIT_MS);
      await reader().movePointer(5, 5);
      await until('the old card is gone', async () => (await cards()) === 0, LIMIT_MS);
      const after = await drawn();
      expect(Object.keys(after).filter((name) => before.includes(name))).toEqual([]);
      expect(Object.values(after).flat()).toContain('Budapest Memorandum');
      expect(await openCard(reader(), 'Budapest Memorandum')).toContain('1994');
      expect(await cards()).toBe(1);
      expect(await reader().consoleErrors()).toEqual([]);
    });

    it('is left without marks and card by an extension that was switched off', async () => {
      expect(await isCardSeen()).toBe(true);
      await reader().disableExtension();
      await reader().movePointer(40, 40);
      await until('nothing is drawn', async () => Object.keys(await drawn()).length === 0, LIMIT_MS);
      await until('no card is to be seen', async () => !(await isCardSeen()), LIMIT_MS);
      expect(await reader().consoleErrors()).toEqual([]);
    });
  });
};
