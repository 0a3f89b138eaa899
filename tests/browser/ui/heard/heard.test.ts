/**
 * Cards and the panel's views as a screen reader is told them, by Chromium's own accessibility tree.
 *
 * The texts beside this file were read by somebody from top to bottom; new ones are written by `vitest -u`.
 */
import { commands, page } from 'vitest/browser';
import { afterEach, expect, it } from 'vitest';
import { CARD_VIEWS } from '../card-views.ts';
import { PANEL_VIEWS } from '../panel-views.ts';

afterEach(() => {
  location.hash = '';
});

/** What comes after a view's first drawing – an outlet, links – comes with an effect, which waits for a frame. */
const settled = async (): Promise<void> => {
  for (let n = 0; n < 3; n++) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
};

const LOOK = { language: 'en', theme: 'light', width: 400 } as const;

it.each(PANEL_VIEWS)('$name', async ({ name, mount }) => {
  await page.viewport(LOOK.width, 800);
  const { unmount } = await mount(LOOK);
  await settled();
  await expect(await commands.accessibleText()).toMatchFileSnapshot(`./${name}.txt`);
  unmount();
});

it.each(CARD_VIEWS)('$name', async ({ name, mount }) => {
  const { unmount } = await mount(LOOK);
  await settled();
  await expect(await commands.accessibleText({ role: 'dialog', name: '' })).toMatchFileSnapshot(`./${name}.txt`);
  unmount();
});
