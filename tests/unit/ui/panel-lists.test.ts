import { describe, expect, it } from 'vitest';
import { filterFound } from '../../../src/ui/panel/findings-choice.ts';
import { groupMentions, groupsByKind } from '../../../src/ui/panel/mention-groups.ts';
import { parseRoute, routeHash } from '../../../src/ui/panel/route.ts';
import { buildSearch } from '../../../src/ui/panel/search-index.ts';
import { findInParts } from '../../../src/ui/panel/find-in-parts.ts';
import { weightiestFirst } from '../../../src/ui/parts/instrument-order.ts';
import { budapest, found, report, rt, RT_TEXT, rtDocument } from '../../browser/ui/fixtures.ts';

describe('mentions as a list', () => {
  const [first] = report.mentions;
  if (first === undefined) throw new Error('expected a mention in the fixture');
  const again = { ...first, start: 900, end: 919 };
  const groups = groupMentions([again, ...report.mentions], found.entries);

  it('has one line per entry, by its first place, with all places in order', () => {
    expect(groups.map(({ entry, places }) => [entry, places.map((place) => place.start)])).toEqual([
      ['budapest-memorandum', [first.start, 900]],
      ['nato-article-5', [RT_TEXT.indexOf('Article 5')]],
    ]);
  });

  it('leaves out an entry that is gone from the pack', () => {
    expect(groupMentions([{ ...first, entry: 'withdrawn' }], found.entries)).toEqual([]);
  });

  it.each([
    ['BUDAPEST', 1],
    ['budapešt', 1],
    ['article', 1],
    ['  ', 2],
    ['zzz', 0],
  ])('filters by “%s”', (query, count) => {
    expect(filterFound(found, query, 'en').report.mentions.length).toBe(count);
  });

  it('groups by kind in the order of the page', () => {
    expect(groupsByKind(groups).map(([kind, all]) => [kind, all.length])).toEqual([
      ['agreement', 1],
      ['treaty-article', 1],
    ]);
  });
});

describe('addresses', () => {
  it.each([
    '#/page',
    '#/timeline',
    '#/search',
    '#/search?q=budapest+1994',
    '#/entry/rt',
    '#/outlet/rt',
    '#/document/cnn-neutrality-2022',
    '#/claim/c-x',
    '#/wording/f-x',
  ])('%s', (hash) => {
    expect(routeHash(parseRoute(hash))).toBe(hash);
  });

  it.each(['', '#', '#/entry/', '#/entry/../x', '#/entry/<b>', '#/nothing', '#/verdict/x'])('“%s” is the page', (hash) => {
    expect(parseRoute(hash)).toEqual({ view: 'page' });
  });
});

describe('search', async () => {
  const search = await buildSearch([
    { family: 'entry', id: 'budapest-memorandum', title: 'Budapest Memorandum', text: '', names: Object.values(budapest.names).join(' ') },
    { family: 'entry', id: 'zelensky', title: 'Volodymyr Zelensky', text: '', names: 'Wołodymyr Zełenski Володимир Зеленський' },
    { family: 'outlet', id: 'rt', title: 'RT', text: '', names: 'Russia Today rt.com' },
    { family: 'entry', id: 'nato', title: 'NATO', text: '', names: 'North Atlantic Treaty Organization' },
  ]);

  it.each([
    ['budapest', 'budapest-memorandum'],
    ['budapst', 'budapest-memorandum'],
    ['memorándum', 'budapest-memorandum'],
    ['Будапештський', 'budapest-memorandum'],
    ['zelenski', 'zelensky'],
    ['zełen', 'zelensky'],
    ['rt', 'rt'],
    ['nato', 'nato'],
  ])('“%s” finds %s first', (query, id) => {
    expect(search(query)[0]?.id).toBe(id);
  });

  it('does not guess at short words', () => {
    expect(search('rz')).toEqual([]);
  });

  it.each(['', '   ', '*', '((('])('survives “%s”', (query) => {
    expect(search(query)).toEqual([]);
  });
});

describe('quotations in what a document carries', () => {
  it('are found with other white space, at offsets of the whole text', () => {
    const parts = [{ start: 500, text: 'One line.\nAnother (with brackets).' }];
    expect(findInParts(parts, 'line. Another (with')).toEqual({ start: 504, end: 523 });
  });

  it('are not found where the pack leaves them out', () => {
    expect(findInParts(rtDocument.parts, 'not carried')).toBeNull();
  });
});

describe('findings about an outlet', () => {
  it('are told courts first, then lawmakers, then the rest', () => {
    expect(weightiestFirst(rt.instruments ?? []).map(({ date }) => date)).toEqual(['2022-07-27', '2022-03-01', '2025-02-21']);
  });
});
