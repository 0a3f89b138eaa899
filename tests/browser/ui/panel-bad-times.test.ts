/** Packs that change under an open view, packs that cannot be read, settings that cannot be stored. */
import { page } from 'vitest/browser';
import { afterEach, expect, it, vi } from 'vitest';
import type { EntryRecord } from '../../../src/corpus/records.ts';
import type { SearchRecord } from '../../../src/ui/panel/panel-source.ts';
import { budapest } from './fixtures.ts';
import { panelOn } from './panel-on.ts';

let abort = new AbortController();
const fresh = (): AbortSignal => (abort = new AbortController()).signal;
afterEach(() => {
  abort.abort();
  location.hash = '';
});

const shows = (text: string) => vi.waitFor(() => expect(document.querySelector('main')?.textContent).toContain(text));
const line = (id: string, title: string): SearchRecord => ({ family: 'entry', id, title, names: '', text: '' });

it('shows the new record where a pack is replaced, in the same view, without a moment of nothing', async () => {
  let held: EntryRecord | null = budapest;
  const { changePacks } = panelOn('#/entry/budapest-memorandum', { answers: { entry: () => Promise.resolve(held) } }, fresh());
  await shows('gave Ukraine security assurances');
  const article = document.querySelector('article');
  held = { ...budapest, hash: '111111111111', summary: { en: 'Said anew.' } };
  changePacks();
  expect(document.querySelector('article')).toBe(article);
  await shows('Said anew.');
  expect(document.querySelector('article')).toBe(article);
});

it('says what happened where the record of an open view is removed', async () => {
  let held: EntryRecord | null = budapest;
  const { changePacks } = panelOn('#/entry/budapest-memorandum', { answers: { entry: () => Promise.resolve(held) } }, fresh());
  await shows('gave Ukraine security assurances');
  held = null;
  changePacks();
  await shows('not in the corpus any more');
  await expect.element(page.getByRole('link', { name: 'To this page' })).toBeVisible();
});

it('searches a pack that is imported while the search is open', async () => {
  let held = [line('a', 'Budapest Memorandum')];
  const { changePacks } = panelOn('#/search?q=rotterdam', { answers: { searchRecords: () => Promise.resolve(held) } }, fresh());
  await shows('Nothing found for “rotterdam”');
  held = [...held, line('b', 'The harbour of Rotterdam')];
  changePacks();
  await shows('1 result');
});

it('tells a record that cannot be read from one that is gone, and reads it at the next try', async () => {
  let isBroken = true;
  const entry = () => (isBroken ? Promise.reject(new Error('the disk is gone')) : Promise.resolve(budapest));
  panelOn('#/entry/budapest-memorandum', { answers: { entry } }, fresh());
  await shows('The corpus could not be read.');
  expect(document.body.textContent).not.toContain('not in the corpus any more');
  isBroken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await shows('gave Ukraine security assurances');
});

it('says in search and time line that the corpus cannot be read, and searches at the next try', async () => {
  let isBroken = true;
  const broken = () => Promise.reject(new Error('the disk is gone'));
  const searchRecords = () => (isBroken ? broken() : Promise.resolve([line('a', 'Budapest Memorandum')]));
  panelOn('#/timeline', { state: { kind: 'no-access' }, answers: { searchRecords, entryLines: broken } }, fresh());
  await shows('The corpus could not be read.');
  location.hash = '#/search?q=budapest';
  await expect.element(page.getByRole('searchbox')).toHaveValue('budapest');
  await shows('The corpus could not be read.');
  isBroken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await shows('1 result');
});

it('says so where a setting cannot be stored', async () => {
  const { storage } = panelOn('#/page', {}, fresh());
  expect(document.querySelector('[role=alert]')).toBeNull();
  storage.value = 'refused';
  await vi.waitFor(() => expect(document.querySelector('[role=alert]')?.textContent).toContain('could not be saved'));
});
