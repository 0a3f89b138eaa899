/**
 * Ratings of other publishers → our assessments, by their own words; the original always stays beside it.
 *
 * Problem. Publishers rate in words of their own, in every language, and numbers say nothing without the
 * publisher's scale (schema.org/Rating: best and worst are optional, and some count down).
 *
 * Idea. The first rule whose words stand in the folded rating wins; rules go from the narrow to the wide,
 * because "mostly false" holds "false" and "not true" holds "true". A rating that no rule knows has no
 * assessment and is shown in the publisher's words alone. Numbers are never translated.
 *
 * Example. "Pants on Fire!" → contradicted-by-record; "Größtenteils richtig" → accurate-with-nuance;
 * "Satire" → null.
 */
import type { Assessment } from '../corpus/schema/claim.ts';
import { words } from '../text/words.ts';

interface Rule {
  readonly assessment: Assessment;
  /** Folded word sequences; `*` ends a word stem. */
  readonly any: readonly string[];
}

const rule = (assessment: Assessment, any: string): Rule => ({ assessment, any: any.split('|') });

const RULES: readonly Rule[] = [
  rule(
    'disputed',
    'disputed|contested|unproven|unverified|unsupported|no evidence|research in progress|inconclusive|nicht belegt|unbelegt|umstritten|non prouve|invérifiable|no probado|sin pruebas|niepotwierdzon*|nieweryfikowaln*|не доказано|не подтверждено|бездоказательно|спорно|не доведено|не підтверджено',
  ),
  rule(
    'misleading',
    'misleading|missing context|lacks context|out of context|half true|half-true|partly false|partially false|mixture|mixed|mostly false|distort*|exaggerat*|cherry*|irreführend|irrefuhrend|teilweise falsch|größtenteils falsch|überwiegend falsch|falscher kontext|fehlender kontext|manipuliert|halbwahrheit|trompeur|plutôt faux|partiellement faux|hors contexte|à nuancer|engañoso|enganoso|fuera de contexto|verdad a medias|parcialmente falso|manipulacja|manipulac*|częściowo fałsz*|półprawda|wprowadza w błąd|вводит в заблуждение|манипуляция|полуправда|частично неправда|частично ложь|маніпуляція|маніпул*|перебільшення|напівправда|частково неправда|вводить в оману',
  ),
  rule(
    'accurate-with-nuance',
    'mostly true|mostly accurate|mostly correct|largely true|partly true|partially true|größtenteils richtig|überwiegend richtig|weitgehend richtig|teilweise richtig|plutôt vrai|en partie vrai|partiellement vrai|casi verdad|mayormente verdadero|parcialmente verdadero|częściowo prawda|raczej prawda|в основном правда|частично правда|здебільшого правда|частково правда',
  ),
  rule(
    'contradicted-by-record',
    'false|fake|hoax|incorrect|inaccurate|not true|untrue|wrong|debunked|fabricat*|pants on fire|pinocchio*|conspiracy theory|falsch|unwahr|erfunden|frei erfunden|falschmeldung|faux|infondé|fausse|mensonge|intox|falso|falsa|bulo|mentira|fałsz|fałszyw*|nieprawda|ложь|ложно|неправда|фейк|фальшив*|выдумка|хибн*|брехня|вигадка',
  ),
  rule(
    'accurate',
    'true|accurate|correct|verified|wahr|richtig|stimmt|vrai|exact|verdadero|verdad|cierto|prawda|prawdziw*|правда|верно|вірно|достовірно|prawda',
  ),
];

const folded = (text: string): string[] => words(text).map((w) => w.folded);

const compiled = RULES.map(({ assessment, any }) => ({
  assessment,
  any: any.map((phrase) => ({ open: phrase.endsWith('*'), words: folded(phrase) })),
}));

const stands = (text: readonly string[], phrase: { readonly open: boolean; readonly words: readonly string[] }): boolean => {
  const { words: wanted, open } = phrase;
  for (let at = 0; at + wanted.length <= text.length; at++)
    if (wanted.every((w, k) => (open && k === wanted.length - 1 ? (text[at + k] as string).startsWith(w) : text[at + k] === w)))
      return true;
  return false;
};

/** Words that turn the next ones round: "not false" says nothing we could name. */
const TURNED = new Set(folded('not no nicht kein keine pas non nie не ні'));

/** @returns null where the rating's words are none we know, or are turned round by a "not" that is no rule's own */
export const assessmentOf = (rating: string): Assessment | null => {
  const text = folded(rating);
  for (const { assessment, any } of compiled) {
    const phrase = any.find((p) => stands(text, p));
    if (phrase === undefined) continue;
    const own = phrase.words.some((w) => TURNED.has(w));
    return !own && text.some((w) => TURNED.has(w)) ? null : assessment;
  }
  return null;
};
