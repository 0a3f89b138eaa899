/**
 * Somebody acts in the sentence, a politician, a bishop, a headmaster: what they say, want, promise or list may be their words,
 * whatever the verb is, for no list holds them all.
 *
 *   Kadyrow dankte den Teilnehmern der Spezialoperation.        Las llamó Putin tropas de paz.
 *   In Budapest holte der Abgeordnete weit aus, beginnend beim Putsch in Kiew.
 *   Kirill blessed the tanks. A civilisational threat came from the west.       the sentence before
 *
 * No sign is sure, so it is a weight, and the more loaded words a sentence has, the less it counts. A person acts who is named in
 * the nominative, or is one of a kind ("the minister", "министр") with no preposition before: not "of the minister", not "ministers".
 */
import { lazilyFor } from '../text/lazily.ts';
import { words as readWords, type Word } from '../text/words.ts';
import type { Span } from '../text/span.ts';
import { clauseStart } from './clause-start.ts';
import { roleInAnyCase } from './role-words.ts';
import { GIVEN, NAMES, ROLES, TITLES } from './terms/actor-list.ts';
import { SOFT_SAYING } from './terms/speech-noun-list.ts';
import type { ByLanguage } from './word-beginnings.ts';

/** In log-odds. */
const SAME_SENTENCE = -4;
/** They thank, list, wish, remember; or it is so for them. */
const WITH_A_VERB = -6;
/** In most articles somebody acts in the sentence before: that alone hides nothing. */
const SENTENCE_BEFORE = -1;
const TOLD_BEFORE = -3;

const NAMED = new Set(NAMES.split(' '));
const TITLE = new RegExp(`^(?:${TITLES}|${GIVEN})$`, 'u');
/** How surnames of the region end, where no case is told by it. */
const SURNAME = /^\p{L}{3,}(?:enko|czuk|chuk|tschuk|енко|чук)$/u;

/** Whom wordings themselves name. */
const NAMED_SO = /^(?:zelensk|selensk|зеленс)/u;

/** Words that may stand between a preposition and whom it governs, beside an article. */
const ADJECTIVES = 2;
const DETERMINERS =
  'the|a|an|this|that|his|her|its|their|our|my|der|die|das|dem|den|des|ein|eine|einem|einen|einer|eines|le|la|les|l|un|une|ce|cet|cette|son|sa|ses|leur|notre|el|los|las|una|su|sus|este|esta|ese|esa';
const PREPOSITIONS: ByLanguage = {
  en: 'of|to|with|by|for|against|from|under|on|at|in|about|without|behind|between|than|like|through|over|into|after|before|as',
  de: 'von|vom|mit|bei|beim|zu|zum|zur|fur|gegen|unter|uber|ohne|nach|aus|an|am|auf|im|in|des|dem|den|um|durch|vor|hinter|zwischen|als|wie',
  fr: 'de|du|d|des|à|au|aux|avec|par|contre|sous|sur|chez|sans|dans|en|vers|entre|comme|pour',
  es: 'de|del|a|al|con|por|contra|bajo|sobre|sin|en|hacia|entre|como|para',
};

interface Patterns {
  readonly role: RegExp;
  /** On what leads to a word in its clause; in the Slavic languages the case tells it. */
  readonly governed: RegExp | null;
  readonly soft: RegExp;
}

const patternsOf = lazilyFor((language: string): Patterns | null => {
  const [roles, prepositions] = [ROLES[language], PREPOSITIONS[language]];
  if (roles === undefined) return null;
  const between = `(?:(?:${DETERMINERS}) )?(?:(?!(?:${DETERMINERS}) )\\S+ ){0,${ADJECTIVES}}`;
  return {
    role: new RegExp(`^(?:${roles})$`, 'u'),
    soft: new RegExp(`^(?:${SOFT_SAYING[language] ?? '-'})$`, 'u'),
    governed: prepositions === undefined ? null : new RegExp(`(?:^| )(?:${prepositions}) ${between}$`, 'u'),
  };
});

