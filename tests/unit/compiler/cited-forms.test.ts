import { describe, expect, it } from 'vitest';
import { citedForms } from '../../../src/compiler/cited-forms.ts';

const formsOf = (language: string, text: string, into = language): string[] =>
  (citedForms({ citedAs: { [language]: [{ text, case: 'as-written' }] } })[into] ?? []).map((form) => form.text);

describe('case endings of names', () => {
  it.each([
    ['en', 'Onet', 'pl', 'Onetu'],
    ['en', 'PAP', 'pl', 'PAP-em'],
    ['pl', 'Gazeta Wyborcza', 'pl', 'Gazety Wyborczej'],
    ['ru', 'Укринформ', 'ru', 'Укринформом'],
    ['ru', '«Лента»', 'ru', '«Ленты»'],
    ['uk', 'Дзеркало', 'uk', 'Дзеркало'],
    ['uk', 'Страна', 'uk', 'Страною'],
    ['de', 'Süddeutsche Zeitung', 'de', 'Süddeutscher Zeitung'],
    ['fr', 'Le Monde', 'fr', 'Monde'],
  ])('%s %s → %s %s', (language, text, into, form) => expect(formsOf(language, text, into)).toContain(form));

  it.each([
    ['en', 'The Washington Post', 'pl'],
    ['ru', 'ТАСС', 'ru'],
    ['ru', 'Интерфакс{,а,у,ом,е}', 'ru'],
    ['fr', 'La Croix', 'fr'],
  ])('%s %s stays as it is in %s', (language, text, into) =>
    expect(formsOf(language, text, into).filter((form) => form !== text)).toEqual([]),
  );

  it('makes a French name without its article ambiguous, and keeps flags otherwise', () => {
    const forms = citedForms({ citedAs: { fr: [{ text: 'Le Monde', case: 'as-written' }], pl: [{ text: 'Onet', ambiguous: true }] } });
    expect(forms['fr']?.[1]).toEqual({ text: 'Monde', case: 'as-written', ambiguous: true });
    expect(forms['pl']?.every((form) => form.ambiguous)).toBe(true);
  });
});
