/** The views of single records. */
import { page } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { found, RT_TEXT } from './fixtures.ts';
import { closePanel, openPanel, shows } from './open-panel.ts';

afterEach(closePanel);

describe('a claim', () => {
  it('shows every variant in the reader’s language with its assessment, the answer, the evidence and who says so', async () => {
    openPanel('#/claim/c-budapest-guarantees', found, 'de');
    await shows('Es enthält Zusagen');
    const variants = [...document.querySelectorAll('section[aria-labelledby=variants] li')].map((li) => li.textContent);
    expect(variants).toEqual([
      'Die Unterzeichner verpflichteten sich, die Grenzen zu achten (1)Zutreffend mit Einschränkung',
      'Die Unterzeichner versprachen, die Ukraine zu verteidigen (1)Irreführend',
    ]);
    await shows('respect the independence and sovereignty');
    await shows('should replace the Budapest Memorandum');
    expect(document.querySelectorAll('h1').length).toBe(1);
  });

  it('that was withdrawn says so', async () => {
    openPanel('#/claim/c-gone');
    await shows('not in the corpus any more');
  });
});

describe('a wording', () => {
  it('says it neutrally, who uses it since when, and when it is not flagged', async () => {
    openPanel('#/wording/f-special-military-operation');
    await shows('Full-scale invasion.');
    await shows('Since 24 February 2022.');
    await shows('In an attributed quotation.');
  });
});

describe('records', () => {
  it('entry: facts with evidence, who says what, related, names, state', async () => {
    openPanel('#/entry/budapest-memorandum');
    await expect.element(page.getByRole('heading', { level: 1, name: 'Budapest Memorandum' })).toBeVisible();
    for (const part of [
      'Often misread',
      'It was signed by Kuchma.',
      'respect the independence and sovereignty',
      'second-hand, by way of example.org (22 November 2026)',
      'Reworded copy: not RT’s exact words.',
      'Article 5 of the North Atlantic Treaty',
      'Memorandum budapeszteńskie',
      'As of 22 November 2026',
    ])
      await shows(part);
    const rows = [...document.querySelectorAll('table.voices tbody tr')].map((row) => row.textContent);
    expect(rows.length).toBe(2);
    expect(rows[0]).toMatch(/^CNN · 29 March 2022.*Budapest Memorandum-style role.*ZelenskyCNN’s English has “piece of paper”\.$/u);
    expect(rows[1]).toMatch(/^RT · April 2022State-controlled · Russia.*should replace/u);
  });

  it('entry: muting and back', async () => {
    const { source } = openPanel('#/entry/budapest-memorandum');
    await page.getByRole('button', { name: 'Do not mark this' }).click();
    expect(source.settings.value.muted).toEqual(['budapest-memorandum']);
    await page.getByRole('button', { name: 'Mark this again' }).click();
    expect(source.settings.value.muted).toEqual([]);
  });

  it('outlet: three answers in words, editorial first, every finding, homonyms', async () => {
    openPanel('#/outlet/rt');
    await expect.element(page.getByRole('heading', { level: 1, name: 'RT' })).toBeVisible();
    expect([...document.querySelectorAll('.answers dt')].map((each) => each.textContent)).toEqual([
      'Do officials set or block its content?',
      'Is public money its main support?',
      'Does the state own it or appoint those who run it?',
    ]);
    for (const part of [
      '2022: State-controlled',
      'Found 20 mirror domains',
      'from general knowledge; we have not read it',
      'RT, the mark of a repeated post',
      '2 addresses',
    ])
      await shows(part);
  });

  it('outlet: one that nobody rated', async () => {
    openPanel('#/outlet/cnn');
    await shows('No instrument we use says anything about this outlet.');
  });

  it('document: provenance, changed places, text with gaps, mentions as links', async () => {
    openPanel('#/document/rt-security-landscape-2022');
    await vi.waitFor(() => expect(document.querySelectorAll('.reader a.mention').length).toBe(2));
    await shows('2 changed places');
    const reader = document.querySelector('.reader');
    expect([...(reader?.querySelectorAll('p:not(.gap)') ?? [])].map((line) => line.textContent).join('\n\n')).toBe(RT_TEXT);
    expect(reader?.querySelector('p.gap:last-child')?.textContent).toBe('[…]');
    expect([...document.querySelectorAll('.reader mark')].map((mark) => mark.textContent)).toEqual([
      'Here, RT discusses',
      'commit not only to joining NATO but also remaining neutral',
    ]);
    expect(reader?.querySelector('a.mention')?.getAttribute('href')).toBe('#/entry/budapest-memorandum');
  });

  it('says what happened to a record that is gone', async () => {
    openPanel('#/entry/withdrawn');
    await shows('not in the corpus any more');
  });

  it('moves the focus to the heading of the next view, and back leads back', async () => {
    openPanel('#/page');
    await page.getByRole('link', { name: 'Budapest Memorandum' }).first().click();
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Budapest Memorandum'));
    expect(document.activeElement?.tagName).toBe('H1');
    await page.getByRole('button', { name: 'Back' }).click();
    await shows('These are RT’s words, reworded.');
  });
});
