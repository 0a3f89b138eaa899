/**
 * Of what is it said? A noun that depends on the form and is no state's and no army's takes the wording away:
 *
 *   the root causes of the outage at a Ukrainian plant      of the outage
 *   первопричины выгорания учителей                         of burn-out
 *   the root causes of this war, of Russia’s attack         of the war: not taken away
 *
 * Read as far as the next mark or preposition. Slavic genitives have no word of their own, so an ending must tell them from verbs.
 */
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import { STATE_NOUNS } from './terms/state-noun-list.ts';
import { tellsWar } from './war-setting.ts';
import { beginsWith } from './word-beginnings.ts';

interface Complement {
  /** Words that make one. */
  readonly of: RegExp;
  /** Words that end it. */
  readonly until: RegExp;
  readonly genitive?: RegExp;
}

const COMPLEMENTS: Readonly<Record<string, Complement>> = {
  en: { of: /^(?:of|behind|about)$/u, until: /^(?:in|on|at|for|from|with|by|as|that|which|is|are|was|were|will|has|have|had|and)$/u },
  de: {
    of: /^(?:des|der|von|vom|hinter|uber|um)$/u,
    until: /^(?:in|im|an|am|auf|mit|fur|bei|aus|ist|sind|war|waren|wird|hat|haben|und|nicht)$/u,
  },
  fr: { of: /^(?:de|du|des|d|sur)$/u, until: /^(?:dans|en|a|au|aux|pour|par|avec|que|qui|sont|et)$/u },
  es: { of: /^(?:de|del|sobre)$/u, until: /^(?:en|a|al|para|por|con|que|es|son|y|e)$/u },
  pl: {
    of: /^(?:o)$/u,
    until: /^(?:w|na|dla|do|z|ze|przez|po|i|oraz|jest|sa)$/u,
    genitive: /(?:ego|ej|ych|ow|cji|nia|sci|ek|u)$/u,
  },
  ru: {
    of: /^(?:о|об|про)$/u,
    until: /^(?:в|во|на|для|к|с|со|от|из|и|а|по|не)$/u,
    genitive: /(?:ого|ой|их|ых|ов|ев|ии|ия|сти|ы|ки)$/u,
  },
  uk: {
    of: /^(?:про|щодо)$/u,
    until: /^(?:в|у|на|для|до|з|із|від|і|й|та|а|по|не)$/u,
    genitive: /(?:ого|ої|их|ів|їв|ії|сті|ння|и|ки)$/u,
  },
};
/** Short words and past tenses that end like genitives. */
const GENITIVE_FROM = 4;
const VERB = /(?:l[aioey]|l|ли|ла|ло|ся|сь|ть|ти|ться|ют|ет|ит|ють|ує)$/u;
const LONGEST = 5;

/** @returns the noun that takes the wording away, as the sentence has it; null where there is none */
export const otherComplement = (sentence: string, form: Span, language: string, isCue: (word: string) => boolean): string | null => {
  const grammar = COMPLEMENTS[language];
  if (!grammar) return null;
  const rest = words(sentence.slice(form.end, form.end + 120));
  const text = sentence.slice(form.end);
  const [head] = rest;
  if (!head || text.slice(0, head.start).trim() !== '') return null;
  const isGenitive =
    grammar.genitive !== undefined && head.folded.length >= GENITIVE_FROM && grammar.genitive.test(head.folded) && !VERB.test(head.folded);
  if (!grammar.of.test(head.folded) && !isGenitive) return null;
  const noun: string[] = [];
  for (let w = isGenitive ? 0 : 1; w < rest.length && noun.length < LONGEST; w++) {
    const word = rest[w];
    if (!word || (w > 0 && /[,;:.()–—!?]/u.test(text.slice(rest[w - 1]?.end ?? 0, word.start))) || grammar.until.test(word.folded)) break;
    if (tellsWar(word.folded) || beginsWith(word.folded, STATE_NOUNS[language] ?? '') || isCue(word.folded)) return null;
    noun.push(text.slice(word.start, word.end));
  }
  return noun.length > 0 ? noun.join(' ') : null;
};
