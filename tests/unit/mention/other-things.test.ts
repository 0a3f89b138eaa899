/** Signs at the place itself that something else bears the name. */
import { describe, expect, it } from 'vitest';
import { namesake } from '../../../src/mention/namesake.ts';
import { otherArticle } from '../../../src/mention/other-article.ts';
import { otherBearer } from '../../../src/mention/other-bearer.ts';

/** The place is in square brackets. */
const at = (marked: string): { text: string; place: { start: number; end: number } } => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { text: marked.replace('[', '').replace(']', ''), place: { start, end } };
};

describe('namesake', () => {
  it.each([
    ['The pub in [Crimea] Road reopens', 'Crimea Road'],
    ['We slept at the Hotel [Jalta].', 'Hotel Jalta'],
    ['Кинотеатр «[Киев]» закрыт', 'Кинотеатр «Киев'],
    ['la rue de [Crimée] est fermée', 'rue de Crimée'],
    ['Dynamo [Kyiv] drew at home', 'Dynamo Kyiv'],
  ])('%s', (marked, expected) => {
    const { text, place } = at(marked);
    expect(namesake(text, place)).toBe(expected);
  });

  it.each(['on a [Kyiv] street', 'улицы [Киева] пусты', 'In [Crimea] the road was closed', 'the road to [Crimea]'])('not: %s', (marked) => {
    const { text, place } = at(marked);
    expect(namesake(text, place)).toBeNull();
  });
});

describe('other article', () => {
  it.each([
    ['[Article 5] TEU lays down conferral', 'en'],
    ['Nach [Art. 5] GG ist Kunst frei', 'de'],
    ['[article 5] CEDH, dit la Cour', 'fr'],
    ['[art. 5] RODO mówi o celu', 'pl'],
    ['[Article 5](1)(c) was breached', 'en'],
    ['[Article 5] of this Agreement', 'en'],
    ['[Article 5] of the ANZUS treaty', 'en'],
  ])('%s', (marked, language) => {
    const { text, place } = at(marked);
    expect(otherArticle(text, place, language, () => false)).not.toBeNull();
  });

  it.each([
    ['invoke [Article 5] if attacked', 'en'],
    ['[Article 5] of the treaty binds all', 'en'],
    ['ARTICLE 5 EXPLAINED: [ARTICLE 5] AT A GLANCE', 'en'],
  ])('not: %s', (marked, language) => {
    const { text, place } = at(marked);
    expect(otherArticle(text, place, language, () => false)).toBeNull();
  });
});

describe('other bearer', () => {
  const own = new Set(['pet', 'пет']);
  it.each([
    ['the boxer [Umerov] won', 'boxer Umerov'],
    ['Воротар [Чалий] помилився', 'Воротар Чалий'],
    ['Igor [Zelensky] danced', 'Igor Zelensky'],
    ['[Порошенко] Иван, тракторист', 'Порошенко Иван'],
  ])('%s', (marked, expected) => {
    const { text, place } = at(marked);
    expect(otherBearer(text, place, own)).toBe(expected);
  });

  it.each(['President [Zelensky] said', '[Порошенко] Петр, бывший президент', '[Трамп] Владимира Путина не принял'])(
    'not: %s',
    (marked) => {
      const { text, place } = at(marked);
      expect(otherBearer(text, place, own)).toBeNull();
    },
  );
});
