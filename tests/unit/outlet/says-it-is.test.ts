import { describe, expect, it } from 'vitest';
import { saysItIs } from '../../../src/outlet/says-it-is.ts';
import { buildReport } from '../../../src/report/build-report.ts';
import { dayOf } from '../../../src/report/day-of.ts';
import { bundledPacks } from '../compiled-corpus.ts';

const packs = bundledPacks();
const says = (canonical: string | null, name: string | null = null, url: string | null = null) => ({
  canonical,
  publisher: name === null && url === null ? null : { name, url },
});

describe('what a page says it is', () => {
  it.each([
    ['a copy that kept its canonical link', says('https://www.rt.com/news/1'), null, 'rt', 'canonical'],
    ['the canonical link of an archive’s copy', says('https://web.archive.org/web/2022/https://tass.com/1'), null, 'tass', 'canonical'],
    ['a publisher by name', says(null, 'Deutsche Welle'), null, 'dw', 'publisher'],
    ['a publisher by address', says('https://copy.example/a', 'Some news', 'https://www.bbc.co.uk/'), null, 'bbc', 'publisher'],
    ['another outlet than the address', says('https://www.dw.com/en/a'), 'rt', 'dw', 'canonical'],
  ])('%s', (_, said, own, outlet, basis) => expect(saysItIs(packs, said, own)).toMatchObject({ outlet, basis }));

  it.each([
    ['its own address', says('https://www.rt.com/news/1'), 'rt'],
    ['an unlisted address', says('https://copy.example/a'), null],
    ['a name that others have too', says(null, 'The Times'), null],
    ['a name within a longer one', says(null, 'Friends of Deutsche Welle'), null],
    ['its own name', says(null, 'Deutsche Welle'), 'dw'],
    ['a foreign publisher on a page that is its own canonical', says('https://www.dw.com/en/a', 'TASS'), 'dw'],
    ['nothing', says(null), null],
  ])('%s says nothing new', (_, said, own) => expect(saysItIs(packs, said, own)).toBeNull());

  it('gives no class: only the address does', () => {
    const report = buildReport(
      packs,
      { id: 'a', url: 'https://copy.example/a', lang: 'en', blocks: [], says: { ...says('https://www.rt.com/news/1'), published: null } },
      { density: 'all', muted: new Set() },
    );
    expect(report.outlet).toMatchObject({ id: null, rated: false, stateLink: null, saysItIs: { outlet: 'rt', basis: 'canonical' } });
  });

  it('resolves to the site inside an archive, as of the day of the page', () => {
    const report = buildReport(
      packs,
      {
        id: 'a',
        url: 'https://web.archive.org/web/2023/https://www.voanews.com/a/1.html',
        lang: 'en',
        blocks: [],
        says: { ...says(null), published: '2023-05-01T08:00:00Z' },
      },
      { density: 'all', muted: new Set() },
    );
    expect(report).toMatchObject({
      published: '2023-05-01',
      outlet: { id: 'voa', host: 'www.voanews.com', through: ['archive'], stateLink: { edition: 2023 } },
    });
  });
});

it.each([
  ['2022-04-09T10:00:00+02:00', '2022-04-09'],
  ['2022-04', '2022-04'],
  ['2022', '2022'],
  ['2022-13-01', null],
  ['9 April 2022', null],
  ['0000-01-01', null],
  ['20220409', null],
  [null, null],
])('%s is the day %s', (given, day) => expect(dayOf(given)).toBe(day));
