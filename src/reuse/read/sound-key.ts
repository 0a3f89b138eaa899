/**
 * Sound key: how a word sounds, roughly, whatever alphabet and spelling it is written in.
 *
 * Problem. A translation keeps names and international words, but not their letters: Chernihiv,
 * Tschernihiw, Czernihów, Чернігів; constitution, Konstitution, konstytucja, конституция.
 *
 * Idea. Soundex (Russell 1918) for several spellings: consonants fall into eight classes, vowels are
 * dropped, equal neighbours become one, and the first {@link LENGTH} classes count, so that endings of
 * declension mostly fall away. What a letter stands for depends on the language: "ch" is S in English
 * and Spanish names, K in German and Polish ones; "w" is F everywhere we need it.
 *
 *   Chernihiv (en) → SRNKF   Tschernihiw (de) → SRNKF   Чернігів (uk) → SRNKF
 *
 * Cost: a dozen replacements a word; callers remember the key of every distinct word.
 */

/** Classes that count: four merge too much (Minsk, Munich), six split on endings. */
const LENGTH = 5;

const CYRILLIC: Readonly<Record<string, string>> = {
  б: 'B', в: 'F', г: 'K', ґ: 'K', д: 'D', ж: 'S', з: 'S', к: 'K', л: 'L', м: 'M', н: 'N', п: 'B',
  р: 'R', с: 'S', т: 'D', ф: 'F', х: 'K', ц: 'S', ч: 'S', ш: 'S', щ: 'S',
}; // prettier-ignore

type Rule = readonly [RegExp, string];

/** Digraphs first, most letters last; capitals are classes that are done with. */
const SHARED: readonly Rule[] = [
  [/tsch|tch|sch|shch|szcz|tz|ts|sh|sz|cz|zh|dzh|dj|rz|ss/gu, 'S'],
  [/kh|ck|qu/gu, 'K'],
  [/ph/gu, 'F'],
  [/th/gu, 'D'],
  [/t(?=i[aoue])/gu, 'S'],
  [/c(?=[eiyj])/gu, 'S'],
  [/(?<=[aeiou])h(?=[aeiou])/gu, 'K'],
  [/x/gu, 'KS'],
  [/[kgqc]/gu, 'K'],
  [/[sz]/gu, 'S'],
  [/[fvw]/gu, 'F'],
  [/[bp]/gu, 'B'],
  [/[dt]/gu, 'D'],
  [/[lmnr]/gu, ''],
];

const OWN: Readonly<Record<string, readonly Rule[]>> = {
  en: [
    [/t?s?ch/gu, 'S'],
    [/j/gu, 'S'],
  ],
  fr: [
    [/t?s?ch/gu, 'S'],
    [/j/gu, 'S'],
  ],
  es: [
    [/t?s?ch/gu, 'S'],
    [/j/gu, 'K'],
  ],
};
const CH_IS_K: readonly Rule[] = [
  [/tsch|sch/gu, 'S'],
  [/ch/gu, 'K'],
];

const RULES = new Map(Object.entries(OWN).map(([language, own]) => [language, [...own, ...SHARED]]));
const OTHER_RULES: readonly Rule[] = [...CH_IS_K, ...SHARED];

const withRules = (word: string, rules: readonly Rule[]): string => {
  let rest = word;
  for (const [pattern, sound] of rules)
    rest = sound === '' ? rest.replace(pattern, (letter) => letter.toUpperCase()) : rest.replace(pattern, sound);
  return rest.replace(/[^A-Z]/gu, '');
};

/** Something that a rule of more than one letter could be about; most words have nothing of it. */
const NEEDS_RULES = /[hjx]|[tsc]z|ts|dj|rz|ss|ck|qu|t(?=i[aoue])|c(?=[eiyj])/u;
/** What the rules of one letter come to, from "a" on. */
const SINGLE = Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => withRules(letter, SHARED));

const latinClasses = (word: string, language: string): string => {
  if (!NEEDS_RULES.test(word)) {
    let classes = '';
    for (let i = 0; i < word.length; i++) classes += SINGLE[word.charCodeAt(i) - 97] ?? '';
    return classes;
  }
  return withRules(word, RULES.get(language) ?? OTHER_RULES);
};

const cyrillicClasses = (word: string): string => {
  let classes = '';
  for (const letter of word) classes += CYRILLIC[letter] ?? ('лмнр'.includes(letter) ? letter : '');
  return classes;
};

/**
 * @param folded a word as {@link foldPlain} leaves it
 * @param language ISO 639-1 of the text it stands in
 * @returns up to five classes, empty where the word has fewer than three (too little to tell words apart)
 */
export const soundKey = (folded: string, language: string): string => {
  const classes = /[\u0400-\u052f]/u.test(folded) ? cyrillicClasses(folded) : latinClasses(folded, language);
  let key = '';
  for (let i = 0; i < classes.length && key.length < LENGTH; i++) if (classes[i] !== classes[i - 1]) key += classes[i] as string;
  return key.length < 3 ? '' : key;
};
