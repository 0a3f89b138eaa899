/** Long lists of the page view, and what is said aloud of a page. */
import { page } from 'vitest/browser';
import { afterEach, expect, it, vi } from 'vitest';
import { bbc, budapest, cnnDocument, found, report, rt } from './fixtures.ts';
import { fullPage } from './looks/full-page.ts';
import { panelOn } from './panel-on.ts';

const [cnnPassage] = budapest.passages;
if (cnnPassage === undefined) throw new Error('expected a passage of the CNN document');

let abort = new AbortController();
const mount = (state = fullPage) => {
  abort = new AbortController();
  return panelOn('#/page', { state }, abort.signal);
};
afterEach(() => abort.abort());

const rows = () => document.querySelectorAll('section[aria-labelledby=claims] li').length;
const gone = () => expect(document.querySelector('#claims')).toBeNull();

it('shows the gravest six, the rest on request, and puts the reader on the first of the rest', async () => {
  mount();
  expect(rows()).toBe(6);
  await page.getByRole('button', { name: 'Show 2 more' }).click();
  expect(rows()).toBe(8);
  expect(document.activeElement).toBe(document.querySelectorAll('section[aria-labelledby=claims] li')[6]?.querySelector('a'));
});

it('keeps a list open while the reader looks at a record', async () => {
  mount();
  await page.getByRole('button', { name: 'Show 2 more' }).click();
  location.hash = '#/claim/c-budapest-guarantees';
  await vi.waitFor(gone);
  history.back();
  await vi.waitFor(() => expect(rows()).toBe(8));
});

it('shows everything that a filter leaves', async () => {
  mount();
  await page.getByRole('searchbox', { name: 'Filter' }).fill('budapest');
  await vi.waitFor(() => expect(rows()).toBe(8));
});

it('shows the six newest findings about an outlet, and the rest on request', async () => {
  const [finding] = rt.instruments ?? [];
  if (finding === undefined) throw new Error('expected a finding about RT');
  const instruments = Array.from({ length: 18 }, (_, n) => ({
    ...finding,
    date: `20${String(n + 10)}-01-01`,
    title: `Report ${String(n)}`,
  }));
  abort = new AbortController();
  panelOn('#/outlet/rt', { outlet: { ...rt, instruments } }, abort.signal);
  const shown = () => document.querySelectorAll('section[aria-labelledby=instruments] li');
  await vi.waitFor(() => expect(shown().length).toBe(6));
  expect(shown()[0]?.textContent).toContain('1 January 2027');
  await page.getByRole('button', { name: 'Show 12 more' }).click();
  expect(shown().length).toBe(18);
  expect(document.activeElement).toBe(shown()[6]?.querySelector('a'));
});

it('shows twelve documents of a hundred, the rest on request, and draws folded passages when they are asked for', async () => {
  const passages = Array.from({ length: 300 }, (_, n) => ({ ...cnnPassage, document: `d-${String(n % 100)}` }));
  abort = new AbortController();
  panelOn(
    '#/entry/budapest-memorandum',
    { entry: { ...budapest, passages }, answers: { document: (id) => Promise.resolve({ ...cnnDocument, id }) } },
    abort.signal,
  );
  const table = () => [...document.querySelectorAll('.voices tbody tr')];
  await vi.waitFor(() => expect(table().length).toBe(12));
  expect(document.querySelectorAll('.voices q').length).toBe(24);
  await page.getByRole('button', { name: 'Show 88 more' }).click();
  expect(table().length).toBe(100);
  expect(document.activeElement).toBe(table()[12]?.querySelector('a'));
  (table()[0]?.querySelector('summary') as HTMLElement).click();
  await vi.waitFor(() => expect(table()[0]?.querySelectorAll('q').length).toBe(3));
});

it('leads from the origin to the passages', async () => {
  mount();
  await page.getByRole('button', { name: 'Passages side by side' }).click();
  expect(document.activeElement?.id).toBe('passages');
});

it('says aloud the flag of the page’s own outlet', () => {
  const own = { id: 'bbc', host: 'bbc.com', rated: true, stateLink: null, imitates: null, through: [], saysItIs: null };
  mount({ ...found, report: { ...report, reuse: [], outlet: own }, outlets: { ...found.outlets, bbc } });
  expect(document.querySelector('[role=status]')?.textContent).toBe('2 mentions. BBC: Public, independent · United Kingdom.');
});
