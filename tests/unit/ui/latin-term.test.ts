import { describe, expect, it } from 'vitest';
import { latinTerm } from '../../../src/ui/panel/latin-term.ts';
import { buildSearch } from '../../../src/ui/panel/search-index.ts';

describe('a word in one spelling', () => {
  it.each([
    ['Зеленський', 'zelenski'],
    ['Зеленский', 'zelenski'],
    ['Zelenskyy', 'zelenski'],
    ['Zelenskiy', 'zelenski'],
    ['Yanukovych', 'ianukovich'],
    ['Київ', 'kiv'],
    ['Kyiv', 'kiv'],
    ['Mémorandum', 'memorandum'],
    ['Łukaszenka', 'lukaszenka'],
    ['Straße', 'strasse'],
    ['Янукович', 'ianukovich'],
    ['п’ять', 'piat'],
    ['', ''],
  ])('%s → %s', (word, expected) => {
    expect(latinTerm(word)).toBe(expected);
  });
});

describe('search across alphabets', async () => {
  const search = await buildSearch([
    { family: 'entry', id: 'cyrillic', title: 'Мінські домовленості', names: '', text: '' },
    { family: 'entry', id: 'latin', title: 'Pereyaslav Council', names: '', text: '' },
  ]);
  it.each([
    ['minski', ['cyrillic']],
    ['минские', ['cyrillic']],
    ['переяслав', ['latin']],
    ['домовленості', ['cyrillic']],
  ])('%s', (query, expected) => {
    expect(search(query).map(({ id }) => id)).toEqual(expected);
  });
});
