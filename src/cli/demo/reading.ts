/** What a reader waits for: the marks on the page, the card at a mark. */
import type { Page } from 'playwright-core';
import { closedRoots } from '../browser/closed-roots.ts';
import { bringPaintedToView, readPainted } from '../browser/painted.ts';
import { until } from '../browser/until.ts';

export const PANEL_PAGE = 'sidepanel.html';

const MARKS_LIMIT_MS = 20_000;
const CARD_LIMIT_MS = 10_000;

/** For what announces itself to nobody, such as a transition or a window coming to rest. */
export const settle = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Resolves with the number of marks, once there are any and their number stays the same. */
export const waitForMarks = async (page: Page): Promise<number> => {
  let before = -1;
  return until(
    `marks are painted on ${page.url()}`,
    async () => {
      const now = (await page.evaluate(readPainted)).length;
      const same = now > 0 && now === before;
      before = now;
      return same && now;
    },
    MARKS_LIMIT_MS,
  );
};

/** The card's words once it has faded in. A tab in the background draws nothing, and there it never does. */
const visibleWords = (root: ShadowRoot): string => {
  const card = root.querySelector('[role=dialog]');
  return card && getComputedStyle(card).opacity === '1' ? (card.textContent ?? '') : '';
};

/** Rests the pointer on a mark and resolves once its card is to be seen, naming the marked words. */
export const openCard = async (page: Page, mark: string): Promise<void> => {
  await page.bringToFront();
  const point = await page.evaluate(bringPaintedToView, mark);
  if (!point) throw new Error(`"${mark}" is not marked on ${page.url()}`);
  // From beside it, so that the pointer enters the mark as a hand would.
  await page.mouse.move(point.x, point.y + 60);
  await page.mouse.move(point.x, point.y, { steps: 4 });
  await until(
    `the card of "${mark}" is open`,
    async () => {
      const words = await Promise.all((await closedRoots(page)).map((root) => root.evaluate(visibleWords)));
      return words.some((text) => text.includes(mark));
    },
    CARD_LIMIT_MS,
  );
};
