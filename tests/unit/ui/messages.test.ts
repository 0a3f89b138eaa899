import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../../src/ui/messages/catalogue.ts';
import { INTERFACE_LANGUAGES } from '../../../src/ui/messages/interface-languages.ts';
import { MANIFEST_MESSAGES } from '../../../src/ui/messages/manifest.ts';

type Leaf = readonly [path: string, value: unknown];

const leaves = (value: unknown, path = ''): Leaf[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, each]) => leaves(each, path === '' ? key : `${path}.${key}`))
    : [[path, value]];

const english = leaves(messagesFor('en'));
const others = INTERFACE_LANGUAGES.filter((language) => language !== 'en');

/** Arguments that can be recognised in what comes out. */
const call = (value: unknown): string => {
  if (typeof value !== 'function') return String(value);
  return String(value('⟨first⟩', '⟨second⟩', 5));
};

/** Messages that are the same word in several languages, or no words at all. */
const MAY_BE_EQUAL = /^(?:product|evidence\.label|options\.milliseconds|outlet\.earlier|entry\.reviewed)$/u;

describe('message catalogue', () => {
  it.each(others)('%s has exactly the keys of English', (language) => {
    expect(leaves(messagesFor(language)).map(([path]) => path)).toEqual(english.map(([path]) => path));
  });

  it.each(INTERFACE_LANGUAGES)('%s has no empty, untrimmed or straight-quoted message', (language) => {
    for (const [path, value] of leaves(messagesFor(language))) {
      const text = call(value);
      expect(text, path).not.toBe('');
      expect(text, path).not.toMatch(/["']/u);
      if (!path.startsWith('welcome.sample')) expect(text, path).toBe(text.trim());
    }
  });

  it.each(others)('%s uses the arguments that English uses', (language) => {
    const own = leaves(messagesFor(language));
    english.forEach(([path, value], index) => {
      if (typeof value !== 'function') return;
      for (const argument of ['⟨first⟩', '⟨second⟩'])
        expect(call(own[index]?.[1]).includes(argument), `${path} ${argument}`).toBe(call(value).includes(argument));
    });
  });

  it.each(others)('%s is translated: few messages equal the English ones', (language) => {
    const own = new Map(leaves(messagesFor(language)));
    const equal = english.filter(([path, value]) => !MAY_BE_EQUAL.test(path) && call(value) === call(own.get(path))).map(([path]) => path);
    // Loan words and cognates: Version, Person, Name, Organisation …
    expect(equal.length, equal.join(', ')).toBeLessThan(english.length * 0.06);
  });

  it.each([
    ['aligned-passages', '# passage follows it.', '# Stelle folgt ihm.'],
    ['other-country', 'It names # country that the statement does not.', 'Er nennt # Land, das in der Aussage nicht steht.'],
    ['other-number', '# number stands in one of the two only.', '# Zahl steht nur in einem von beiden.'],
  ] as const)('counts one in the singular: %s', (code, en, de) => {
    expect(messagesFor('en').reasons[code]('1')).toBe(en.replace('#', '1'));
    expect(messagesFor('de').reasons[code]('1')).toBe(de.replace('#', '1'));
  });

  it.each(INTERFACE_LANGUAGES)('%s fits what the stores allow', (language) => {
    const words = MANIFEST_MESSAGES[language];
    expect(words.name.length).toBeLessThanOrEqual(75);
    expect(words.description.length).toBeLessThanOrEqual(132);
  });

  it.each(INTERFACE_LANGUAGES)('%s has a sample with its forms between the pieces', (language) => {
    const { sample, sampleForms } = messagesFor(language).welcome;
    expect(sample.length).toBe(sampleForms.length + 1);
  });

  it.each([
    ['en', ['1 mention', '2 mentions', '5 mentions', '21 mentions']],
    ['de', ['1 Erwähnung', '2 Erwähnungen', '5 Erwähnungen', '21 Erwähnungen']],
    ['uk', ['1 згадка', '2 згадки', '5 згадок', '21 згадка']],
    ['pl', ['1 wzmianka', '2 wzmianki', '5 wzmianek', '21 wzmianek']],
    ['fr', ['1 mention', '2 mentions', '5 mentions', '21 mentions']],
    ['es', ['1 mención', '2 menciones', '5 menciones', '21 menciones']],
  ])('%s counts by its own rules', (language, expected) => {
    expect([1, 2, 5, 21].map((count) => messagesFor(language).page.mentions(count))).toEqual(expected);
  });

  it('reads region variants and unknown languages', () => {
    expect(messagesFor('de-AT').language).toBe('de');
    expect(messagesFor('ru').language).toBe('en');
    expect(messagesFor('').language).toBe('en');
  });
});
