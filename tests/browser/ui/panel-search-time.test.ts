/** Search, the time line, and the way back to where the reader was. */
import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { found, report } from './fixtures.ts';
import { closePanel, openPanel, shows } from './open-panel.ts';

afterEach(closePanel);

describe('search and time', () => {
  it('finds in another script and with a slip, and keeps the words in the address', async () => {
    openPanel('#/search');
    const field = page.getByRole('searchbox', { name: 'Search the corpus' });
    await field.fill('Будапешт');
    await shows('1 result');
    await field.fill('budapst');
    await shows('1 result');
    expect(location.hash).toBe('#/search?q=budapst');
    await field.fill('zzzz');
    await shows('Nothing found for “zzzz”');
  });

  it('draws time as a picture of links, and as a table', async () => {
    openPanel('#/timeline');
    await expect
      .element(page.getByRole('figure'))
      .toHaveAccessibleName('Time line from 1949 to 1994 with 2 events; the same as a table below.');
    expect([...document.querySelectorAll('figure a')].map((each) => each.textContent)).toEqual([
      'Article 5 of the North Atlantic Treaty',
      'Budapest Memorandum',
    ]);
    await userEvent.click(document.querySelector('summary') as HTMLElement);
    expect([...document.querySelectorAll('tbody td')].map((each) => each.textContent)).toContain('5 December 1994');
  });

  it('looks closer and wider by button and key, and sets the page among everything', async () => {
    openPanel('#/timeline');
    const labels = () => [...document.querySelectorAll('figure a')].map((each) => each.textContent);
    await page.getByRole('button', { name: 'Closer' }).click();
    await page.getByRole('button', { name: 'Closer' }).click();
    await vi.waitFor(() => expect(labels()).toEqual([]));
    expect([...document.querySelectorAll('.beyond')].map((each) => each.textContent)).toEqual(['↑ 1 earlier event', '↓ 1 later event']);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    await vi.waitFor(() => expect(labels()).toEqual(['Budapest Memorandum']));
    await userEvent.keyboard('0');
    await vi.waitFor(() => expect(labels().length).toBe(2));
    await page.getByRole('combobox', { name: 'Events' }).selectOptions('all');
    await vi.waitFor(() => expect(labels()).toEqual(['Budapest Memorandum', 'Minsk agreements']));
    expect([...document.querySelectorAll('figure li.is-here a')].map((each) => each.textContent)).toEqual(['Budapest Memorandum']);
    await page.getByRole('button', { name: 'Whole span' }).click();
    await vi.waitFor(() => expect(labels().length).toBe(3));
  });
});

describe('back', () => {
  it('leads to where the reader was', async () => {
    const many = Array.from({ length: 60 }, (_, index) => `e${index}`);
    const [first] = report.mentions;
    if (first === undefined) throw new Error('expected a mention');
    const long = {
      ...found,
      report: { ...report, mentions: many.map((entry, index) => ({ ...first, entry, start: index })) },
      entries: Object.fromEntries(many.map((id) => [id, { name: id, kind: 'event' as const, summary: '' }])),
    };
    openPanel('#/page', long);
    scrollTo({ top: 700, behavior: 'instant' });
    await new Promise((resolve) => addEventListener('scrollend', resolve, { once: true }));
    location.hash = '#/entry/budapest-memorandum';
    await vi.waitFor(() => expect(document.querySelector('h1')?.textContent).toBe('Budapest Memorandum'));
    await vi.waitFor(() => expect(scrollY).toBe(0));
    history.back();
    await vi.waitFor(() => expect(document.querySelectorAll('li.row').length).toBeGreaterThan(50));
    await vi.waitFor(() => expect(scrollY).toBe(700));
  });
});
