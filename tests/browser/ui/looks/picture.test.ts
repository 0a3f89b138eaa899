/** The comparison itself: what it must see, and what it must not. */
import { page } from 'vitest/browser';
import { expect, it } from 'vitest';
import { difference, openPicture, sheetOf } from './picture.ts';

const PARAGRAPH = 'In 1994 Ukraine gave up the nuclear weapons on its soil, and three powers promised to respect its borders. ';

const picture = async (change: (root: HTMLElement) => void) => {
  await page.viewport(400, 600);
  document.body.innerHTML = `<main style="font: 14.5px/1.5 sans-serif"><h1>A heading</h1><b id="flag">State-controlled</b><p id="first">${PARAGRAPH.repeat(3)}</p><p>${PARAGRAPH.repeat(5)}</p></main>`;
  change(document.body);
  return openPicture(await sheetOf([await page.screenshot({ save: false })]));
};
const element = (root: HTMLElement, selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`there is no ${selector}`);
  return found;
};

it.each<readonly [what: string, change: (root: HTMLElement) => void]>([
  ['a heading of another size', (root) => (element(root, 'h1').style.fontSize = '36px')],
  ['a flag that is missing', (root) => element(root, '#flag').remove()],
  ['another colour of a few words', (root) => (element(root, '#flag').style.background = '#fbeceb')],
  ['a word more', (root) => element(root, '#flag').append(' · Russia')],
  ['a paragraph three pixels lower', (root) => (element(root, '#first').style.marginTop = '17px')],
  ['another ground', (root) => (root.style.background = '#f0ead8')],
])('sees %s', async (_, change) => {
  const [before, after] = [await picture(() => undefined), await picture(change)];
  document.body.removeAttribute('style');
  expect(difference(before, after)).toBeGreaterThan(0.002);
});

it('does not see letters that are smoothed another way, nor what storing it costs', async () => {
  const before = await picture(() => undefined);
  const again = await picture(() => undefined);
  expect(difference(before, again)).toBe(0);
  const blurred = await picture((root) => (root.style.filter = 'blur(0.3px)'));
  document.body.removeAttribute('style');
  expect(difference(before, blurred)).toBeLessThan(0.002);
});
