/**
 * When a loaded wording is not the page's own: quoted with a speaker, in a title, or talked about.
 *
 *   The Kremlin’s “special military operation”            quotation marks: somebody else's word
 *   Putin said the special military operation …           reported speech
 *   the term “special military operation”                 about the wording itself
 *   the film “Liberation of Donbas”, her book Putin’s War  a title
 *   the self-proclaimed Donetsk People’s Republic          a distance put before it
 *
 *   There was no civil war in Ukraine                     denied
 *   Annex I, line 132: born 14.02.1970, official of …       a record (wording-register.ts)
 *
 * But "The Kiev regime claims …" is the page's own word for who speaks.
 */
import { clauseStart } from './clause-start.ts';
import { foldPlain } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import { quotation } from './quotation.ts';
import { beginsWith, type ByLanguage } from './word-beginnings.ts';
import { namedSo } from './wording-named.ts';
import { dateSign, recordSign } from './wording-register.ts';
import { titleSign, workBeside } from './wording-title.ts';
import { deniedBy } from './wording-denied.ts';
import { reportedBy } from './wording-voice.ts';

export type NotHere = 'quoted' | 'reported' | 'denied' | 'title' | 'a record' | 'a date' | 'about the wording';

/** Words that speak of words, folded beginnings. */
const ABOUT: ByLanguage = {
  en: 'term terms word words phrase phrases expression wording label labels labelled labeled euphemis vocabulary terminology parlance rhetoric slogan jargon dubbed dubs so-called called calls calling describ styled referred refers propaganda narrative linguist glossary dictionary style stylebook style-guide usage known synonym avoids avoid spelling spelled',
  de: 'begriff wort worter worte ausdruck bezeichnung bezeichnen formulierung vokabel schlagwort euphemis sprachregelung terminolog sogenannt genannt nennt nannte bezeichnet rhetorik propaganda wortwahl sprachgebrauch jargon parole schreibweise wortlaut heisst heissen',
  fr: 'terme termes mot mots expression formule formulation vocabulaire euphemis appellation etiquette terminologie dit soi-disant pretendu appelle appele qualifi rhetorique propagande slogan jargon lexique baptis nomme denomm surnomm',
  es: 'termino terminos palabra palabras expresion formula vocabulario eufemis denomina llamad llama califica etiqueta terminologia retorica propaganda lema jerga lexico apelativo autodenomin',
  pl: 'termin pojeci slow wyrazeni sformulowani okresl nazw nazyw eufemiz terminolog rzekom tzw retoryk propagand haslo zargon zwrot etykiet mian',
  ru: 'термин слово слова словом слов выражени формулировк понятие эвфемизм терминолог называ назван назвал именует именуем риторик пропаганд лозунг жаргон лексик наименован обознач клише зовет зовут',
  uk: 'термін слово слова словом слів вислів вираз формулюванн поняття евфемізм термінолог назива назван назвав іменує іменуют риторик пропаганд гасло жаргон лексик найменуванн кліше словосполученн зве звуть',
};

/** A distance put before the form: "so-called", "self-proclaimed", "alleged". */
const DISTANCED =
  /\b(?:so[- ]called|self[- ](?:proclaimed|styled|declared)|soi[- ]disant|autoproclam|llamad[ao] |samozwancz|sogenannt|selbst(?:ernannt|proklamiert|erklart)|tzw\b|alleged|supposed|imaginary|fictitious|mythical|invented|notional|angeblich|vermeintlich|erfunden|supuest[oa]|presunt[oa]|rzekom|domnieman|wymyslon|urojon)|так называем|самопровозглаш|мнимы|мнимо|вымышлен|выдуман|пресловут|так зван|самопроголош|вигадан|уявн|горезвісн/iu;
/** Letters before the form in which it is looked for. */
const DISTANCED_WITHIN = 30;

