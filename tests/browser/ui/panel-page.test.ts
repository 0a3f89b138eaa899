/** The view of the page: whose words, which site, what was found, its states and its controls. */
import { page } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import type { PublishedReview } from '../../../src/claim-review/read-claim-review.ts';
import type { LinkedOutlet } from '../../../src/ui/panel/panel-source.ts';
import { bbc, cnn, found, report, rt } from './fixtures.ts';
import { closePanel, openPanel, shows } from './open-panel.ts';

afterEach(closePanel);

const status = () => [...document.querySelectorAll('[role=status]')].map((each) => each.textContent).join('|');

describe('this page', () => {
  it('says of a few lines that they are too few to tell whose words they are', async () => {
    openPanel('#/page', { ...found, report: { ...report, reuse: [], tooLittleText: true } });
    await shows('Too little text to say whose words these are.');
    openPanel('#/page', { ...found, report: { ...report, reuse: [] } });
    await expect.element(page.getByText('Too little text')).not.toBeInTheDocument();
  });

  it('says whose words, with flag, findings, share and what was changed, gravest first', async () => {
    openPanel('#/page');
    await expect.element(page.getByRole('heading', { level: 2, name: 'These are RT’s words, reworded.' })).toBeVisible();
    const banner = document.querySelector('.banner')?.textContent ?? '';
    for (const part of [
      'State-controlled · Russia',
      'State Media Monitor 2022',
      'Class of the 2022 edition',
      'RT France v Council',
      'Regulation (EU) 2022/350',
      '98%',
    ])
      expect(banner).toContain(part);
    expect([...document.querySelectorAll('.pair q')].map((each) => each.textContent)).toEqual([
      'commit not only to joining NATO but also remaining neutral',
      'Here, RT discusses',
    ]);
  });

  it('says aloud how much there is and what must not be missed', () => {
    openPanel('#/page');
    expect(status()).toContain('2 mentions. These are RT’s words, reworded. State-controlled · Russia.');
  });

  it('calls an unrated site unrated', () => {
    openPanel('#/page');
    const site = document.querySelector('.site')?.textContent;
    expect(site).toContain('massnews.com · not in the corpus');
    expect(site).toContain('neither for it nor against it');
  });

  it('says aloud and in the page section whom an address imitates, and gives it no flag', () => {
    const imitates = { outlet: 'cnn', host: 'cnn.com', trick: 'ending' as const };
    const imitating = {
      ...report,
      reuse: [],
      outlet: { id: null, host: 'cnn.top', rated: false, stateLink: null, imitates, through: [], saysItIs: null },
    };
    openPanel('#/page', { ...found, report: imitating });
    expect(document.querySelector('.imitation p')?.textContent).toBe('cnn.top imitates cnn.com – it does not belong to CNN.');
    expect(document.querySelector('.imitation')?.textContent).toContain('Nothing is said against CNN.');
    expect(status()).toContain('cnn.top imitates cnn.com');
    expect(document.querySelector('.site a, .site .flag')).toBeNull();
  });

  it('tells content apart from money, who disagrees, what the page says it is, and what it came through', () => {
    const [link] = rt.stateLink ?? [];
    if (!link) throw new Error('expected a state link of RT');
    const moved = {
      ...rt,
      stateLink: [
        { ...link, edition: 2025 },
        { ...link, edition: 2023, class: 'independent-state-funded' as const, editorial: false },
      ],
    };
    const outlet = {
      id: 'rt',
      host: 'rt.com',
      rated: true,
      stateLink: null,
      imitates: null,
      through: ['archive' as const],
      saysItIs: { outlet: 'bbc', basis: 'canonical' as const, words: 'https://www.bbc.co.uk/a' },
    };
    openPanel('#/page', {
      ...found,
      outlets: { ...found.outlets, rt: moved },
      report: { ...report, reuse: [], published: '2024-02-01', outlet },
    });
    const site = document.querySelector('.site');
    expect(site?.textContent).toContain('State-funded, independent · Russia');
    expect(site?.textContent).toContain('Class of the 2023 edition');
    expect(site?.textContent).toContain('Classed otherwise: State Media Monitor 2025 – State-controlled.');
    expect(site?.textContent).toContain('The page says it is BBC (its canonical link); we go by its address.');
    expect(site?.textContent).toContain('Reached through: an archive. The page is of rt.com.');
    expect([...(site?.querySelectorAll('details dt, details dd') ?? [])].map((e) => e.textContent).slice(0, 4)).toEqual([
      'Do officials set or block its content?',
      'No',
      'Is public money its main support?',
      'Yes',
    ]);
  });

  it('lists the state-linked outlets that links and embeds lead to, with counts and the same flag', async () => {
    const linked: readonly LinkedOutlet[] = [
      { outlet: rt, links: 2, embeds: 1, hosts: ['www.rt.com'] },
      { outlet: bbc, links: 1, embeds: 0, hosts: ['bbc.co.uk'] },
    ];
    const why = [{ code: 'link' as const, detail: 'www.rt.com', weight: 0, text: '' }];
    openPanel('#/page', { ...found, report: { ...report, cited: [{ outlet: 'rt', start: 0, end: 5, score: 1, why }] } }, 'en', {
      linked: () => linked,
    });
    await expect.element(page.getByRole('heading', { name: 'Links to state-linked outlets' })).toBeVisible();
    const rows = [...document.querySelectorAll('[aria-labelledby="links"] li')].map((li) => li.textContent);
    expect(rows[0]).toMatch(/RT.*State-controlled · Russia.*2 links · 1 embed · www\.rt\.com/u);
    expect(rows[1]).toMatch(/BBC.*independent.*1 link · bbc\.co\.uk/u);
    expect(document.querySelector('[aria-labelledby="cited"]')).toBeNull();
  });

  it('tells a listed site without a class from one that is not listed, and names it once', () => {
    const massnews = { ...cnn, id: 'massnews', names: { en: ['massnews.com'] }, hosts: ['massnews.com'] };
    const listed = {
      ...report,
      outlet: { id: 'massnews', host: 'massnews.com', rated: false, stateLink: null, imitates: null, through: [], saysItIs: null },
    };
    openPanel('#/page', { ...found, report: listed, outlets: { ...found.outlets, massnews } });
    expect(document.querySelector('.site p')?.textContent).toBe('massnews.com · owner not established · not rated');
    closePanel();
    const studied = { ...massnews, instruments: rt.instruments ?? [] };
    openPanel('#/page', { ...found, report: listed, outlets: { ...found.outlets, massnews: studied } });
    expect(document.querySelector('.site')?.textContent).toContain('3 findings by others');
  });

  it.each([
    [{ kind: 'loading' } as const, 'Reading the page'],
    [{ kind: 'paused', host: 'massnews.com' } as const, 'Switched off on massnews.com.'],
    [{ kind: 'off' } as const, 'Caveat Lector is switched off.'],
    [{ kind: 'no-access' } as const, 'This page cannot be read.'],
    [{ kind: 'not-an-article', host: 'x.example' } as const, 'There is no article here.'],
    [{ kind: 'error', message: 'TypeError: x' } as const, 'TypeError: x'],
    [{ ...found, report: { ...report, mentions: [], cited: [], reuse: [] } }, 'Nothing in this text is in the corpus yet.'],
  ])('has a designed state %#', async (state, words) => {
    openPanel('#/page', state);
    await shows(words);
    expect(document.querySelectorAll('h1').length).toBe(1);
  });

  it('follows the page from state to state', async () => {
    const { source, tell } = openPanel('#/page', { kind: 'paused', host: 'massnews.com' });
    await page.getByRole('button', { name: 'Switch on here' }).click();
    expect(source.setSite).toHaveBeenCalledWith('on');
    tell(found);
    await shows('These are RT’s words, reworded.');
  });

  it('has its controls in one place', async () => {
    const { source } = openPanel('#/page');
    await page.getByRole('button', { name: 'Controls' }).click();
    await page.getByRole('switch', { name: 'On, everywhere' }).click();
    expect(source.setEnabled).toHaveBeenCalledWith(false);
    await page.getByRole('radio', { name: 'Panel only' }).click({ force: true });
    expect(source.setSite).toHaveBeenCalledWith('panel-only');
    await page.getByRole('combobox', { name: 'How much is marked' }).selectOptions('all');
    expect(source.update).toHaveBeenCalledWith({ density: 'all' });
    await page.getByRole('button', { name: 'All settings' }).click();
    expect(source.openOptions).toHaveBeenCalled();
  });
});

describe('fact checks of the page itself', () => {
  it('are shown in their publisher’s words, and said to be unverified', async () => {
    const published: readonly PublishedReview[] = [
      {
        claim: 'The moon is made of cheese.',
        headline: null,
        claimant: 'A Speaker',
        publisher: { name: 'Checkers', url: null },
        url: 'https://example.org/check',
        date: '2026-01-02',
        language: 'en',
        rating: { original: 'Three Cheeses', assessment: null },
      },
    ];
    openPanel('#/page', found, 'en', { published: () => published });
    await shows('The moon is made of cheese.');
    const text = document.querySelector('section[aria-labelledby=published-reviews]')?.textContent ?? '';
    for (const part of ['A Speaker', 'Checkers', '“Three Cheeses”', 'We have not checked']) expect(text).toContain(part);
  });
});
