/**
 * A demand, a reproach, a letter, a way of reading it, and beside it whose: the wording stands in what is theirs.
 *
 *   Desmilitarizar Ucrania, esa era la petición rusa.        Головний закид Кремля – розширення НАТО.
 *   In the Chinese paper's reading Moscow wants to …         In seinen Memoiren beginnt der General beim Putsch in Kiew.
 *
 * "Our demand" is the page's, and so is a demand that is nobody's. A weight, for "the Russian answer was a missile" is no speech.
 */
import { lazilyFor } from '../text/lazily.ts';
import type { Span } from '../text/span.ts';
import { words as readWords } from '../text/words.ts';
import { roleInAnyCase } from './role-words.ts';
import { SPEAKER_NAMES } from './terms/speaker-name-list.ts';
import { SPEECH_NOUNS } from './terms/speech-noun-list.ts';
import { beginsWith } from './word-beginnings.ts';

/** In log-odds. */
const THEIRS = -4.5;

/** Peoples, capitals and governments that speak of this war, as nouns and as adjectives. Folded beginnings. */
const PARTIES =
  'russian russisch russland russe russes rusa ruso rusia rosyjsk rosji российск русск росси російськ росії kremlin kreml krem кремл moscow moskau moscou moscu moskw москв москов ' +
  'chinese chinesisch chinois chino china chinsk пекин пекін китай beijing peking pekin hungarian ungarisch hongrois hungar wegiersk budapest венгер угор будапешт turkish turkisch turc turco tureck турецк турець ankara анкар ' +
  'american amerikanisch americain american washington amerykansk американ вашингтон ukrainian ukrainisch ukrainien ucrania ukrainsk украинск українськ kyiv kiew kijow киев київ european europaisch europeen europe brussel bruxelles bruselas bruksel брюссел ' +
  'belarus bielarus bialorus белорус білорус serb serbisch сербск сербськ slovak slowakisch slovaq eslovac slowack словацк словаць iranian iranisch iranien iranska иранск іранськ vatican vatikan vaticano watykan ватикан';

/** From the noun to whose it is: "la demande du ministre", "die Rede des russischen Botschafters". */
const REACH = 3;

const nounsOf = lazilyFor((language: string) => new RegExp(`^(?:${SPEECH_NOUNS[language] ?? '-'})$`, 'u'));

const LINK =
  /^(?:of|the|a|an|by|s|from|von|vom|der|des|die|das|eines|einer|de|du|d|des|la|le|les|l|un|une|del|el|los|una|ze|od|z|w|от|из|со|від|із|old|alte|alten|vieille|viejo|stary|stara)$/u;

/** @returns the noun and whose it is, and how much that weighs */
export const theirWords = (sentence: string, form: Span, language: string): [sign: string, weight: number] | null => {
  const [noun, role] = [nounsOf(language), roleInAnyCase(language)];
  const all = readWords(sentence);
  const word = (w: number): string | null => {
    const { folded, start, end } = all[w] ?? { folded: null, start: 0, end: 0 };
    return start < form.end && end > form.start ? null : folded;
  };
  const isOwner = (folded: string): boolean => beginsWith(folded, PARTIES) || beginsWith(folded, SPEAKER_NAMES) || role.test(folded);
  /** Where the owner of the noun at `w` stands in one direction. */
  const owner = (w: number, step: 1 | -1): number | null => {
    for (let i = 1; i <= REACH; i++) {
      const folded = word(w + step * i);
      if (folded === null) return null;
      if (isOwner(folded)) return w + step * i;
      // “The Chinese paper’s reading”, but “the reading of the Chinese paper” has only small words between.
      if (!LINK.test(folded) && step === 1) return null;
    }
    return null;
  };
  for (let w = 0; w < all.length; w++) {
    if (!noun.test(word(w) ?? '')) continue;
    const at = owner(w, -1) ?? owner(w, 1);
    if (at !== null) return [sentence.slice(all[Math.min(w, at)]?.start, all[Math.max(w, at)]?.end), THEIRS];
  }
  return null;
};