/** Words that speak of the choice of words: with one of them anywhere in the sentence, its words are examples. */
const STYLE: ByLanguage = {
  en: 'stylebook style-guide glossary dictionar linguist lexicograph terminolog portmanteau neologism calque coinage loanword acronym abbreviation etymolog philolog translator orthograph semantic',
  de: 'sprachregelung stilhandbuch glossar worterbuch linguist terminolog kofferwort neologism lehnubersetzung wortschopfung lehnwort abkurzung akronym kurzel etymolog philolog ubersetzer sprachwissenschaft sprachforsch duden rechtschreib unwort semantik semantisch',
  fr: 'lexique glossaire dictionnaire linguist terminolog mot-valise neologism calque acronyme sigle abreviation etymolog philolog traducteur traductrice orthograph semanti',
  es: 'fundeu glosario diccionario linguist terminolog neologism calco acronim sigla abreviatura etimolog filolog traductor ortograf semanti',
  pl: 'slownik glosariusz jezykoznaw terminolog neologizm kalka kalke akronim skrotowiec etymolog filolog tlumaczk ortografi polszczyzn semantyk pisowni',
  ru: 'глоссари словар лингвист терминолог неологизм калька кальку аббревиатур акроним этимолог филолог языковед переводчик орфографи семантик',
  uk: 'глосарі словник лінгвіст термінолог мовознав неологізм калька кальку абревіатур акронім етимолог філолог перекладач правопис орфографі слововжив семантик',
};
/** A noun for a word, and somebody who counts, chooses or replaces words, in one sentence. */
const WORD_NOUN =
  /^(?:words?|terms?|phrases?|labels?|etiquetas?|etiquettes?|etykiet\p{L}+|ярлык\p{L}*|ярлик\p{L}*|mots?|terme?s?|wort|worter|begriff|begriffe|palabras?|terminos?|slow[ao]?|terminy?|слов[аоу]?|термин\p{L}{0,2}|термін\p{L}{0,2}|слів)$/u;
const WORD_CHOICE =
  /\b(?:instead of|rather than|frequen\p{L}+|haufigkeit|mide |czestos\p{L}+|interchangeabl\p{L}*|count(?:s|ed|ing)? |anstatt|anstelle|statt|austauschbar|au lieu d|plutot que|compt(?:e|er|ait)|en lugar de|en vez de|cont(?:o|aba) |zamiast|policzy\p{L}*)|вместо|подсчита|посчита|замість|порахува|підрахува/u;
/** "Conflict or war?": two words for one thing, to choose from. */
const ONE_OR_OTHER =
  /\b(?:war|conflict|operation|invasion|crisis|coup|revolution|annexation|reunification) (?:\S+ ){0,3}or (?:an? |the )?(?:\S+ )?(?:war|conflict|operation|invasion|crisis|coup|revolution|annexation|reunification)\b|(?:krieg|konflikt|operation|krise|invasion|putsch|revolution|annexion|wiedervereinigung) (?:\S+ ){0,3}oder (?:\S+ ){0,2}\S*(?:krieg|konflikt|operation|krise|invasion|putsch|revolution|annexion|wiedervereinigung)|\b(?:guerre|conflit|operation|crise|coup|revolution|annexion|rattachement) (?:\S+ ){0,3}ou (?:\S+ ){0,2}(?:guerre|conflit|operation|invasion|crise|coup|revolution|annexion|rattachement)\b|\b(?:guerra|conflicto|operacion|crisis|golpe|revolucion|anexion) (?:\S+ ){0,3}[ou] (?:\S+ ){0,2}(?:guerra|conflicto|operacion|invasion|crisis|golpe|revolucion|anexion)\b|\b(?:wojn|konflikt|operacj|kryzys|inwazj|przewrot|rewolucj|aneksj)\S* (?:\S+ ){0,3}czy (?:\S+ ){0,2}(?:wojn|konflikt|operacj|kryzys|inwazj|przewrot|rewolucj|aneksj)|(?:^| )(?:войн|конфликт|операци|кризис|переворот|революци|аннекси|воссоединени)\S* (?:\S+ ){0,3}или (?:\S+ ){0,2}(?:войн|конфликт|операци|кризис|вторжени|переворот|революци|аннекси|воссоединени)|(?:^| )(?:війн|конфлікт|операці|криз|переворот|революці|анексі)\S* (?:\S+ ){0,3}(?:чи|або) (?:\S+ ){0,2}(?:війн|конфлікт|операці|криз|вторгненн|переворот|революці|анексі)/u;
