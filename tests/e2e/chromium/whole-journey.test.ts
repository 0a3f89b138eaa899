/**
 * The whole way of a reader – page, mark, card, term and back, pin, docked panel, entry, who says what, document, back and
 * forward, search, time line, the place in the page, and out – by mouse alone, by keyboard alone, by finger alone.
 *
 * Keys that only the browser's own frame hears (Alt+Shift+., F6 into the panel) are replaced by what they send.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tabIdOf } from '../../../src/cli/browser/ask-extension.ts';
import { until } from '../../../src/cli/browser/until.ts';
import { carrierUrl, MASSNEWS } from '../../../src/cli/demo/carrier-pages.ts';
import { openCardReader, placeUrl, type CardReader } from '../support/card-reader.ts';
import { byFinger, byKeyboard, byMouse, missedByTab, type Hands } from '../support/hands.ts';
import { LIMIT_MS } from '../support/waiting.ts';

const MARK = 'Budapest Memorandum';
const massnews = carrierUrl(MASSNEWS);

let r: CardReader;
beforeAll(async () => {
  r = await openCardReader();
});
afterAll(() => r?.close());

const cardHeading = () => r.inCard((root) => root.querySelector('h2')?.textContent ?? '');
const shows = (panel: Page, name: string) => panel.getByRole('heading', { level: 1, name, exact: true }).waitFor({ timeout: LIMIT_MS });

/** Is a place with these words to be seen in the page? */
const isInView = (words: string): boolean => {
  for (const highlight of CSS.highlights.values())
    for (const range of highlight) {
      if (String(range) !== words) continue;
      const { top, bottom } = (range as Range).getBoundingClientRect();
      if (top >= 0 && bottom <= window.innerHeight) return true;
    }
  return false;
};

interface Reader {
  readonly name: string;
  readonly hands: () => Hands;
  /** Words are typed by keyboard and on a screen's keys; who has but a mouse takes an example. */
  readonly search: (panel: Page, hands: Hands) => Promise<void>;
  readonly forward: (panel: Page, hands: Hands) => Promise<void>;
}

const typed = async (panel: Page): Promise<void> => {
  const field = panel.getByRole('searchbox');
  // The field has the focus when the view opens.
  await until('the field has the focus', () => field.evaluate((e) => e === document.activeElement), LIMIT_MS);
  await panel.keyboard.type('budapst');
};
const button = (panel: Page, name: string) => panel.getByRole('button', { name, exact: true });

const READERS: readonly Reader[] = [
  {
    name: 'mouse',
    hands: () => byMouse(r),
    search: (panel, hands) => hands.pressInPanel(button(panel, MARK)),
    forward: (panel, hands) => hands.pressInPanel(button(panel, 'Forward')),
  },
  { name: 'keyboard', hands: () => byKeyboard(r), search: typed, forward: (panel) => panel.keyboard.press('Alt+ArrowRight') },
  { name: 'finger', hands: () => byFinger(r), search: typed, forward: (panel, hands) => hands.pressInPanel(button(panel, 'Forward')) },
];

it.each(READERS)('by $name alone', async ({ hands: make, search, forward }) => {
  const hands = make();
  // Long enough to scroll away from the place to which the panel leads back.
  await r.page.setViewportSize({ width: 800, height: 520 });
  await r.open(placeUrl('/article'));
  await r.marks();

  await hands.openCard(MARK);
  const term = await r.inCard((root) => root.querySelector('.term')?.textContent ?? '');
  await hands.pressInCard(term);
  await until('the term’s card is shown', async () => (await cardHeading()) !== MARK, LIMIT_MS);
  await hands.pressInCard('Back');
  await until('the card is back', async () => (await cardHeading()) === MARK, LIMIT_MS);
  await hands.pressInCard('Pin');
  expect(await r.inCard((root) => root.querySelector('[aria-pressed]')?.getAttribute('aria-pressed'))).toBe('true');
  await hands.pressInCard('Open in panel');
  const panel = await r.browser.sidePanel('sidepanel.html');

  await shows(panel, MARK);
  const voices = panel.getByRole('table', { name: 'Who says what' });
  await hands.pressInPanel(voices.getByRole('link', { name: 'RT', exact: true }).first());
  await panel.locator('.reader p').first().waitFor({ timeout: LIMIT_MS });
  const title = (await panel.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await hands.pressInPanel(button(panel, 'Back'));
  await shows(panel, MARK);
  await forward(panel, hands);
  await shows(panel, title);
  await hands.pressInPanel(button(panel, 'Back'));
  await shows(panel, MARK);

  await hands.pressInPanel(panel.getByRole('link', { name: 'Search' }));
  await search(panel, hands);
  await hands.pressInPanel(panel.locator('.result').getByRole('link', { name: MARK, exact: true }));
  await shows(panel, MARK);

  await hands.pressInPanel(panel.getByRole('link', { name: 'Timeline' }));
  await hands.pressInPanel(button(panel, 'Closer'));
  await hands.pressInPanel(button(panel, 'Whole span'));
  await hands.pressInPanel(panel.getByRole('figure').getByRole('link').first());
  await panel.locator('#facts').waitFor({ timeout: LIMIT_MS });

  await r.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  expect(await r.page.evaluate(isInView, MARK)).toBe(false);
  await hands.pressInPanel(panel.getByRole('link', { name: 'This page' }));
  await hands.pressInPanel(panel.getByRole('button', { name: `Show in the page: ${MARK},` }).first());
  await until('the place is in view', () => r.page.evaluate(isInView, MARK), LIMIT_MS);

  await hands.close();
  await r.noCard();
  await panel.close();
});

it('leaves nothing in the panel that Tab does not reach, and shows where it is', async () => {
  await r.open(massnews);
  await r.marks();
  const panel = await r.browser.context.newPage();
  const tab = await tabIdOf(await r.browser.worker(), `${new URL(massnews).origin}/*`);
  for (const view of [
    'page',
    'entry/budapest-memorandum',
    'outlet/rt',
    'document/rt-security-landscape-2022',
    'search?q=nato',
    'timeline',
  ]) {
    await panel.goto(`chrome-extension://${r.browser.extensionId}/sidepanel.html?tab=${String(tab)}#/${view}`);
    await panel.locator('main :is(a, button)').nth(2).waitFor({ timeout: LIMIT_MS });
    expect(await missedByTab(panel)).toEqual([]);
  }
  await panel.close();
});
