/** The page is a guest room: nothing in it changes, and it hears nothing of us. */
import { beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../../src/cli/browser/until.ts';
import type { Trap } from '../../fixtures/listening-page.ts';
import { fixtureUrl } from '../support/fixture-site.ts';
import type { Reader } from '../support/reader.ts';
import { cardIsGone, openCard, paintedTexts } from '../support/waiting.ts';

/** What the page's spy keeps; see fixtures/listening-page.ts. */
type TrapWindow = Window & { readonly trap: Trap & { walk(): Node[] } };

/** Files that another extension's pages ask for when they look for us. */
const OURS = [
  'manifest.json',
  'page.js',
  'background.js',
  'sidepanel.html',
  'options.html',
  'welcome.html',
  'icon/128.png',
  'pack/index.bin',
];

export const listTrace = (reader: () => Reader): void => {
  describe('trace', () => {
    beforeAll(async () => {
      await reader().open(fixtureUrl(`/listening?id=${reader().id}`));
      expect(await paintedTexts(reader())).toContain('Budapest Memorandum');
    });

    const sameAsBefore = () => {
      const { before, walk } = (window as unknown as TrapWindow).trap;
      const nodes = walk();
      return {
        html: document.documentElement.outerHTML === before.html,
        nodes: nodes.length === before.nodes.length && nodes.every((node, i) => node === before.nodes[i]),
        globals: Object.getOwnPropertyNames(window).filter((name) => !before.globals.includes(name)),
        sheets: document.styleSheets.length - before.sheets,
        adopted: document.adoptedStyleSheets.length - before.adopted,
      };
    };
    const SAME = { html: true, nodes: true, globals: [], sheets: 0, adopted: 0 };

    it('painting leaves every node where and what it was', async () => {
      expect(await reader().inPage(sameAsBefore)).toEqual(SAME);
    });

    it('so does a card that was open', async () => {
      await openCard(reader(), 'Budapest Memorandum');
      await reader().pressEscape();
      await cardIsGone(reader());
      expect(await reader().inPage(sameAsBefore)).toEqual(SAME);
    });

    it('a page that knows our id hears no event and no message', async () => {
      expect(await reader().inPage(() => (window as unknown as TrapWindow).trap.heard)).toEqual([]);
    });

    it('the spy does hear what it listens for', async () => {
      const heard = await reader().inPage((id) => {
        document.dispatchEvent(new CustomEvent(`${id}:page:wxt:content-script-started`));
        window.dispatchEvent(new Event('wxt:locationchange'));
        window.postMessage('x', '*');
        const { heard: names } = (window as unknown as TrapWindow).trap;
        return new Promise<string[]>((resolve) => setTimeout(() => resolve([...new Set(names.splice(0))]), 200));
      }, reader().id);
      expect(heard.sort()).toEqual([`${reader().id}:page:wxt:content-script-started`, 'message', 'wxt:locationchange'].sort());
    });

    it('none of our files can be had by a page', async () => {
      const had = await reader().inPage(
        async (origin, files) => {
          const tries = files.map(async (file) => {
            const fetched = await fetch(`${origin}/${file}`).then(
              () => true,
              () => false,
            );
            const shown = await new Promise((resolve) => {
              const image = new Image();
              image.onload = () => resolve(true);
              image.onerror = () => resolve(false);
              image.src = `${origin}/${file}`;
            });
            const loads = async (element: HTMLScriptElement | HTMLLinkElement): Promise<boolean> => {
              document.head.append(element);
              const loaded = await new Promise<boolean>((resolve) => {
                element.onload = () => resolve(true);
                element.onerror = () => resolve(false);
              });
              element.remove();
              return loaded;
            };
            const src = `${origin}/${file}`;
            const asScript = await loads(Object.assign(document.createElement('script'), { src }));
            const asSheet = await loads(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: src }));
            const asModule = await loads(Object.assign(document.createElement('script'), { type: 'module', src }));
            return fetched || shown || asScript || asSheet || asModule ? [file] : [];
          });
          return (await Promise.all(tries)).flat();
        },
        reader().origin,
        OURS,
      );
      expect(had).toEqual([]);
    });

    it('no resource of ours is in the page’s own list of what it loaded', async () => {
      const names = await until(
        'the page has finished',
        () => reader().inPage(() => document.readyState === 'complete' && performance.getEntriesByType('resource').map((e) => e.name)),
        5000,
      );
      // The test before asked for some; those requests failed, and their names are its own.
      expect(names.filter((name) => name.includes('-extension:') && !OURS.some((file) => name.endsWith(file)))).toEqual([]);
    });
  });
};
