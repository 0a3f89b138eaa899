/**
 * One spelling for search: a word as a reader without the other alphabet, or without its accents, would type it.
 *
 * Marks and case go, Cyrillic is written in Latin letters (the simplified romanisation of passports, ICAO Doc
 * 9303, with Ukrainian and Russian read alike), and the letters that Latin spellings of Slavic names quarrel
 * about – y, i, j, iy, yi – become one. Index and query go through the same function, so that either alphabet finds the other.
 *
 *   Зеленський, Зеленский, Zelenskyy, Zełenski → zelenski    Київ, Kyiv → kiv
 */
// prettier-ignore
const LATIN: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'i', і: 'i', к: 'k', л: 'l', м: 'm',
  н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'i',
  ь: '', э: 'e', ю: 'iu', я: 'ia', ў: 'u',
};

const CYRILLIC = /[\u0400-\u04FF]/gu;

/** One word, in any case and script. */
export const latinTerm = (term: string): string =>
  term
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’'ʼ`]/gu, '')
    .replace(/ł/gu, 'l')
    .replace(/ß/gu, 'ss')
    .replace(CYRILLIC, (letter) => LATIN[letter] ?? letter)
    .replace(/[yij]+/gu, 'i');
