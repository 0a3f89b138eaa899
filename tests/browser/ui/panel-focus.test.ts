/** Where the keyboard is after a step, and when what it was on goes. */
import { page, userEvent } from 'vitest/browser';
import { afterEach, expect, it, vi } from 'vitest';
import { found } from './fixtures.ts';
import { fullPage } from './looks/full-page.ts';
import { panelOn } from './panel-on.ts';

let abort = new AbortController();
const mount = (hash: string, state = found) => {
  abort = new AbortController();
  return panelOn(hash, { state }, abort.signal);
};
afterEach(() => {
  abort.abort();
  location.hash = '';
});

const focused = () => `${document.activeElement?.localName ?? ''} ${document.activeElement?.textContent ?? ''}`;
const becomes = (what: string) => vi.waitFor(() => expect(focused()).toBe(what));

it('a step leads to the heading, a step back to the link by which the reader left', async () => {
  mount('#/page');
  const link = page.getByRole('link', { name: 'Article 5 of the North Atlantic Treaty' }).element() as HTMLElement;
  link.focus();
  await userEvent.keyboard('{Enter}');
  await becomes('h1 Article 5 of the North Atlantic Treaty');
  await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
  await becomes('a Article 5 of the North Atlantic Treaty');
  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
  await becomes('h1 Article 5 of the North Atlantic Treaty');
});

it('back and forward are buttons where there is somewhere to go', async () => {
  mount('#/page');
  const names = () => [...document.querySelectorAll('.bar > button')].map((each) => each.getAttribute('aria-label'));
  expect(names()).toEqual(['Controls']);
  await page.getByRole('link', { name: 'Budapest Memorandum' }).first().click();
  await vi.waitFor(() => expect(names()).toEqual(['Back', 'Controls']));
  await page.getByRole('button', { name: 'Back' }).click();
  await vi.waitFor(() => expect(names()).toEqual(['Forward', 'Controls']));
  await page.getByRole('button', { name: 'Forward' }).click();
  await becomes('h1 Budapest Memorandum');
  expect(names()).toEqual(['Back', 'Controls']);
});

it('leaves Alt and arrows in a field to the field', async () => {
  mount('#/page');
  location.hash = '#/search';
  await vi.waitFor(() => expect(document.activeElement?.localName).toBe('input'));
  await userEvent.keyboard('two words{Alt>}{ArrowLeft}{/Alt}');
  expect(location.hash).toContain('#/search');
});

it('a button that goes with what it did hands the focus to the heading', async () => {
  const { tell } = panelOn('#/page', { state: { kind: 'paused', host: 'massnews.com' } }, (abort = new AbortController()).signal);
  const button = page.getByRole('button', { name: 'Switch on here' }).element() as HTMLElement;
  button.focus();
  tell(fullPage);
  await becomes(`h1 ${fullPage.page.title}`);
});

it('does not take the focus from a reader whose view merely changed elsewhere', async () => {
  const { tell } = mount('#/page');
  const link = page.getByRole('link', { name: 'Timeline' }).element() as HTMLElement;
  link.focus();
  tell(fullPage);
  await vi.waitFor(() => expect(document.querySelector('#claims')).not.toBeNull());
  expect(document.activeElement).toBe(link);
});
