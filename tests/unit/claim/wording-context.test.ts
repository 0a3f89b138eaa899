/** When a loaded wording is not the page's own: each rule both ways. */
import { describe, expect, it } from 'vitest';
import { notHere } from '../../../src/claim/wording-context.ts';

const why = (language: string, sentence: string): string | null => {
  const start = sentence.indexOf('[');
  const text = sentence.replace('[', '').replace(']', '');
  return notHere(text, { start, end: sentence.indexOf(']') - 1 }, language)?.why ?? null;
};

describe('a wording that is not the page’s own', () => {
  it.each([
    ['en', 'Her new book, [Putin’s War]: The Road to Bakhmut, is out.', 'title'],
    ['en', 'The [Ukraine Crisis] Media Center will brief reporters at noon.', 'title'],
    ['de', 'Ihr Buch [Putins Krieg] erschien im Herbst.', 'title'],
    ['fr', 'Son livre La [guerre de Poutine] est sorti.', 'title'],
    ['uk', 'Книжка [Війна Путіна] вийшла восени.', 'title'],
    ['fr', 'Dans La [guerre de Poutine], sorti en poche, elle revient sur Kharkiv.', 'title'],
    ['de', 'In der Mediathek steht der Dreiteiler [Putins Krieg] und wir.', 'title'],
    ['pl', 'Na afisz wraca [Nowa Jałta].', 'title'],
    ['fr', 'Employer le mot guerre au lieu d’[opération spéciale] vaut une amende.', 'about the wording'],
    ['en', 'Whether [Maidan coup] or uprising fits better is a matter of standpoint.', 'about the wording'],
    ['de', 'Putin machte den [kollektiven Westen] für das Scheitern verantwortlich.', 'reported'],
    ['en', 'It was a [liberation], if one follows the spokesman.', 'reported'],
    ['en', 'Rebels from the self-proclaimed [Donetsk People’s Republic] held it.', 'about the wording'],
    ['de', 'In der selbsternannten [Volksrepublik Donezk] galt eine Ausgangssperre.', 'about the wording'],
    ['pl', 'W samozwańczej [Donieckiej Republice Ludowej] było spokojnie.', 'about the wording'],
    ['ru', 'В самопровозглашённой [Донецкой народной республике] было тихо.', 'about the wording'],
    ['uk', 'Те, що Москва зве [спеціальною воєнною операцією], триває.', 'about the wording'],
    ['en', 'Putin blamed the [collective West] for the failure.', 'reported'],
    ['de', 'Der Kreml verlangt weiter die [Entnazifizierung der Ukraine].', 'reported'],
    ['en', 'Kremlin spokesman Dmitry Peskov: the [root causes] must be removed.', 'reported'],
  ])('%s %s', (language, sentence, expected) => {
    expect(why(language, sentence)).toBe(expected);
  });

  it.each([
    ['en', 'The [Kiev regime] claims that it shot down the drone.'],
    ['en', 'According to the [Kiev regime], nobody was hurt.'],
    ['de', 'Laut dem [Kiewer Regime] wurde niemand verletzt.'],
    ['en', 'The [Ukraine crisis] weighs on the book trade.'],
    ['en', 'The [collective West] has lost its nerve.'],
    ['de', 'Das [Kiewer Regime] druckt ein Buch.'],
    ['en', 'Moscow wants the [root causes] of the war removed.'],
    ['fr', 'Le [régime de Kiev] a bombardé un village.'],
    ['ru', 'Крым отметил годовщину [воссоединения с Россией].'],
    ['uk', 'Прем’єр показав, скільки коштує [спеціальна військова операція].'],
  ])('but the page’s own here: %s %s', (language, sentence) => {
    expect(why(language, sentence)).toBeNull();
  });
});
