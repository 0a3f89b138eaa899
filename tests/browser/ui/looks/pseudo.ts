/**
 * A language that nobody speaks and everybody can read: English with accents, two fifths longer, as the longest of
 * our languages are. Words of ours that are typed into the code instead of the catalogue stand out as plain.
 */
import type * as Catalogue from '../../../../src/ui/messages/catalogue.ts';
import { en } from '../../../../src/ui/messages/en.ts';
import type { Messages } from '../../../../src/ui/messages/messages.ts';

export const PSEUDO = 'en-XA';

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'àá',
  e: 'èé',
  i: 'ìí',
  o: 'òó',
  u: 'ùú',
  A: 'Àá',
  E: 'Èé',
  I: 'Ìí',
  O: 'Òó',
  U: 'Ùú',
};

export const pseudoText = (text: string): string => text.replace(/[aeiouAEIOU]/gu, (vowel) => ACCENTS[vowel] ?? vowel);

const pseudo = (value: unknown): unknown => {
  if (typeof value === 'string') return pseudoText(value);
  if (typeof value === 'function') return (...given: unknown[]) => pseudo((value as (...g: unknown[]) => unknown)(...given));
  if (Array.isArray(value)) return value.map(pseudo);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, pseudo(each)]));
  return value;
};

/** Intl still has to be asked in a language it knows. */
export const pseudoMessages: Messages = { ...(pseudo(en) as Messages), language: 'en' };

/** The catalogue with this language in it: for `vi.mock`, which wants its call in each test file. */
export const withPseudo = (catalogue: typeof Catalogue): typeof Catalogue => ({
  ...catalogue,
  messagesFor: (language) => (language === PSEUDO ? pseudoMessages : catalogue.messagesFor(language)),
});
