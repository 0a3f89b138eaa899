/** A page that watches everything it can notices nothing but what the README says. */
import { describe, expect, it } from 'vitest';
import { until } from '../../../src/cli/browser/until.ts';
import type { Noticed, Watch } from '../../fixtures/watching/watch.ts';
import { fixtureUrl } from '../support/fixture-site.ts';
import type { Reader } from '../support/reader.ts';
import { cardIsGone, LIMIT_MS } from '../support/waiting.ts';

type Watching = Window & { readonly watch: Watch };

const MARK = 'Budapest Memorandum';
const NOTHING = { calls: [], heard: [], mutations: [], reported: [], timeline: [], changed: [] };
/** A hand that moves is the page's to see. */
const OF_A_POINTER = /^(?:pointer|mouse)(?:move|over|out|enter|leave|rawupdate)$/u;

export const listWatched = (reader: () => Reader): void => {
  describe('a page that watches everything', () => {
    const noticed = async (): Promise<Noticed> => {
      const all = await reader().inPage(() => (window as unknown as Watching).watch.noticed());
      return { ...all, heard: all.heard.filter((name) => !OF_A_POINTER.test(name)) };
    };
    const painted = (): Promise<string[]> => reader().inPage(() => (window as unknown as Watching).watch.painted());

    it('notices nothing of marks but what is in the registry', async () => {
      await reader().open(fixtureUrl('/watching'));
      await until('all is painted', async () => (await painted()).includes(MARK) && (await painted()).length > 3, LIMIT_MS);
      expect(await noticed()).toEqual(NOTHING);
    });

    it('gets every key while no card is open', async () => {
      const keys = (): Promise<string[]> => reader().inPage(() => (window as unknown as Watching).watch.lateKeys());
      await keys();
      await reader().pressEscape();
      expect(await until('the key is heard', async () => (await keys()).length > 0 && (await keys()), LIMIT_MS)).toEqual(['Escape']);
      expect(await noticed()).toEqual({ ...NOTHING, heard: ['keydown', 'keyup'] });
    });

    it('sees of an open card one empty element, by whatever way it looks', async () => {
      const point = await reader().inPage((text) => (window as unknown as Watching).watch.pointOn(text), MARK);
      await reader().movePointer(point?.x ?? 0, (point?.y ?? 0) + 80);
      await reader().movePointer(point?.x ?? 0, point?.y ?? 0);
      const card = await until('a card is open', () => reader().inPage(() => (window as unknown as Watching).watch.card()), LIMIT_MS);
      expect(card).toEqual({ host: '<div></div>', root: null, text: '', found: ['host', 'page'] });
      expect(await noticed()).toEqual({ ...NOTHING, mutations: ['DIV into HTML'], changed: ['markup'] });
    });

    it('can search for words of the open card, as the README says', async () => {
      expect(await reader().inPage(() => (window as unknown as Watching).watch.finds('Often misread'))).toBe(true);
      await noticed();
    });

    it('is as it was when the card has gone', async () => {
      await reader().pressEscape();
      await cardIsGone(reader());
      expect(await noticed()).toEqual({ ...NOTHING, heard: ['keydown', 'keyup'], mutations: ['DIV out of HTML'] });
    });

    it('does notice what a careless script does', async () => {
      await reader().inPage(() => {
        document.body.append(Object.assign(document.createElement('i'), { className: 'x' }));
        dispatchEvent(new CustomEvent('scroll'));
        performance.mark('x');
        Object.assign(window, { caveat: 1 });
        return new Promise((resolve) => setTimeout(() => resolve(null), 100));
      });
      const { calls, heard, mutations, timeline, changed } = await noticed();
      expect(calls).toEqual(expect.arrayContaining(['Document.createElement', 'Element.append', 'new CustomEvent', 'window.setTimeout']));
      expect({ heard, mutations, changed }).toEqual({
        heard: ['scroll, made up'],
        mutations: ['I into BODY'],
        changed: ['markup', 'globals'],
      });
      expect(timeline).toEqual([expect.stringMatching(/^mark /u)]);
    });
  });
};
