import { expect, describe, it } from 'vitest';
import { findCited } from '../../../src/outlet/find-cited.ts';
import { bundledPacks } from '../compiled-corpus.ts';

const packs = bundledPacks();
const citedIn = (lang: string, text: string): string[] =>
  findCited(packs, text, lang).map((c) => `${c.outlet} ${text.slice(c.start, c.end)}`);

describe('homonyms', () => {
  it.each([
    ['en', 'RT @kremlin_news: we are winning'],
    ['en', 'According to RT-PCR results, nobody was infected.'],
    ['en', 'RT if you agree, she wrote.'],
    ['en', 'Sputnik V protects well, according to Sputnik V’s developers.'],
    ['en', 'Police said CCTV footage showed two men.'],
    ['en', 'According to CCTV footage, he left at nine.'],
    ['en', 'Time will tell, he said.'],
    ['de', 'Das Bild zeigt den Minister in Rom.'],
    ['de', 'Die Welt schaut auf Genf, hieß es.'],
    ['ru', 'Вакцина «Спутник V» показала себя хорошо, сообщает Минздрав.'],
    ['ru', 'Карта «Мир» работает, сообщает банк.'],
  ])('%s: %s', (lang, text) => expect(citedIn(lang, text)).toEqual([]));

  it('tells Interfax from Interfax-Ukraine, and Ukrainska Pravda from any other', () => {
    expect(citedIn('en', 'Interfax-Ukraine reported a fire.')).toEqual(['interfax-ua Interfax-Ukraine']);
    expect(citedIn('en', 'Interfax reported a fire.')).toEqual(['interfax Interfax']);
    expect(citedIn('en', 'Ukrainska Pravda reported a fire.')).toEqual(['ukrainska-pravda Ukrainska Pravda']);
    expect(citedIn('en', 'Pravda reported a fire.')).toEqual([]);
  });
});

describe('a mention about an outlet is no citation', () => {
  it.each([
    ['en', 'Ofcom fined RT £200,000.'],
    ['en', 'The BBC said it would cut 500 jobs.'],
    ['en', 'RT falsely reported that the city had surrendered.'],
    ['en', 'The false story published by TASS was withdrawn.'],
    ['de', 'Die Intendantin der BBC trat zurück.'],
    ['fr', 'Le siège de la BBC a été évacué.'],
    ['uk', 'Журналіста Reuters поранено.'],
  ])('%s: %s', (lang, text) => expect(citedIn(lang, text)).toEqual([]));
});

it.each([
  ['en', 'Interfax quoted a spokesman as denying it.', ['interfax Interfax']],
  ['en', 'The owner of the plant told Reuters that it was closed.', ['reuters Reuters']],
  ['en', 'The claim is false, according to AFP.', ['afp AFP']],
  ['en', 'Kyiv Post: Army confirms strike', ['kyivpost Kyiv Post']],
  ['en', 'The governor has resigned (Kommersant).', ['kommersant Kommersant']],
  ['en', 'She works for the Polish Press Agency (PAP).', []],
  ['en', 'He wrote a long article about the BBC.', []],
  ['de', 'Nach Recherchen der Süddeutschen Zeitung flossen Millionen.', ['sz Süddeutschen Zeitung']],
  ['fr', '« Non », a dit le ministre au Figaro.', ['lefigaro Figaro']],
  ['pl', 'Redaktor Onetu odszedł.', []],
  ['pl', 'Jak podano w artykule „Gazety Wyborczej”, umowę podpisano.', ['wyborcza Gazety Wyborczej']],
  ['ru', 'Минюст признал «Медузу» иностранным агентом.', []],
  ['ru', 'В Reuters сообщили об отсрочке.', ['reuters Reuters']],
  ['en', 'RT denied the allegations.', []],
  ['uk', 'Про це Укрінформу повідомив речник бригади.', ['ukrinform Укрінформу']],
])('%s: %s → %j', (lang, text, found) => expect(citedIn(lang, text)).toEqual(found));

it('gives reasons that can be read, and a span without brackets and slashes', () => {
  const text = 'MOSCOW, March 3. /TASS/. The deal has expired.';
  const [cited] = findCited(packs, text, 'en');
  expect(cited && text.slice(cited.start, cited.end)).toBe('TASS');
  expect(cited?.why.every((r) => r.text.length > 0)).toBe(true);
  expect(cited?.why.some((r) => r.code === 'cue-for')).toBe(true);
});

it('hears inflected cues in scripts other than ASCII', () => {
  expect(citedIn('ru', 'Представительница ведомства рассказала ТАСС, что рейс отменён.')).toEqual(['tass ТАСС']);
  expect(citedIn('uk', 'Журналістка Reuters отримала поранення.')).toEqual([]);
});

it('gives names in a list what stands before the first and behind the last', () => {
  expect(citedIn('en', 'Reuters, AFP and TASS reported a fire.')).toEqual(['reuters Reuters', 'afp AFP', 'tass TASS']);
});

it.each(['', '\n', 'TASS', 'TASS '.repeat(2000), '(TASS'.repeat(500), `according to ${'a '.repeat(5000)}TASS`])(
  'answers %# without trouble',
  (text) => {
    expect(Array.isArray(findCited(packs, text, 'und'))).toBe(true);
  },
);
