/** The card from opening to muting: by mouse alone, by keyboard alone, by finger; what a screen reader hears; hard places. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storedSettings, storeSettings } from '../../../src/cli/browser/ask-extension.ts';
import { until } from '../../../src/cli/browser/until.ts';
import { carrierUrl, MASSNEWS } from '../../../src/cli/demo/carrier-pages.ts';
import { accessibleText } from '../support/accessible-text.ts';
import { openCardReader, placeUrl, type CardReader } from '../support/card-reader.ts';
import { LIMIT_MS } from '../support/waiting.ts';

const MARK = 'Budapest Memorandum';
const massnews = carrierUrl(MASSNEWS);

let r: CardReader;
beforeAll(async () => {
  r = await openCardReader();
});
afterAll(() => r?.close());

const press = async (name: string): Promise<void> => {
  const { x, y } = await r.control(name);
  await r.page.mouse.move(x, y, { steps: 6 });
  await r.page.mouse.click(x, y);
};
const heading = () => r.inCard((root) => root.querySelector('h2')?.textContent ?? '');
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Selects words in the page's paragraphs; the last that has them. */
const select = (words: string) =>
  r.page.evaluate((wanted) => {
    for (const p of [...document.querySelectorAll('p')].reverse()) {
      const at = p.firstChild?.textContent?.indexOf(wanted) ?? -1;
      if (at < 0 || !p.firstChild) continue;
      getSelection()?.setBaseAndExtent(p.firstChild, at, p.firstChild, at + wanted.length);
      return true;
    }
    return false;
  }, words);

describe('with the mouse only', () => {
  it('opens, is entered, leads to a term and back, stays when pinned, and closes', async () => {
    await r.open(massnews);
    await r.hover(MARK);
    const term = await r.inCard((root) => root.querySelector('.term')?.textContent ?? '');
    await press(term);
    await until('the term’s card is shown', async () => (await heading()) !== MARK, LIMIT_MS);
    await press('Back');
    expect(await heading()).toBe(MARK);
    await press('Pin');
    await r.page.mouse.move(5, 5, { steps: 4 });
    await pause(600);
    expect(await heading()).toBe(MARK);
    await press('Close');
    await r.noCard();
  });

  it('closes when the pointer leaves', async () => {
    await r.hover(MARK);
    await r.page.mouse.move(5, 5, { steps: 4 });
    await r.noCard();
  });

  it('copies, and mutes these words everywhere on the page', async () => {
    await r.hover(MARK);
    await press('Copy');
    await r.card('Copied');
    await press('More actions');
    await press(`Do not mark “${MARK}”`);
    await r.noCard();
    await until('the words are not marked', async () => !(await r.marks()).includes(MARK), LIMIT_MS);
    const worker = await r.browser.worker();
    expect((await storedSettings(worker)).mutedForms).toEqual(['budapest memorandum']);
    await storeSettings(worker, {});
    await until('the words are marked again', async () => (await r.marks()).includes(MARK), LIMIT_MS);
  });
});

describe('with the keyboard only', () => {
  it('steps to a mark, reads its card, follows a term, comes back, and goes on to the next', async () => {
    await r.open(placeUrl('/article'));
    await r.marks();
    await r.command('step-mark', { direction: 'next' });
    await until('a card has the focus', async () => (await r.focused().catch(() => '')).startsWith('dialog'), LIMIT_MS);
    const first = await heading();
    const seen: string[] = [];
    for (let n = 0; n < 40 && !(seen.at(-1) ?? '').startsWith('link '); n++) {
      await r.page.keyboard.press('Tab');
      seen.push(await r.focused());
    }
    expect(seen.slice(0, 2)).toEqual(['button Pin', 'button Close']);
    await r.page.keyboard.press('Enter');
    await until('the term’s card is shown', async () => (await heading()) !== first, LIMIT_MS);
    expect(await r.focused()).toContain('dialog About');
    await r.page.keyboard.press('Backspace');
    expect(await heading()).toBe(first);
    expect(await r.focused()).toBe(seen.at(-1));
    await r.page.keyboard.press('Escape');
    await r.noCard();
    expect(await r.page.evaluate(() => document.activeElement?.localName)).toBe('body');
    await r.command('step-mark', { direction: 'next' });
    await until('the next card is open', async () => (await heading().catch(() => first)) !== first, LIMIT_MS);
    await r.command('step-mark', { direction: 'previous' });
    await until('the first card is open again', async () => (await heading().catch(() => '')) === first, LIMIT_MS);
    await r.page.keyboard.press('Escape');
    await r.noCard();
  });

  it('looks selected words up, also such as are no name', async () => {
    expect(await select('Budapest Memorandum')).toBe(true);
    await r.command('look-up', {});
    await r.card('Agreement');
    expect(await heading()).toBe(MARK);
    await r.page.keyboard.press('Escape');
    expect(await select('ended without')).toBe(true);
    await r.command('look-up', {});
    await r.card('Nothing in the corpus is called “ended without”.');
    expect(await r.inCard((root) => [...root.querySelectorAll('footer button')].map((b) => b.textContent))).toEqual([
      'Search in the panel',
    ]);
    await r.page.keyboard.press('Escape');
    await r.noCard();
  });
});

