/**
 * The sentence says that it is not so: the wording is turned down, not used.
 *
 *   There was no civil war in Ukraine.   Einen Bürgerkrieg hat es nie gegeben.   Никакого геноцида не было.
 *
 * Only what touches the form counts: "no ceasefire without denazification" denies nothing, and "no mere", "not only" are no denial.
 * On folded words.
 */
import type { ByLanguage } from './word-beginnings.ts';

/** Directly before the form; one word may stand between ("no genuine civil war"). */
const BEFORE: ByLanguage = {
  en: 'no|nor any|never (?:a|an|any)|not (?:a|an|any|the)|(?:isn|wasn|aren|weren) t (?:a|an|any|the)|neither (?:a|an)|far from (?:a|an|being a)',
  de: 'kein|keine|keinen|keiner|keinem|keines|(?:nicht|nie|niemals|mitnichten|weder) (?:ein|eine|einen|der|die|das)',
  fr: 'pas (?:d|de|un|une|la|le|l)|aucun|aucune|jamais (?:de|d|un|une)|jamais (?:eu|ete) (?:de|d|un|une)|nullement (?:un|une)',
  es: 'no (?:es|fue|era|hubo|hay)|no (?:es|fue|era|hubo|hay) (?:un|una|ningun|ninguna|el|la)|no se trat[ao] de (?:un|una)|ningun|ninguna|jamas hubo|nunca hubo|nunca fue (?:un|una)',
  pl: 'nie (?:ma|bylo|byl|byla|jest|to)|to nie|zadnej|zadnego|zadna|zaden|zadne',
  ru: 'никакой|никакого|никакая|никакому|не (?:было|является|был|была)|это не|нет|отнюдь не',
  uk: 'ніякої|ніякого|ніяка|жодної|жодного|жодна|не (?:було|є|був|була)|це не|немає|аж ніяк не',
};

/** Behind it, with so few words between that the form is what they speak of. */
const AFTER: ByLanguage = {
  en: '(?:never (?:happened|existed|took place)|did not happen|did not exist)',
  de: '(?:hat|gab|gibt|habe) es (?:\\S+ )?(?:nie|nicht|niemals)|kann keine rede|nie gegeben|ist keine rede',
  fr: 'n a jamais (?:eu lieu|existe)|n existe pas',
  es: 'no (?:existe|existio|hubo)|nunca (?:existio|ocurrio)',
  pl: 'nie (?:bylo|ma|istnieje)',
  ru: 'не (?:было|существует|существовало)|нет$',
  uk: 'не (?:було|існує|існувало)|немає',
};
const WORDS_BEHIND = 3;

const compiled = new Map<string, readonly [RegExp, RegExp]>();
const patternsOf = (language: string): readonly [RegExp, RegExp] | null => {
  let known = compiled.get(language);
  if (!known && BEFORE[language] !== undefined) {
    known = [
      new RegExp(`(?:^| )(?:${BEFORE[language]})(?: (?!mere|only|bloss|mero|solo|seulement)\\S+)?$`, 'u'),
      new RegExp(`^(?:\\S+ ){0,${WORDS_BEHIND}}(?:${AFTER[language] ?? '-'})(?: |$)`, 'u'),
    ];
    compiled.set(language, known);
  }
  return known ?? null;
};

/**
 * @param before folded words of the form's clause up to it
 * @param after those behind it
 */
export const deniedBy = (before: readonly string[], after: readonly string[], language: string): string | null => {
  const patterns = patternsOf(language);
  return (patterns && (patterns[0].exec(before.join(' ')) ?? patterns[1].exec(after.join(' ')))?.[0].trim()) || null;
};