/** "The term no longer appears": what becomes of a word. */
const WORD_OCCURS =
  /(?:^| )(?:(?:the|this) (?:term|word|phrase|expression) (?:\S+ ){0,4}(?:appears?|occurs?|crops up|surfaces)|(?:taucht|kommt|fallt) (?:der begriff|das wort|der ausdruck|die formel)|(?:der begriff|das wort|der ausdruck) (?:\S+ ){0,3}(?:taucht|kommt|fallt|auftaucht|vorkommt)|(?:le terme|le mot|l expression|la formule) (?:\S+ ){0,3}(?:apparait|figure|revient|disparait)|(?:el termino|la palabra|la expresion) (?:\S+ ){0,3}(?:aparece|figura|desaparece)|(?:termin|slowo|okreslenie|zwrot) (?:\S+ ){0,3}(?:pojawia|wystepuje|znika)|(?:термин|слово|выражение) (?:\S+ ){0,3}(?:встречается|фигурирует|появляется|исчезает)|(?:термін|слово|вислів) (?:\S+ ){0,3}(?:трапляється|фігурує|з’являється|зникає))(?= |$)/u;
/** "Whether A or B fits better". */
const WHICH_FITS =
  /\bfits? (?:better|best)\b|\bis the better word\b|\b(?:passt|trifft) (?:besser|es eher)\b|\b(?:convient|sonne) mieux\b|\b(?:encaja|cuadra) mejor\b|\blepiej pasuje\b|точнее подходит|краще пасує/u;
const STYLE_PHRASES =
  /(?:instead of|rather than|statt|anstelle von|au lieu d[eu]?|plutot que?|en vez de|zamiast) (?:\S+ )?(?:war|krieg|guerre|guerra|wojn\S*)\b|\bdire guerre\b|(?:вместо|замість) (?:слова )?(?:войн|війн)|\blibro de estilo\b|\bguide de style\b|\bstyle guide\b|\bczy pisac\b|\bmanual de estilo\b|\brada jezyka\b|\b(?:mala|wielka) litera\b|\b(?:klein|gross) ?geschrieben|\b(?:small|capital) letter|со строчной|з малої літери|с маленькой буквы/u;

/** "called off", "au terme de", "on these terms": words of the list above in other company. */
const NO_TALK =
  /\bcall(?:ed|ing|s) (?:\S+ )?(?:off|on|for|up)\b|\bau terme\b|\bin other words\b|\b(?:on|in|peace) (?:these|those|such|any|its|our)? ?terms\b|\bterms? (?:of office|expired|ended|ran)\b|\b(?:to|must|can|could|should|help|would) avoid\b|\bdas heisst\b|\bein wort aus\b|\bllama\S* a (?:filas|la|las|los|sus)\b|^словом|(?:одним|іншими|другими) слов\p{L}+|\bpas un mot\b|(?:його|її|чий|президентськ\S+) термін|термін (?:вийшов|сплив|дії|повноважень|закінчився|добіг)|\b(?:call it what|whatever (?:you|one) calls?|wie (?:auch )?immer man|nenne man|quel que soit le nom|llamese como|llamenlo como|jakkolwiek)\b|(?:не|ни) (?:назыв|назов|назва|назив)\p{L}*/u;

/** The next sentence goes on about the word: "The term goes back to …". */
const WORD_AFTER =
  /^(?:the (?:term|word|phrase|expression|label|euphemism)|(?:das wort|der begriff|der ausdruck|die (?:formel|vokabel|bezeichnung)|der euphemismus)|(?:le (?:terme|mot)|l (?:expression|euphemisme)|la formule)|(?:la (?:palabra|expresion|formula)|el (?:termino|eufemismo))|(?:to |ten )?(?:slowo|termin|okreslenie|eufemizm|zwrot)|(?:это |сам )?(?:слово|термин|выражение|эвфемизм|словосочетание)|(?:це |сам )?(?:слово|термін|вислів|евфемізм|словосполучення)) /u;