describe('with a finger', () => {
  const tap = async ({ x, y }: { x: number; y: number }): Promise<void> => {
    const cdp = await r.cdp();
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };

  it('opens by a tap, leads to a term and back, and closes by a tap elsewhere', async () => {
    const cdp = await r.cdp();
    await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await r.page.setViewportSize({ width: 390, height: 780 });
    await r.open(placeUrl('/article'));
    await tap(await r.pointOn(MARK));
    await r.card(MARK);
    const term = await r.inCard((root) => root.querySelector('.term')?.textContent ?? '');
    await tap(await r.control(term));
    await until('the term’s card is shown', async () => (await heading()) !== MARK, LIMIT_MS);
    await tap(await r.control('Back'));
    await until('back', async () => (await heading()) === MARK, LIMIT_MS);
    const box = await r.inCard((root) => root.querySelector('.card')?.getBoundingClientRect().toJSON() as DOMRect);
    expect([box.left >= 0, box.right <= 390, box.bottom <= 780]).toEqual([true, true, true]);
    await tap({ x: 20, y: 20 });
    await r.noCard();
    await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: false });
    await r.page.setViewportSize({ width: 1280, height: 800 });
  });
});

describe('in hard places', () => {
  const isWhole = () =>
    r.inCard((root) => {
      const card = root.querySelector<HTMLElement>('.card');
      const box = card?.getBoundingClientRect();
      const view = root.ownerDocument.documentElement;
      if (!card || !box) return false;
      const isInView = box.left >= 0 && box.top >= 0 && box.right <= view.clientWidth && box.bottom <= view.clientHeight;
      return isInView && card.matches(':popover-open') && box.height > 60;
    });

  it.each([['/sticky'], ['/rtl']])('%s: whole, and on top', async (path) => {
    await r.open(placeUrl(path));
    await r.hover(MARK);
    expect(await isWhole()).toBe(true);
    expect(await r.inCard((root) => getComputedStyle(root.querySelector('.card') as Element).direction)).toBe('ltr');
    await r.page.keyboard.press('Escape');
    await r.noCard();
  });

  it('in full screen', async () => {
    await r.open(placeUrl('/article'));
    await r.marks();
    await r.page.evaluate(() => document.querySelector('article')?.requestFullscreen());
    await r.hover(MARK);
    expect(await isWhole()).toBe(true);
    expect(await r.page.evaluate(() => document.querySelector('article')?.lastElementChild?.localName)).toBe('div');
    await press('Close');
    await r.page.evaluate(() => document.exitFullscreen());
  });

  it('in a modal dialog, outside which all is inert', async () => {
    await r.open(placeUrl('/modal'));
    await r.marks();
    expect(await select(MARK)).toBe(true);
    await r.command('look-up', {});
    await r.card(MARK);
    expect(await isWhole()).toBe(true);
    expect(await r.page.evaluate(() => document.querySelector('dialog')?.lastElementChild?.localName)).toBe('div');
    await press('More actions');
    expect(await r.inCard((root) => root.querySelector('.actions')?.checkVisibility())).toBe(true);
    await press('Close');
    await r.noCard();
  });

  it('in a small frame', async () => {
    await r.open(placeUrl('/framed'));
    const frame = await until('the frame is there', () => r.page.frames().find((f) => f.url().endsWith('/article')), LIMIT_MS);
    const at = await until(
      'marks are painted in the frame',
      () =>
        frame.evaluate((text) => {
          for (const highlight of CSS.highlights.values())
            for (const range of highlight)
              if (String(range) === text) {
                const box = (range as Range).getClientRects()[0];
                return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
              }
          return null;
        }, MARK),
      LIMIT_MS,
    );
    const place = await r.page.evaluate(() => document.querySelector('iframe')?.getBoundingClientRect().toJSON() as DOMRect);
    await r.page.mouse.move(place.left + at.x, place.top + at.y, { steps: 4 });
    await r.card(MARK);
    expect(await isWhole()).toBe(true);
  });

  it('on a page that clears away what it has not put there: no card is left half open', async () => {
    await r.open(placeUrl('/clearing'));
    const { x, y } = await r.pointOn(MARK);
    await r.page.mouse.move(x, y, { steps: 3 });
    await pause(900);
    await r.page.mouse.wheel(0, 40);
    await r.noCard();
    expect(await r.page.evaluate(() => [...document.documentElement.children].map((e) => e.localName))).toEqual(['head', 'body']);
  });
});

describe('what a screen reader is told', () => {
  it('in the order in which it is read', async () => {
    await r.open(placeUrl('/article'));
    await r.hover(MARK);
    const tree = (await accessibleText(await r.cdp(), { below: { role: 'dialog', name: 'About ' } }))
      .split('\n')
      .map((line) => line.trim());
    // Every kind of card in full, of made records: `tests/browser/ui/heard`. Here is a real one: its records' words
    // change with the corpus; what is ours, and where theirs stand, does not.
    const OURS = /^(?:dialog|button|heading|list|item)|^(?:Agreement · 1994|Often misread|State-controlled · Russia|Reworded copy|As of)/u;
    const shape = tree.map((line) =>
      OURS.test(line) ? line.replace(/^As of .*/u, 'As of a day') : line.startsWith('link ') ? 'link …' : '…',
    );
    const calm = shape.filter((line, n) => line !== shape[n - 1] && !(line.endsWith('…') && (shape[n - 1] ?? '').endsWith('…')));
    expect(calm.join('\n')).toMatchInlineSnapshot(`
      "dialog "About Budapest Memorandum"
      Agreement · 1994
      button "Pin" pressed=false
      button "Close"
      heading 2 "Budapest Memorandum"
      …
      Often misread
      …
      button "More"
      heading 3 "The text itself"
      …
      heading 3 "Who says what"
      list of 2
      item
      …
      item
      …
      State-controlled · Russia
      link …
      Reworded copy: not RT’s exact words.
      heading 3 "See also"
      list of 4
      item
      link …
      item
      link …
      item
      link …
      item
      link …
      As of a day
      button "Open in panel"
      button "Why here?" expanded=false
      button "Copy"
      button "More actions" expanded=false"
    `);
    await r.page.keyboard.press('Escape');
  });
});
