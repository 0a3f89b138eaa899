/** Claims by the letters of their words: compounds, hashtags, inflection, words that languages share, countries. */
import { describe, expect, it } from 'vitest';
import { buildGramIndex } from '../../../src/claim/gram-index.ts';
import { emojiNames } from '../../../src/claim/terms/emoji.ts';
import { gramsOf } from '../../../src/claim/terms/grams.ts';
import { plainNumbers } from '../../../src/claim/terms/plain-numbers.ts';

const CLAIMS: readonly (readonly [language: string, text: string])[] = [
  ['en', 'COVID-19 vaccines contain a microchip that lets governments track people.'],
  ['de', 'Eine Impfpflicht für Pflegekräfte gilt in allen Bundesländern.'],
  ['es', 'Beber agua con bicarbonato cura el cáncer en tres semanas.'],
  ['en', 'Natural remedies are banned by the European Commission from next year.'],
  ['fr', 'L’Allemagne rembourse les voyages scolaires annulés.'],
  ['en', 'Hospitals receive 39,000 dollars for every patient.'],
  ['en', 'An onion in a dish soaks up the virus.'],
  ['en', 'Australia bans swimming after dark.'],
];
const index = buildGramIndex(CLAIMS.map(([language, text]) => [{ text, language }]));

const bestFor = (text: string, language: string): number => {
  const weights = index.weigh(index.wordsOf({ text, language }));
  return weights.indexOf(Math.max(...weights));
};

describe('gramsOf', () => {
  it('cuts a word into pieces of four letters, its ends among them, each once', () => {
    expect(gramsOf('gargle')).toEqual(['^gar', 'garg', 'argl', 'rgle', 'gle$']);
    expect(gramsOf('aaaaaaa')).toEqual(['^aaa', 'aaaa', 'aaa$']);
  });
  it('keeps a shorter word whole', () => {
    expect(gramsOf('5')).toEqual(['^5$']);
    expect(gramsOf('5g')).toEqual(['^5g$']);
  });
});

describe('a text meets a claim', () => {
  it.each([
    ['in other spellings', 'en', 'they put chips in the vaxx', 0],
    ['in a part of a compound', 'de', 'Pflegerinnen müssen sich jetzt alle impfen lassen', 1],
    ['in another language', 'en', 'baking soda (bicarbonate) against cancer', 2],
    ['in a hashtag', 'en', 'Brussels takes away our #NaturalRemedies', 3],
    ['in a country by another name', 'en', 'Germany pays for it', 4],
    ['in a count written otherwise', 'en', 'follow the money: 39K a pop', 5],
    ['in an emoji', 'en', 'doing it tonight 🧅', 6],
    ['in a flag', 'en', 'my beloved 🇦🇺', 7],
  ])('%s', (_how, language, text, claim) => {
    expect(bestFor(text, language)).toBe(claim);
  });

  it('more, the more of its words are there, and not at all without any', () => {
    const [one, two] = ['microchip', 'microchip vaccines'].map((text) => index.weigh(index.wordsOf({ text, language: 'en' }))[0] ?? 0);
    expect(two).toBeGreaterThan(one as number);
    expect(Math.max(...index.weigh(new Set(['zzzz'])))).toBe(0);
    expect(Math.max(...index.weigh(new Set()))).toBe(0);
  });
});

describe('emojiNames', () => {
  it.each([
    ['en', 'so hot 🐻‍❄️🧲', ['bear', 'snowflake', 'magnet']],
    ['uk', '🧄', ['часник']],
    ['de', '🇺🇦🇫🇷', ['Ukraine', 'Frankreich']],
    ['sv', '🧄', ['garlic']],
    ['en', '😂🙏❤️ 5G, no flag 🇦 and none of 🇶🇶', []],
  ])('%s: %s', (language, text, names) => {
    expect(emojiNames(text, language)).toEqual(names);
  });
});

describe('plainNumbers', () => {
  it.each([
    ['39,000 or 39.000 or 39 000', '39000 or 39000 or 39000'],
    ['1,234,567', '1234567'],
    ['39K, 2.5k and 3 k', '39000, 2500 and 3000'],
    ['in 2021, 300 of them; in 2021 300; 12.5 and 1,2345', 'in 2021, 300 of them; in 2021 300; 12.5 and 1,2345'],
    ['5kg, A4k and 3.14', '5kg, A4k and 3.14'],
  ])('%s', (text, plain) => {
    expect(plainNumbers(text)).toBe(plain);
  });
});