/** "Specjalna operacja wojskowa (ros. …)": the same in its own language, directly behind the form. Folded. */
const IN_ORIGINAL =
  /^\p{P}? ?\((?:(?:in|auf|en|po|im) )?(?:ros|russ|rus|рос|рус|укр|ukr|russian|russisch|russe|ruso|rosyjsku|russischen)(?:\.|:| [«„“"‘]|,)/u;

const BESIDE = 4;
/** Letters of the next sentence that are read. */
const NEXT_REACH = 60;

/** @returns the words by which the sentence speaks of choosing words */
const wordChoice = (folded: readonly string[]): string | undefined => {
  const joined = folded.join(' ');
  const phrase = STYLE_PHRASES.exec(joined) ?? WORD_OCCURS.exec(joined) ?? WHICH_FITS.exec(joined) ?? ONE_OR_OTHER.exec(joined);
  const nouns = joined.replace(NO_TALK, '').split(' ');
  return phrase?.[0] ?? (nouns.some((w) => WORD_NOUN.test(w)) ? WORD_CHOICE.exec(joined)?.[0] : undefined);
};

/** A mark that ends a clause. */
const CLAUSE = /[,;:()–—]/u;

/** The paragraph that a sentence stands in. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

const ALONE: Around = { before: '', after: '' };

/** @param span of the form, in the sentence's own offsets */
export const notHere = (
  sentence: string,
  span: Span,
  language: string,
  around: Around = ALONE,
): { readonly why: NotHere; readonly sign: string } | null => {
  const all = words(sentence);
  const folded = all.map((w) => w.folded);
  const first = all.findIndex((w) => w.end > span.start);
  let last = first;
  while (last + 1 < all.length && (all[last + 1]?.start ?? 0) < span.end) last++;
  const near = (list: string, reach: number): string | null => {
    for (let w = Math.max(0, first - reach); w <= Math.min(all.length - 1, last + reach); w++)
      if (
        (w < first || w > last) &&
        beginsWith(folded[w] as string, list) &&
        !NO_TALK.test(folded.slice(Math.max(0, w - 2), w + 3).join(' '))
      )
        return sentence.slice(all[w]?.start ?? 0, all[w]?.end ?? 0);
    return null;
  };
  const distanced = DISTANCED.exec(foldPlain(sentence.slice(Math.max(0, span.start - DISTANCED_WITHIN), span.start)));
  if (distanced) return { why: 'about the wording', sign: distanced[0].trim() };
  const marks = quotation(around.before + sentence + around.after, around.before.length + span.start, around.before.length + span.end);
  if (marks !== null) {
    const title = workBeside(language, near);
    if (title !== null) return { why: 'title', sign: title };
    const about = near(ABOUT[language] ?? '', BESIDE + 2);
    return about === null ? { why: 'quoted', sign: '“ ”' } : { why: 'about the wording', sign: about };
  }
  const original = IN_ORIGINAL.exec(foldPlain(sentence.slice(span.end)));
  if (original) return { why: 'about the wording', sign: original[0].trim() };
  const next = words(around.after.slice(0, NEXT_REACH)).map((w) => w.folded);
  const goesOn = WORD_AFTER.exec(`${next.join(' ')} `);
  if (goesOn) return { why: 'about the wording', sign: goesOn[0].trim() };
  const style = folded.find((w) => beginsWith(w, STYLE[language] ?? '')) ?? wordChoice(folded);
  if (style !== undefined) return { why: 'about the wording', sign: style };
  const about = near(ABOUT[language] ?? '', BESIDE);
  if (about !== null) return { why: 'about the wording', sign: about };
  const named = namedSo(folded, first, last);
  if (named !== null) return { why: 'about the wording', sign: named };
  const title = titleSign(sentence, around.after, all, { first, last }, language, near);
  if (title !== null) return { why: 'title', sign: title };
  const record = recordSign(sentence, around.before);
  if (record !== null) return { why: 'a record', sign: record };
  const date = dateSign(sentence, span);
  if (date !== null) return { why: 'a date', sign: date };
  const denied = deniedBy(
    {
      folded,
      from: first,
      to: last + 1,
      clause: clauseStart(sentence, all, first, CLAUSE),
      isQuestion: /\?["”»“)]*\s*$/u.test(sentence),
      next,
    },
    language,
  );
  if (denied !== null) return { why: 'denied', sign: denied };
  const reported = reportedBy(sentence, all, { first, last }, language, around);
  return reported === null ? null : { why: 'reported', sign: reported };
};
