/** Why a place is marked or left alone, as the card says it: sentences a reader can check against the page. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/corpus/pack.ts';
import { findMentions } from '../../../src/mention/find-mentions.ts';
import { bundledPacks } from '../compiled-corpus.ts';

let packs: readonly Pack[];
beforeAll(() => {
  packs = bundledPacks();
}, 120_000);

const toldOf = (text: string, language: string, shown: boolean): string[] =>
  findMentions(packs, text, language, { rejected: true })
    .filter((m) => m.shown === shown)
    .map((m) => `${m.text}: ${m.why.map((reason) => reason.text).join('; ')}`);

describe('why a place is marked', () => {
  it.each([
    [
      'en',
      'Ukraine gave up its warheads under the Budapest Memorandum of 1994.',
      ['“Budapest Memorandum” names nothing else in this field', '“warheads” stands near it'],
    ],
    [
      'en',
      'An attack on one ally would trigger Article 5 of the North Atlantic Treaty.',
      ['names nothing else in this field', '“attack on one” stands near it'],
    ],
    [
      'en',
      'Since the annexation of Crimea, the Alliance has trained Ukrainian troops; NATO says more will follow.',
      [
        'the Alliance: “the Alliance” can also mean other things',
        'the full name “NATO” stands on the page',
        'the page mentions one other entry of this field',
      ],
    ],
    [
      'de',
      'Die Ukraine will Sicherheitsgarantien, die Artikel 5 der Nato ähneln.',
      ['Artikel 5 der Nato: “Artikel 5 der Nato” names nothing else in this field', '“Sicherheitsgarantien” stands near it'],
    ],
    [
      'fr',
      'L’Ukraine veut des garanties de sécurité comparables à l’article 5 du traité de l’Atlantique Nord.',
      ['“garanties de sécurité” stands near it'],
    ],
    [
      'pl',
      'Kijów chce gwarancji podobnych do artykułu 5 Traktatu Północnoatlantyckiego.',
      ['“gwarancji” stands near it', '“Kijów” stands near it'],
    ],
    [
      'uk',
      'Верховна Рада ухвалила закон про референдум, а Зеленський його підписав.',
      ['“закон про референдум” can also mean other things', 'the page also mentions “Зеленський”'],
    ],
    ['ru', 'Минские соглашения не выполнялись, заявил Лавров.', ['“Минские соглашения” names nothing else in this field']],
    ['en', 'Zelensky met Putin’s envoy; Zelensky said NATO must decide.', ['Putin: “Putin” names nothing else in this field']],
    [
      'uk',
      'Стаття 5 Конституції України говорить про народ як джерело влади.',
      ['Конституції України: “Конституції України” names nothing else in this field'],
    ],
  ])('%s: %s', (language, text, parts) => {
    const told = toldOf(text, language, true).join('\n');
    for (const part of parts) expect(told).toContain(part);
  });
});

describe('why a place is left alone', () => {
  it.each([
    ['en', 'Under Article 5 of the GDPR, personal data shall be processed lawfully.', '“GDPR” stands near it and points elsewhere'],
    ['en', 'RT @someone: what a match!', '“@” stands near it and points elsewhere'],
    ['en', 'Minsk is the capital of Belarus and has a lovely opera house.', 'Minsk: “Minsk” can also mean other things'],
    ['en', 'The laboratory’s RT-PCR test was positive.', '“RT-PCR” stands near it and points elsewhere'],
    [
      'en',
      'The Alliance won the league cup; the Alliance keeper saved two penalties.',
      'the words around it belong to another field: “league, penalties”',
    ],
    [
      'en',
      'The OSCE has twelve stations, and the students meet an actor in each. The dean likes the exam.',
      'belong to another field: “stations, students, dean”',
    ],
    ['en', 'Scotland may hold a referendum on independence.', '“Scotland” stands near it and points elsewhere'],
    ['en', 'Sputnik V protects well, its developers said.', '“V” stands near it and points elsewhere'],
    [
      'fr',
      'La rue de Crimée, dans le 19e, et la rue de Crimée à Marseille sont fermées aux voitures.',
      '“rue de Crimée” stands near it and points elsewhere',
    ],
    ['pl', 'Artykuł 5 Konstytucji RP mówi o strzeżeniu niepodległości.', '“Konstytucji RP” stands near it and points elsewhere'],
  ])('%s: %s', (language, text, part) => {
    expect(toldOf(text, language, false).join('\n')).toContain(part);
  });
});

it('says nothing twice', () => {
  const texts = [
    'La rue de Crimée, dans le 19e, et la rue de Crimée à Marseille.',
    'The OSCE has stations; students, students and a dean like the exam at the stations.',
  ];
  for (const [i, text] of texts.entries())
    for (const { why } of findMentions(packs, text, i === 0 ? 'fr' : 'en', { rejected: true }))
      expect(new Set(why.map((reason) => reason.text)).size).toBe(why.length);
});
