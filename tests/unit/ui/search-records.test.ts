/** The panel's search over the bundled corpus: every record can be found, in each language and with a slip. */
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSearch, type SearchIndex } from '../../../src/ui/panel/search-index.ts';
import { searchRecords } from '../../../src/ui/panel/search-records.ts';
import { bundledPack } from '../compiled-corpus.ts';

const pack = bundledPack();
let search: SearchIndex;

beforeAll(async () => {
  search = await buildSearch(await searchRecords([pack], 'en'));
}, 120_000);

const places = (query: string): string[] => search(query).map((r) => `${r.family}/${r.id}`);

describe('search over the whole corpus', () => {
  it('has every record', async () => {
    expect((await searchRecords([pack], 'en')).length).toBe(pack.keys().length);
  });

  it.each([
    ['Budapest Memorandum', 'entry/budapest-memorandum'],
    ['budapest memorandm', 'entry/budapest-memorandum'],
    ['Будапештский меморандум', 'entry/budapest-memorandum'],
    ['Будапештський меморандум', 'entry/budapest-memorandum'],
    ['Mémorandum de Budapest', 'entry/budapest-memorandum'],
    ['memorandum budapeszteńskie', 'entry/budapest-memorandum'],
    ['Selenskyj', 'entry/zelensky'],
    ['Zełenski', 'entry/zelensky'],
    ['Зеленський', 'entry/zelensky'],
    ['Russia Today', 'outlet/rt'],
    ['rt.com', 'outlet/rt'],
    ['only Switzerland neutral', 'claim/c-only-switzerland-neutral'],
    ['special military operation', 'wording/f-special-military-operation'],
    ['Spezialoperation', 'wording/f-special-military-operation'],
    ['Zelenskiy', 'entry/zelensky'],
    ['memorandum budapeshtskyi', 'entry/budapest-memorandum'],
    ['change Europe’s security landscape', 'document/rt-security-landscape-2022'],
  ])('%s → %s among the first three', (query, expected) => {
    expect(places(query).slice(0, 3)).toContain(expected);
  });

  it('tells what a result is, whose it is and what it says', () => {
    const [rt] = search('RT').filter(({ family, id }) => family === 'outlet' && id === 'rt');
    expect(rt?.outlet?.stateLink?.some((link) => link.class === 'state-controlled')).toBe(true);
    const [held] = search('change Europe’s security landscape');
    expect(held?.outlet?.country).toBe('ru');
    const [memorandum] = search('Budapest Memorandum');
    expect([memorandum?.kind, memorandum?.snippet?.lang]).toEqual(['agreement', 'en']);
    expect(memorandum?.snippet?.text.length).toBeLessThanOrEqual(161);
  });

  it('finds every entry by each of its names', () => {
    const lost: string[] = [];
    for (let i = 0; i < pack.entries.size; i++) {
      const { id, names } = pack.entries.get(i);
      for (const [code, name] of Object.entries(names)) if (!places(name).includes(`entry/${id}`)) lost.push(`${id} ${code} ${name}`);
    }
    expect(lost).toEqual([]);
  });
});
