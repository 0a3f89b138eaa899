import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PublishedReview } from '../../../src/claim-review/read-claim-review.ts';
import type { LinkedOutlet, PageState } from '../../../src/ui/panel/panel-source.ts';
import { bbc, cnn, found, report, rt, RT_TEXT } from './fixtures.ts';
import { panelOn } from './panel-on.ts';

let abort = new AbortController();
let linked: readonly LinkedOutlet[] = [];
let published: readonly PublishedReview[] = [];

const mount = (hash: string, state: PageState = found, language = 'en') => {
  abort = new AbortController();
  return panelOn(hash, { state, language, published: () => published, linked: () => linked }, abort.signal);
};

const shows = (text: string) => vi.waitFor(() => expect(document.body.textContent).toContain(text));
const status = () => [...document.querySelectorAll('[role=status]')].map((each) => each.textContent).join('|');

afterEach(() => abort.abort());

describe('taking something along', () => {
  /** What was handed over as a file, when `click` is done. */
  const saved = async (click: () => Promise<void>): Promise<{ name: string; text: string }> => {
    let blob: Blob | null = null;
    const make = vi.spyOn(URL, 'createObjectURL').mockImplementation((made) => {
      blob = made as Blob;
      return 'blob:none';
    });
    let name = '';
    const press = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      name = this.download;
    });
    await click();
    await vi.waitFor(() => expect(name).not.toBe(''), { timeout: 10_000 });
    make.mockRestore();
    press.mockRestore();
    return { name, text: await (blob as unknown as Blob).text() };
  };

  it.each([
    ['Web Annotations (JSON-LD)', /\.jsonld$/u, '"@context": "http://www.w3.org/ns/anno.jsonld"'],
    ['Markdown', /\.md$/u, '**Budapest Memorandum** – “Budapest Memorandum”'],
  ])('the report as %s', async (button, name, part) => {
    mount('#/page');
    await page.getByText('Take this report along').click();
    const file = await saved(() => page.getByRole('button', { name: button }).click());
    expect(file.name).toMatch(name);
    expect(file.text).toContain(part);
    expect(file.text).toContain('https://undocs.org/A/49/765');
  });

  it.each([
    ['BibTeX', 'budapest-memorandum.bib', '@'],
    ['RIS', 'budapest-memorandum.ris', 'TY  - '],
    ['CSL-JSON', 'budapest-memorandum.json', '"type": "entry-encyclopedia"'],
  ])('a record and its evidence as %s', async (button, name, part) => {
    mount('#/entry/budapest-memorandum');
    const file = await saved(() => page.getByRole('button', { name: button, exact: true }).click());
    expect(file.name).toBe(name);
    expect(file.text).toContain(part);
    expect(file.text).toContain('undocs.org/A/49/765');
  });

  it('a problem goes to the corrections address with the record, and with the page only where the reader says so', async () => {
    mount('#/entry/budapest-memorandum');
    await page.getByText('Report a problem').click();
    const address = () => new URL(page.getByRole('link', { name: 'Open the form' }).element().getAttribute('href') ?? '');
    expect(address().origin).toBe('https://example.org');
    expect(address().searchParams.get('body')).toContain('Record: entry budapest-memorandum');
    expect(address().searchParams.get('body')).not.toContain('massnews');
    await page.getByRole('checkbox').click();
    expect(address().searchParams.get('body')).toContain('Page: http://massnews.com/a');
  });
});

describe('a claim', () => {
  it('shows every variant in the reader’s language with its assessment, the answer, the evidence and who says so', async () => {
    mount('#/claim/c-budapest-guarantees', found, 'de');
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
    mount('#/claim/c-gone');
    await shows('not in the corpus any more');
  });
});

describe('fact checks of the page itself', () => {
  it('are shown in their publisher’s words, and said to be unverified', async () => {
    published = [
      {
        claim: 'The moon is made of cheese.',
        claimant: 'A Speaker',
        publisher: { name: 'Checkers', url: null },
        url: 'https://example.org/check',
        date: '2026-01-02',
        language: 'en',
        rating: { original: 'Three Cheeses', assessment: null },
      },
    ];
    mount('#/page');
    await shows('The moon is made of cheese.');
    const text = document.querySelector('section[aria-labelledby=published-reviews]')?.textContent ?? '';
    for (const part of ['A Speaker', 'Checkers', '“Three Cheeses”', 'We have not checked']) expect(text).toContain(part);
    published = [];
  });
});

