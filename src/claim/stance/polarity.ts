/**
 * Negation and how far it reaches.
 *
 * Problem. "Ukraine did not receive guarantees" has all the words of "Ukraine received guarantees". But
 * "Ukraine, which is not a NATO member, received guarantees" denies nothing of it.
 *
 * Idea. A negation word reaches from itself to the end of its clause, and back over the few words before
 * it that belong to the same verb group (German and the Romance languages put the negated verb first:
 * "erhielt keine Garantien", "n'a reçu aucune"); a clause ends at punctuation or at a word that opens a
 * new one ("that", "because", "но"). A negation that ends its clause denies all of it ("Геноцида на Донбассе нет",
 * "Nach Einkreisung sieht das nicht aus"). Two negations in one clause are one, as in Slavic and Romance
 * languages ("никогда не"). After NegEx (Chapman et al., J. Biomed. Inform. 34, 2001), by clause rather than by a fixed window.
 *
 * Which words of a claim are in scope is compared with which words of the sentence are (align.ts).
 */
import type { Word } from '../../text/words.ts';
import { isStopWord } from '../terms/stop-words.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that deny, folded. */
const NEGATIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: list('not no never none nobody nothing neither nor cannot without nowhere hardly scarcely lack lacks lacked lacking'),
  de: list(
    'nicht kein keine keinen keinem keiner keines keinerlei nie niemals niemand nichts weder ohne nirgends keineswegs mitnichten kaum',
  ),
  fr: list('pas aucun aucune jamais rien personne sans ni nullement guere'),
  es: list('no nunca jamas ningun ninguna ninguno nadie nada sin ni tampoco'),
  pl: list('nie nigdy zaden zadna zadne zadnego zadnej zadnych nikt nikogo nic bez ani brak'),
  ru: list('не нет никогда никакой никакая никакого никаких никакие никто никого ничего ничто ни без нельзя никому вовсе отнюдь'),
  uk: list('не немає нема ніколи ніякий ніякого ніяких жоден жодна жодного жодної жодних ніхто нікого нічого ні без нікому ані'),
};

/** Words that open a new clause, folded. */
const OPENERS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: list('that which who because but although though while whereas if unless when since and so whether where until'),
  de: list('dass weil aber obwohl wahrend wenn sondern denn doch falls ob damit und bis'),
  fr: list('que qui parce mais car alors si lorsque quand dont puisque et'),
  es: list('que porque pero aunque mientras si cuando pues sino y'),
  pl: list('ze poniewaz bo ale lecz choc jesli gdy kiedy ktory ktora ktore i a'),
  ru: list('что потому но хотя если когда который которая которое которые чтобы пока и а'),
  uk: list('що бо але хоча якщо коли який яка яке які щоб поки тому і а та'),
};

/** Words before the negation that its verb group may hold: German "nicht" stands behind the object. */
const BACK: Readonly<Record<string, number>> = { de: 4, fr: 2, es: 2 };
const CLAUSE_END = /[,;:.!?…()–—]|\s-\s/u;

/** "not only A but also B" denies nothing. */
const ONLY = list('only just merely nur bloss seulement solo solamente tylko только лишь тільки лише alone');

/** "isn’t" is two words to us: only before "t" the first of them denies. */
const CONTRACTED = list('isn aren wasn weren doesn don didn hasn haven hadn won wouldn shouldn couldn mustn needn ain can');

const isDenial = (all: readonly Word[], i: number, set: ReadonlySet<string>): boolean => {
  const word = all[i] as Word;
  if (CONTRACTED.has(word.folded) && all[i + 1]?.folded === 't') return true;
  if (!set.has(word.folded)) return false;
  return !ONLY.has(all[i + 1]?.folded ?? '');
};

/** Words that hold their own negation: "illegitimate" is "not legitimate". */
const NEGATIVE =
  /^(?:illegit|illegal|illegalem|unlawful|unconstitut|ilegit|ilegal|ineffect|unwirksam|unrechtm|verfassungswid|nielegal|nieprawo|niekonstyt|нелегит|нелегіт|незакон|неконстит|недейств|нечинн)/u;

export const isNegativeWord = (folded: string): boolean => NEGATIVE.test(folded);

/** 0 free, 1 in the scope of a negation, 2 the negation itself; one number for each word. */
export const negatedWords = (text: string, all: readonly Word[], language: string): Uint8Array => {
  const marks = new Uint8Array(all.length);
  const set = NEGATIONS[language] ?? NEGATIONS['en'] ?? new Set<string>();
  const openers = OPENERS[language] ?? new Set<string>();
  const breaks = (i: number): boolean => {
    const before = all[i - 1];
    const word = all[i];
    return !before || !word || openers.has(word.folded) || CLAUSE_END.test(text.slice(before.end, word.start));
  };
  for (let i = 0; i < all.length; i++) {
    if (!isDenial(all, i, set)) continue;
    let isLast = true;
    for (let k = i + 1; k < all.length && !breaks(k); k++) {
      if (marks[k] === 0) marks[k] = 1;
      isLast &&= isStopWord((all[k] as Word).folded, language);
    }
    const back = isLast ? all.length : (BACK[language] ?? 0);
    for (let k = i; k > 0 && k > i - back && !breaks(k); k--) if (marks[k - 1] === 0) marks[k - 1] = 1;
    marks[i] = 2;
  }
  return marks;
};
