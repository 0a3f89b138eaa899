/**
 * Citation forms of an outlet with the case endings that Polish, Russian, Ukrainian and German add to names. Authors
 * write a name once; what the languages do to every name is a rule.
 *
 *   Onet → Onetu, Onetem … (pl)   Укринформ → Укринформа, Укринформу … (ru)   PAP → PAP-u, PAP-em (pl)
 *   Gazeta Wyborcza → Gazety Wyborczej … (pl)   Süddeutsche Zeitung → Süddeutscher Zeitung (de)   Le Monde → Monde (fr)
 *
 * Only names of one word, or of an adjective with a noun, are inflected; a form that an author wrote with its endings
 * ({}) is complete. Derived forms keep the flags of the name.
 */
import type { AuthoredOutlet } from '../corpus/schema/outlet.ts';

type Forms = NonNullable<AuthoredOutlet['citedAs']>;
type Form = Forms[string][number];

const isWord = (text: string): boolean => /^[\p{L}]{3,}$/u.test(text);
const isLatin = (text: string): boolean => /^\p{Script=Latin}+$/u.test(text);
const isInitials = (text: string): boolean => text === text.toUpperCase();

/** Endings of a name by its last letters, instead of `cut` letters. */
interface Declension {
  readonly last: RegExp;
  readonly cut: number;
  readonly endings: readonly string[];
}

const POLISH: readonly Declension[] = [
  { last: /[^aeiouyąęó]$/u, cut: 0, endings: ['a', 'u', 'owi', 'em', 'ie'] },
  { last: /[kg]$/u, cut: 0, endings: ['iem'] },
  { last: /ja$/u, cut: 1, endings: ['i', 'ę', 'ą'] },
  { last: /[^i]a$/u, cut: 1, endings: ['y', 'ie', 'ę', 'ą'] },
];
const RUSSIAN: readonly Declension[] = [
  { last: /[бвгджзйклмнпрстфхцчшщ]$/u, cut: 0, endings: ['а', 'у', 'ом', 'е'] },
  { last: /[гкхжчшщ]а$/u, cut: 1, endings: ['и', 'е', 'у', 'ой'] },
  { last: /[бвдзлмнпрстфц]а$/u, cut: 1, endings: ['ы', 'е', 'у', 'ой'] },
  { last: /ия$/u, cut: 1, endings: ['и', 'ю', 'ей'] },
];
const UKRAINIAN: readonly Declension[] = [
  { last: /[бвгґджзклмнпрстфхцчшщ]$/u, cut: 0, endings: ['а', 'у', 'ом', 'і', 'ові'] },
  { last: /[бвгґджзклмнпрстфхцчшщ]а$/u, cut: 1, endings: ['и', 'і', 'у', 'ою'] },
  { last: /ія$/u, cut: 1, endings: ['ї', 'ю', 'єю'] },
];

const declined = (word: string, declensions: readonly Declension[]): string[] =>
  declensions
    .filter(({ last }) => last.test(word))
    .flatMap(({ cut, endings }) => endings.map((ending) => word.slice(0, word.length - cut) + ending));

/** "Gazeta Wyborcza": noun and adjective in -a decline together. */
const polishPair = (text: string): string[] => {
  const pair = /^(\p{L}+)a (\p{L}+)a$/u.exec(text);
  const [, noun = '', adjective = ''] = pair ?? [];
  if (!pair) return [];
  return [
    [noun + (/j$/u.test(noun) ? 'i' : 'y'), `${adjective}ej`],
    [`${noun}cie`.replace(/tcie$/u, 'cie'), `${adjective}ej`],
    [`${noun}ę`, `${adjective}ą`],
    [`${noun}ą`, `${adjective}ą`],
  ].map((words) => words.join(' '));
};

const inflected = (language: string, text: string): string[] => {
  const bare = /^«(\p{L}+)»$/u.exec(text)?.[1];
  if (bare !== undefined) return inflected(language, bare).map((form) => `«${form}»`);
  switch (language) {
    case 'pl':
      if (!isWord(text)) return isLatin(text.replaceAll(' ', '')) ? polishPair(text) : [];
      return isInitials(text) ? ['u', 'owi', 'em', 'ie'].map((e) => `${text}-${e}`) : isLatin(text) ? declined(text, POLISH) : [];
    case 'ru':
      return isWord(text) && !isLatin(text) && !isInitials(text) ? declined(text, RUSSIAN) : [];
    case 'uk':
      return isWord(text) && !isLatin(text) && !isInitials(text) ? declined(text, UKRAINIAN) : [];
    case 'de':
      return /^\p{Lu}\p{L}+e \p{L}+$/u.test(text) ? ['n', 'r'].map((e) => text.replace(' ', `${e} `)) : [];
    case 'fr':
      // "au Monde", "du Figaro": the article is gone. What is left is a word, and needs a cue.
      return /^L(?:e|es) \p{Lu}\p{L}+$/u.test(text) ? [text.replace(/^L(?:e|es) /u, '')] : [];
    default:
      return [];
  }
};

/** Names in Latin letters are declined in Polish whatever language they were written for; so are other names in their own. */
export const citedForms = ({ citedAs = {} }: Pick<AuthoredOutlet, 'citedAs'>): Forms => {
  const all = new Map<string, Map<string, Form>>();
  const add = (language: string, form: Form): void => {
    const own = all.get(language) ?? new Map<string, Form>();
    if (!own.has(form.text)) own.set(form.text, form);
    all.set(language, own);
  };
  for (const [language, forms] of Object.entries(citedAs)) for (const form of forms) add(language, form);
  for (const [language, forms] of Object.entries(citedAs))
    for (const form of forms) {
      if (form.text.includes('{')) continue;
      const into = language === 'en' ? ['pl', 'de'] : [language];
      for (const target of into)
        for (const text of inflected(target, form.text))
          add(target, { ...form, text, ...(target === 'fr' ? { ambiguous: true, case: 'as-written' as const } : {}) });
    }
  return Object.fromEntries([...all].map(([language, forms]) => [language, [...forms.values()]]));
};
