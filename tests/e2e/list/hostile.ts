/** A page that hunts for us: with marks it finds what the README lists, panel-only it finds nothing. */
import { describe, expect, it } from 'vitest';
import type { Hostile } from '../../fixtures/hostile-page.ts';
import { fixtureUrl } from '../support/fixture-site.ts';
import type { Reader } from '../support/reader.ts';
import { paintedTexts } from '../support/waiting.ts';

type HostileWindow = Window & { readonly hostile: Hostile };

export const listHostile = (reader: () => Reader): void => {
  describe('a hostile page', () => {
    const url = (): string => fixtureUrl(reader().browser === 'chromium' ? '/hostile' : '/hostile-without-policy');
    const noticed = () => {
      const { calls, errors, mutations } = (window as unknown as HostileWindow).hostile;
      return {
        calls: [...new Set(calls)],
        errors: [...errors],
        mutations: [...mutations],
        sheets: document.styleSheets.length,
        adopted: document.adoptedStyleSheets.length,
        hosts: [...document.documentElement.children].map((e) => e.localName).filter((n) => n !== 'head' && n !== 'body'),
      };
    };
    const NOTHING = { calls: [], errors: [], mutations: [], sheets: 0, adopted: 0, hosts: [] };

    it('gets marks, and sees nothing of how they came', async () => {
      await reader().open(url());
      expect(await paintedTexts(reader())).toContain('Budapest Memorandum');
      expect(await reader().inPage(noticed)).toEqual(NOTHING);
    });

    it('gets no answer to made-up events, keys and messages', async () => {
      await reader().inPage(() => {
        (window as unknown as HostileWindow).hostile.provoke();
        return new Promise((resolve) => setTimeout(() => resolve(null), 900));
      });
      expect(await reader().inPage(noticed)).toEqual(NOTHING);
    });

    it('finds names that tell nothing, and ranges', async () => {
      const names = await reader().inPage(() => [...CSS.highlights.keys()]);
      expect(names.length).toBeGreaterThan(0);
      expect(names.filter((name) => !/^[a-z]{9}$/u.test(name))).toEqual([]);
      await reader().open(url());
      await paintedTexts(reader());
      expect((await reader().inPage(() => [...CSS.highlights.keys()])).filter((name) => names.includes(name))).toEqual([]);
    });

    it('may clear and flood the registry: no error, and no fight', async () => {
      await reader().inPage(() => {
        CSS.highlights.clear();
        for (let i = 0; i < 1000; i++) CSS.highlights.set(`x${i}`, new Highlight());
        return new Promise((resolve) => setTimeout(() => resolve(null), 1000));
      });
      expect(await reader().inPage(() => CSS.highlights.size)).toBe(1000);
      // The page's own flood.
      expect(await reader().inPage(noticed)).toEqual({ ...NOTHING, calls: ['set'] });
      expect(await reader().consoleErrors()).toEqual([]);
    });
  });
};
