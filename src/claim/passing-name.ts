/**
 * Is a country only somebody's or something's origin here?
 *
 *   Kenya sent peacekeepers to Haiti on aircraft of a Ukrainian carrier      in passing: nothing is said of Ukraine
 *   а украинское зерно туда повезут под их флагом                            in passing
 *   Zelensky’s barber is a madman with scissors                              in passing
 *   As a gesture of goodwill Russian forces left the island                  not: an army is its state's
 *   les territoires disputés de l'est ukrainien                              not
 *
 * An adjective, or an English genitive, with a noun that no state and no army has (terms/state-noun-list.ts). Beside the form itself it is the form's own.
 */
import type { Word } from '../text/words.ts';
import { STATE_NOUNS } from './terms/state-noun-list.ts';
import { isFront } from './war-setting.ts';
import { beginsWith } from './word-beginnings.ts';

interface Grammar {
  readonly adjective: RegExp;
  /** Does the noun stand before its adjective? */
  readonly nounFirst: boolean;
}

const GRAMMAR: Readonly<Record<string, Grammar>> = {
  en: { adjective: /^(?:ukrainian|russian)$/u, nounFirst: false },
  de: { adjective: /^(?:ukrainisch|russisch|kiewer$|kyjiwer$|moskauer$)/u, nounFirst: false },
  fr: { adjective: /^(?:ukrainien|russe)/u, nounFirst: true },
  es: { adjective: /^(?:ucranian[oa]s?|rus[oa]s?)$/u, nounFirst: true },
  pl: { adjective: /^(?:ukrainsk|rosyjsk|kijowsk|moskiewsk)/u, nounFirst: false },
  ru: { adjective: /^(?:украинск|российск|киевск|московск)/u, nounFirst: false },
  uk: { adjective: /^(?:українськ|російськ|київськ|московськ)/u, nounFirst: false },
};

/** Words between an adjective and its noun, which may have others, too: "the Russian ground forces". */
const NOUN_WITHIN = 2;
/** Before an adjective that is a noun: "los ucranianos", "Russes et Ukrainiens". */
const MAKES_NOUN = /^(?:los|las|les|y|e|et|entre|a|de)$/u;

/**
 * @param w which word of the sentence names the country
 * @param isForm does a word belong to the wording's form?
 */
export const isInPassing = (
  sentence: string,
  all: readonly Word[],
  w: number,
  language: string,
  isForm: (w: number) => boolean,
): boolean => {
  const grammar = GRAMMAR[language];
  const word = all[w];
  if (!grammar || !word) return false;
  const isOwner = language === 'en' && /^['’]s\s/u.test(sentence.slice(word.end)) && !isFront(word.folded);
  if (!isOwner && !grammar.adjective.test(word.folded)) return false;
  const step = grammar.nounFirst ? -1 : 1;
  if (
    grammar.nounFirst &&
    (MAKES_NOUN.test(all[w - 1]?.folded ?? '') || (language === 'fr' && /^\p{Lu}/u.test(sentence.slice(word.start))))
  )
    return false;
  // The "s" of a genitive is a word of its own.
  const from = isOwner ? w + 1 : w;
  if (isForm(w - 1) || isForm(from + 1)) return false;
  for (let n = from + step; Math.abs(n - from) <= NOUN_WITHIN; n += step) {
    const noun = all[n];
    if (!noun) break;
    if (isForm(n) || beginsWith(noun.folded, STATE_NOUNS[language] ?? '')) return false;
    if (/[,;:.()–—]/u.test(sentence.slice(Math.min(word.end, noun.end), Math.max(word.start, noun.start)))) break;
  }
  return true;
};
