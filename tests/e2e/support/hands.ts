/** The three ways in which a reader works card and docked panel: by mouse alone, by keyboard alone, by finger. */
import type { CDPSession, Locator, Page } from 'playwright-core';
import { until } from '../../../src/cli/browser/until.ts';
import type { CardReader } from './card-reader.ts';
import { LIMIT_MS } from './waiting.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Hands {
  /** Opens the card of a mark, however this reader does that. */
  openCard(mark: string): Promise<void>;
  pressInCard(name: string): Promise<void>;
  pressInPanel(control: Locator): Promise<void>;
  /** Closes the card. */
  close(): Promise<void>;
}

/** More stops than any view has. */
const MOST_STOPS = 400;
/** On the way to the mark that is meant. */
const MOST_MARKS = 12;

export const byMouse = (r: CardReader): Hands => {
  const press = async (page: Page, { x, y }: Point): Promise<void> => {
    await page.mouse.move(x, y, { steps: 5 });
    await page.mouse.click(x, y);
  };
  return {
    openCard: (mark) => r.hover(mark),
    pressInCard: async (name) => press(r.page, await r.control(name)),
    pressInPanel: (control) => control.click(),
    close: async () => press(r.page, await r.control('Close')),
  };
};

const tapIn = async (cdp: CDPSession, { x, y }: Point): Promise<void> => {
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
};

export const byFinger = (r: CardReader): Hands => {
  const sessions = new Map<Page, Promise<CDPSession>>();
  const touching = async (page: Page): Promise<CDPSession> => {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    return cdp;
  };
  const session = (page: Page): Promise<CDPSession> => {
    const known = sessions.get(page) ?? touching(page);
    sessions.set(page, known);
    return known;
  };
  return {
    openCard: async (mark) => {
      const cdp = await session(r.page);
      await tapIn(cdp, await r.pointOn(mark));
      await r.card(mark);
    },
    pressInCard: async (name) => tapIn(await session(r.page), await r.control(name)),
    pressInPanel: async (control) => {
      await control.scrollIntoViewIfNeeded();
      const box = await control.boundingBox();
      if (!box) throw new Error('what is to be tapped is not to be seen');
      await tapIn(await session(control.page()), { x: box.x + box.width / 2, y: box.y + box.height / 2 });
    },
    close: async () => tapIn(await session(r.page), await r.control('Close')),
  };
};

interface Stop {
  readonly what: string;
  readonly isWanted: boolean;
}

/** What has the focus after one more Tab. @throws where it cannot be seen: by an outline of its own, or of the words beside a hidden box */
const nextStop = async (page: Page): Promise<Stop> => {
  await page.keyboard.press('Tab');
  const { isSeen, ...stop } = await page.evaluate(() => {
    const e = document.activeElement;
    if (!(e instanceof HTMLElement) || e === document.body) return { what: '', isSeen: true, isWanted: false };
    const isOutlined = [e, e.nextElementSibling].some((each) => each && getComputedStyle(each).outlineStyle !== 'none');
    const what = `${e.localName} ${e.getAttribute('aria-label') ?? e.textContent ?? ''}`.trim().slice(0, 80);
    return { what, isSeen: isOutlined, isWanted: (window as Window & { wanted?: Element }).wanted === e };
  });
  if (!isSeen) throw new Error(`the focus on ${stop.what} is not to be seen`);
  return stop;
};

const tabTo = async (control: Locator): Promise<void> => {
  const page = control.page();
  await control.evaluate((e) => ((window as Window & { wanted?: Element }).wanted = e));
  const way: string[] = [];
  for (let n = 0; n < MOST_STOPS; n++) {
    const { what, isWanted } = await nextStop(page);
    if (isWanted) return;
    way.push(what);
  }
  throw new Error(`not reached by Tab: ${way.slice(-12).join(' | ')}`);
};

/** Goes by Tab from the top to the end. @returns what can be worked and was not reached */
export const missedByTab = async (page: Page): Promise<readonly string[]> => {
  // A press on nothing at the top is where the way begins.
  await page.mouse.click(1, 1);
  await page.evaluate(() => {
    const reached = new Set<Element>();
    document.addEventListener('focusin', ({ target }) => target instanceof Element && reached.add(target));
    Object.assign(window, { reached });
  });
  for (let n = 0; n < MOST_STOPS && (await nextStop(page)).what !== ''; n++);
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')]
      .filter((e) => e.checkVisibility() && !(e instanceof HTMLInputElement && e.type === 'radio'))
      .filter((e) => !(window as unknown as { reached: Set<Element> }).reached.has(e))
      .map((e) => e.outerHTML.slice(0, 120)),
  );
};

export const byKeyboard = (r: CardReader): Hands => ({
  openCard: async (mark) => {
    await r.marks();
    const seen: string[] = [];
    for (let n = 0; n < MOST_MARKS; n++) {
      await r.command('step-mark', { direction: 'next' });
      const heading = await until(
        'a card has the focus',
        async () => (await r.focused().catch(() => '')).startsWith('dialog') && (await r.inCard((c) => c.querySelector('h2')?.textContent)),
        LIMIT_MS,
      );
      if (heading === mark) return;
      seen.push(heading);
      await r.page.keyboard.press('Escape');
      await r.noCard();
    }
    throw new Error(`no step led to ${mark}: ${seen.join(' | ')}`);
  },
  pressInCard: async (name) => {
    const stops = await r.inCard((root) =>
      [...root.querySelectorAll<HTMLElement>('a[href], button, select, input, [tabindex="0"]')]
        .filter((e) => e.checkVisibility())
        .map((e) => `${e.getAttribute('role') ?? e.localName} ${e.getAttribute('aria-label') ?? e.textContent ?? ''}`),
    );
    const wanted = stops.findIndex((stop) => stop.endsWith(` ${name}`));
    for (let n = 0; n < stops.length; n++) {
      const at = await r.focused();
      if (at === stops[wanted]) return r.page.keyboard.press('Enter');
      // Past the last stop and before the first a reader leaves the card.
      await r.page.keyboard.press(stops.indexOf(at) < wanted ? 'Tab' : 'Shift+Tab');
    }
    throw new Error(`${name} is not reached by Tab`);
  },
  pressInPanel: async (control) => {
    await control.waitFor();
    await tabTo(control);
    await control.page().keyboard.press('Enter');
  },
  close: () => r.page.keyboard.press('Escape'),
});
