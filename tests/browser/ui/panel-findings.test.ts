/** What was found on the page: by weight, in the page's order, beside the held text, and the way to each place. */
import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { found, report, RT_TEXT } from './fixtures.ts';
import { closePanel, openPanel, shows } from './open-panel.ts';

afterEach(closePanel);

describe('what was found on the page', () => {
  it('sets claims by weight, each with its answer, and says wordings neutrally', () => {
    const claim = {
      claim: 'c-budapest-guarantees',
      variant: null,
      score: 0.9,
      voice: 'narrator' as const,
      stance: 'asserts' as const,
      shown: true,
      why: [],
    };
    const wording = { wording: 'f-special-military-operation', start: 0, end: 4, score: 0.9, shown: true, why: [] };
    openPanel('#/page', {
      ...found,
      report: {
        ...report,
        claims: [
          { ...claim, assessment: 'accurate', start: 0, end: 20 },
          { ...claim, assessment: 'misleading', start: 110, end: 140 },
          { ...claim, assessment: 'misleading', start: 200, end: 230 },
          { ...claim, assessment: null, start: 240, end: 250, shown: false },
        ],
        wordings: [wording],
      },
    });
    const claims = [...document.querySelectorAll('section[aria-labelledby=claims] li .answer')].map((each) => each.textContent);
    expect(claims).toEqual([
      'Misleading. It gives assurances, and promises no defence by force.',
      'Accurate. It gives assurances, and promises no defence by force.',
    ]);
    expect(document.querySelector('section[aria-labelledby=claims] .jump')?.textContent).toMatch(/2$/u);
    expect(document.querySelector('section[aria-labelledby=wordings] .answer')?.textContent).toBe('Neutral: Full-scale invasion.');
    expect([...document.querySelectorAll('.counts li')].map((each) => each.textContent)).toEqual([
      '2 claims',
      '1 loaded wording',
      '2 entries',
      '2 outlets',
    ]);
  });

  it('lists everything in the order of the page, and keeps the choice on the way to a record and back', async () => {
    const [first] = report.mentions;
    if (first === undefined) throw new Error('expected a mention');
    const names = ['c', 'b', 'a', 'd', 'e', 'f', 'g', 'h'];
    const many = {
      ...found,
      report: { ...report, mentions: names.map((entry, start) => ({ ...first, entry, start: start + 10, end: start + 11 })) },
      entries: Object.fromEntries(names.map((id) => [id, { name: `Entry ${id}`, kind: 'event' as const, summary: '' }])),
    };
    openPanel('#/page', many);
    await page.getByRole('combobox', { name: 'Order' }).selectOptions('page');
    const rows = () => [...document.querySelectorAll('section[aria-labelledby=in-order] li a[href]')].map((a) => a.textContent);
    expect(rows().filter((name) => name?.startsWith('Entry'))).toEqual(names.map((id) => `Entry ${id}`));
    expect(rows()[0]).toBe('RT');
    location.hash = '#/entry/budapest-memorandum';
    await shows('It was signed by Kuchma.');
    history.back();
    await vi.waitFor(() => expect(rows().length).toBeGreaterThan(8));
    await page.getByRole('searchbox', { name: 'Filter' }).fill('entry d');
    await vi.waitFor(() => expect(rows()).toEqual(['Entry d']));
  });

  it('says where the reader is, without stealing the focus', async () => {
    const { see } = openPanel('#/page');
    const [, article] = report.mentions;
    if (article === undefined) throw new Error('expected two mentions');
    see({ start: article.start, end: article.end });
    await vi.waitFor(() => expect(document.querySelectorAll('.jump[aria-current=location]').length).toBe(1));
    expect(document.querySelector('.jump.here')?.getAttribute('aria-label')).toContain(
      'Article 5 of the North Atlantic Treaty, in view now',
    );
    see(null);
    await vi.waitFor(() => expect(document.querySelectorAll('.jump.here').length).toBe(0));
  });

  it('sets passages side by side: what differs, and which quotations were changed', async () => {
    const here = RT_TEXT.replace('Article 5', 'Article Five').replace('RT discusses', '“RT says”');
    const [reuse] = report.reuse;
    if (reuse === undefined) throw new Error('expected reuse');
    const passages = [{ page: [0, here.length] as [number, number], document: [0, RT_TEXT.length] as [number, number] }];
    openPanel('#/page', { ...found, report: { ...report, text: here, reuse: [{ ...reuse, kind: 'reworded', passages }] } });
    const part = document.querySelector('section[aria-labelledby=passages]');
    expect(part?.textContent).toContain('1 sentence is the same, word for word. 2 sentences differ.');
    expect([...(part?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toEqual(['says', 'discusses', 'Five', '5']);
    expect([...(part?.querySelectorAll('.quote-changed') ?? [])].length).toBe(1);
    await userEvent.click(part?.querySelector('summary') as HTMLElement);
    await vi.waitFor(() => expect(part?.querySelectorAll('.side-by-side > li').length).toBe(3));
  });

  it('jumps to the places of a mention, one after another', async () => {
    const [first] = report.mentions;
    if (first === undefined) throw new Error('expected a mention');
    const twice = { ...found, report: { ...report, mentions: [first, { ...first, start: 200, end: 219 }] } };
    const { source } = openPanel('#/page', twice);
    const jump = page.getByRole('button', { name: 'Show in the page: Budapest Memorandum' });
    await jump.click();
    await jump.click();
    await jump.click();
    expect(source.jumpTo.mock.calls.map(([place]) => place.start)).toEqual([first.start, 200, first.start]);
  });

  it('flags the outlets it mentions, and says so where there is nothing to flag', () => {
    openPanel('#/page');
    const text = document.querySelector('section[aria-labelledby=cited]')?.textContent ?? '';
    expect(text).toContain('State-controlled · Russia');
    expect(text).toContain('CNN not rated');
  });
});