describe('a wording', () => {
  it('says it neutrally, who uses it since when, and when it is not flagged', async () => {
    mount('#/wording/f-special-military-operation');
    await shows('Full-scale invasion.');
    await shows('Since 24 February 2022.');
    await shows('In an attributed quotation.');
  });
});

describe('this page', () => {
  it('says of a few lines that they are too few to tell whose words they are', async () => {
    mount('#/page', { ...found, report: { ...report, reuse: [], tooLittleText: true } });
    await shows('Too little text to say whose words these are.');
    mount('#/page', { ...found, report: { ...report, reuse: [] } });
    await expect.element(page.getByText('Too little text')).not.toBeInTheDocument();
  });

  it('says whose words, with flag, findings, share and what was changed, gravest first', async () => {
    mount('#/page');
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
    mount('#/page');
    expect(status()).toContain('2 mentions. These are RT’s words, reworded. State-controlled · Russia.');
  });

  it('calls an unrated site unrated', () => {
    mount('#/page');
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
    mount('#/page', { ...found, report: imitating });
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
    mount('#/page', {
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
    linked = [
      { outlet: rt, links: 2, embeds: 1, hosts: ['www.rt.com'] },
      { outlet: bbc, links: 1, embeds: 0, hosts: ['bbc.co.uk'] },
    ];
    const why = [{ code: 'link' as const, detail: 'www.rt.com', weight: 0, text: '' }];
    mount('#/page', { ...found, report: { ...report, cited: [{ outlet: 'rt', start: 0, end: 5, score: 1, why }] } });
    await expect.element(page.getByRole('heading', { name: 'Links to state-linked outlets' })).toBeVisible();
    const rows = [...document.querySelectorAll('[aria-labelledby="links"] li')].map((li) => li.textContent);
    expect(rows[0]).toMatch(/RT.*State-controlled · Russia.*2 links · 1 embed · www\.rt\.com/u);
    expect(rows[1]).toMatch(/BBC.*independent.*1 link · bbc\.co\.uk/u);
    expect(document.querySelector('[aria-labelledby="cited"]')).toBeNull();
    linked = [];
  });

  it('tells a listed site without a class from one that is not listed, and names it once', () => {
    const massnews = { ...cnn, id: 'massnews', names: { en: ['massnews.com'] }, hosts: ['massnews.com'] };
    const listed = {
      ...report,
      outlet: { id: 'massnews', host: 'massnews.com', rated: false, stateLink: null, imitates: null, through: [], saysItIs: null },
    };
    mount('#/page', { ...found, report: listed, outlets: { ...found.outlets, massnews } });
    expect(document.querySelector('.site p')?.textContent).toBe('massnews.com · owner not established · not rated');
    abort.abort();
    const studied = { ...massnews, instruments: rt.instruments ?? [] };
    mount('#/page', { ...found, report: listed, outlets: { ...found.outlets, massnews: studied } });
    expect(document.querySelector('.site')?.textContent).toContain('3 findings by others');
  });

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
    mount('#/page', {
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
    mount('#/page', many);
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
    const { see } = mount('#/page');
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
    mount('#/page', { ...found, report: { ...report, text: here, reuse: [{ ...reuse, kind: 'reworded', passages }] } });
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
    const { source } = mount('#/page', twice);
    const jump = page.getByRole('button', { name: 'Show in the page: Budapest Memorandum' });
    await jump.click();
    await jump.click();
    await jump.click();
    expect(source.jumpTo.mock.calls.map(([place]) => place.start)).toEqual([first.start, 200, first.start]);
  });

  it('flags the outlets it mentions, and says so where there is nothing to flag', () => {
    mount('#/page');
    const text = document.querySelector('section[aria-labelledby=cited]')?.textContent ?? '';
    expect(text).toContain('State-controlled · Russia');
    expect(text).toContain('CNN not rated');
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
    mount('#/page', state);
    await shows(words);
    expect(document.querySelectorAll('h1').length).toBe(1);
  });

  it('follows the page from state to state', async () => {
    const { source, tell } = mount('#/page', { kind: 'paused', host: 'massnews.com' });
    await page.getByRole('button', { name: 'Switch on here' }).click();
    expect(source.setSite).toHaveBeenCalledWith('on');
    tell(found);
    await shows('These are RT’s words, reworded.');
  });

  it('has its controls in one place', async () => {
    const { source } = mount('#/page');
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

describe('records', () => {
  it('entry: facts with evidence, who says what, related, names, state', async () => {
    mount('#/entry/budapest-memorandum');
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
    const { source } = mount('#/entry/budapest-memorandum');
    await page.getByRole('button', { name: 'Do not mark this' }).click();
    expect(source.settings.value.muted).toEqual(['budapest-memorandum']);
    await page.getByRole('button', { name: 'Mark this again' }).click();
    expect(source.settings.value.muted).toEqual([]);
  });

  it('outlet: three answers in words, editorial first, every finding, homonyms', async () => {
    mount('#/outlet/rt');
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
    mount('#/outlet/cnn');
    await shows('No instrument we use says anything about this outlet.');
  });

  it('document: provenance, changed places, text with gaps, mentions as links', async () => {
    mount('#/document/rt-security-landscape-2022');
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
    mount('#/entry/withdrawn');
    await shows('not in the corpus any more');
  });

  it('moves the focus to the heading of the next view, and back leads back', async () => {
    mount('#/page');
    await page.getByRole('link', { name: 'Budapest Memorandum' }).first().click();
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Budapest Memorandum'));
    expect(document.activeElement?.tagName).toBe('H1');
    await page.getByRole('button', { name: 'Back' }).click();
    await shows('These are RT’s words, reworded.');
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
    mount('#/page', long);
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

describe('search and time', () => {
  it('finds in another script and with a slip, and keeps the words in the address', async () => {
    mount('#/search');
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
    mount('#/timeline');
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
    mount('#/timeline');
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

  it('gives its picture away as SVG and as PNG', async () => {
    const made: Blob[] = [];
    const make = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made.push(blob as Blob);
      return 'blob:made';
    });
    const press = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    mount('#/timeline');
    await page.getByRole('button', { name: 'Save as SVG' }).click();
    await vi.waitFor(() => expect(made.length).toBe(1));
    const drawn = new DOMParser().parseFromString((await made[0]?.text()) ?? '', 'image/svg+xml');
    expect(drawn.querySelector('parsererror')).toBeNull();
    expect([...drawn.querySelectorAll('tspan')].map((each) => each.textContent)).toContain('Budapest Memorandum');
    await page.getByRole('button', { name: 'Save as PNG' }).click();
    await vi.waitFor(() => expect(made.length).toBe(2));
    const bitmap = await createImageBitmap(made[1] ?? new Blob());
    expect([bitmap.width, bitmap.height > 400]).toEqual([1120, true]);
    make.mockRestore();
    press.mockRestore();
  });
});

describe('the panel as a page', () => {
  it.each(['#/page', '#/entry/budapest-memorandum', '#/outlet/rt', '#/document/rt-security-landscape-2022', '#/timeline', '#/search'])(
    'does not overflow at 280 pixels, in any language: %s',
    async (hash) => {
      await page.viewport(280, 700);
      for (const language of ['en', 'de', 'uk', 'fr', 'es', 'pl']) {
        mount(hash, found, language);
        await vi.waitFor(() => expect(document.querySelector('h1')).not.toBeNull());
        await vi.waitFor(() => expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(280));
        abort.abort();
      }
      await page.viewport(414, 896);
    },
  );

  it('has one banner, one main, one nav and exactly one h1 in every view', async () => {
    for (const hash of ['#/page', '#/entry/budapest-memorandum', '#/outlet/rt', '#/timeline', '#/search']) {
      mount(hash);
      await vi.waitFor(() => expect(document.querySelectorAll('h1').length).toBe(1));
      expect([document.querySelectorAll('main').length, document.querySelectorAll('nav').length]).toEqual([1, 1]);
      abort.abort();
    }
  });

  it('tells the language it speaks', () => {
    mount('#/page', found, 'uk');
    expect(document.documentElement.lang).toBe('uk');
    expect(document.body.textContent).toContain('Це слова RT, перефразовані.');
  });
});