/** A mark that ends a clause. */
const CLAUSE = /[,;:.()–—«»„“”"]/u;
/** Words before a person that are read. */
const REACH = 4;

const isCapital = (text: string, word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(text.slice(word.start));

const NOBODY = /^(?:no|kein|keine|aucun|aucune|ningun|ninguna|zaden|zadna|никакой|никакая|жоден|жодна|жодний|ни|ні)$/u;
/** "A Kremlin-backed president", "Yushchenko, the Western-backed challenger", "a veteran of the special military operation". */
const TO_THE_SAME =
  /^[\s-]*,?\s*(?:(?:the|a|an|der|die|das|ein|eine|le|la|l['’]|un|une|el|una|of the|of|de la|du|homme|man|y con el)\s*)*$/iu;
const isOne = (text: string, form: Span, word: Word, last: Word): boolean =>
  word.start >= form.end ? /^[\s-]*$/u.test(text.slice(form.end, word.start)) : TO_THE_SAME.test(text.slice(last.end, form.start));

/** The first person who acts in a text, but for the words of the form. */
const actorIn = (text: string, form: Span | null, language: string): string | null => {
  const patterns = patternsOf(language);
  if (!patterns) return null;
  const all = readWords(text);
  const acts = (w: number): number => {
    const [word, next] = [all[w] as Word, all[w + 1]];
    const { folded } = word;
    if (next && patterns.role.test(`${folded} ${next.folded}`)) return 2;
    if (patterns.role.test(folded)) return 1;
    if (!isCapital(text, word)) return 0;
    if (NAMED.has(folded) || SURNAME.test(folded)) return 1;
    return TITLE.test(folded) && isCapital(text, next) && !NAMED_SO.test(next?.folded ?? '') ? 2 : 0;
  };
  for (let w = 0; w < all.length; w++) {
    const word = all[w] as Word;
    if (form && word.end > form.start && word.start < form.end) continue;
    const length = acts(w);
    if (length === 0) continue;
    const last = all[w + length - 1] as Word;
    // “The minister’s”.
    if (language === 'en' && all[w + length]?.folded === 's') continue;
    const from = clauseStart(text, all, w, CLAUSE);
    const lead = all
      .slice(Math.max(from, w - REACH), w)
      .map(({ folded, start }) => (/^[àÀ]/u.test(text.slice(start)) && folded === 'a' ? 'à ' : `${folded} `));
    if (patterns.governed?.test(lead.join(''))) continue;
    if (all.slice(Math.max(0, w - 2), w).some((before) => NOBODY.test(before.folded))) continue;
    if (form && isOne(text, form, word, last)) continue;
    return text.slice(word.start, last.end);
  }
  return null;
};

/** "For the senator from Kentucky it is …": in whose eyes; not "for Putin", for whom it may be so in the page's. */
const TO_WHOM = /^(?:for|to|fur|pour|para|dla|для)$/u;
const WHOM_WITHIN = 4;
const ACCUSED = /^(?:putin|poutine|путин|путін|zelensk\p{L}*|selensk\p{L}*|зеленс\p{L}*)/u;

const inEyesOf = (sentence: string, form: Span, language: string): string | null => {
  const all = readWords(sentence);
  const role = roleInAnyCase(language);
  if (!TO_WHOM.test(all[0]?.folded ?? '') || (all[0]?.start ?? 0) >= form.start) return null;
  for (let w = 1; w <= WHOM_WITHIN; w++) {
    const [word, next] = [all[w], all[w + 1]];
    if (!word || word.end > form.start) return null;
    const isName =
      isCapital(sentence, word) &&
      (NAMED.has(word.folded) || SURNAME.test(word.folded) || (TITLE.test(word.folded) && isCapital(sentence, next)));
    if ((isName && !ACCUSED.test(word.folded)) || role.test(word.folded)) return sentence.slice(all[0]?.start, word.end);
  }
  return null;
};

/** @returns the verb of thanking, listing, wishing that a sentence has outside the form */
const softIn = (sentence: string, form: Span | null, language: string): string | null => {
  const verb = readWords(sentence).find(
    (word) => (!form || word.end <= form.start || word.start >= form.end) && patternsOf(language)?.soft.test(word.folded),
  );
  return verb ? sentence.slice(verb.start, verb.end) : null;
};

/** Letters that are read of what goes before. */
const BEFORE_REACH = 160;

/**
 * @param before what precedes the sentence in its paragraph
 * @returns who acts, and how much it weighs
 */
export const actor = (sentence: string, form: Span, before: string, language: string): [sign: string, weight: number] | null => {
  const eyes = inEyesOf(sentence, form, language);
  if (eyes !== null) return [eyes, WITH_A_VERB];
  const here = actorIn(sentence, form, language);
  const said = softIn(sentence, form, language);
  if (here !== null) return said === null ? [here, SAME_SENTENCE] : [`${here}, ${said}`, WITH_A_VERB];
  const last = before
    .slice(-BEFORE_REACH)
    .trimEnd()
    .split(/(?<=[.!?…])\s+/u)
    .at(-1);
  const there = last === undefined ? null : actorIn(last, null, language);
  if (last === undefined || there === null) return null;
  const told = said ?? softIn(last, null, language);
  return told === null ? [there, SENTENCE_BEFORE] : [`${there}, ${told}`, TOLD_BEFORE];
};
