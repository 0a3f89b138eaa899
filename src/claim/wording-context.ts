/**
 * When a loaded wording is not the page's own: quoted with a speaker, in a title, or talked about.
 *
 *   The Kremlin’s “special military operation”            quotation marks: somebody else's word
 *   Putin said the special military operation …           reported speech
 *   the term “special military operation”                 about the wording itself
 *   the film “Liberation of Donbas”, her book Putin’s War  a title
 *   the self-proclaimed Donetsk People’s Republic          a distance put before it
 *
 * But "The Kiev regime claims …" is the page's own word for who speaks.
 */
import { findFrames, type FrameAt } from './stance/frames.ts';
import { foldPlain } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { words, type Word } from '../text/words.ts';
import { tellsWar } from './war-setting.ts';

export type NotHere = 'quoted' | 'reported' | 'title' | 'about the wording';

type ByLanguage = Readonly<Record<string, string>>;

/** Words that speak of words, folded beginnings. */
const ABOUT: ByLanguage = {
  en: 'term terms word words phrase phrases expression wording label labels labelled labeled euphemis vocabulary terminology parlance rhetoric slogan jargon dubbed dubs so-called called calls calling describ styled referred refers propaganda narrative linguist glossary dictionary style stylebook style-guide usage known synonym avoids avoid spelling spelled',
  de: 'begriff wort worter worte ausdruck bezeichnung formulierung vokabel schlagwort euphemis sprachregelung terminolog sogenannt genannt nennt bezeichnet rhetorik propaganda wortwahl sprachgebrauch jargon parole schreibweise wortlaut heisst heissen',
  fr: 'terme termes mot mots expression formule formulation vocabulaire euphemis appellation etiquette terminologie dit soi-disant pretendu appelle appele qualifi rhetorique propagande slogan jargon lexique baptis nomme denomm surnomm',
  es: 'termino terminos palabra palabras expresion formula vocabulario eufemis denomina llamad llama califica etiqueta terminologia retorica propaganda lema jerga lexico apelativo autodenomin',
  pl: 'termin pojeci slow wyrazeni sformulowani okresl nazw nazyw eufemiz terminolog rzekom tzw retoryk propagand haslo zargon zwrot etykiet mian',
  ru: 'термин слово слова словом слов выражени формулировк понятие эвфемизм терминолог называ назван назвал именует именуем риторик пропаганд лозунг жаргон лексик наименован обознач клише зовет зовут',
  uk: 'термін слово слова словом слів вислів вираз формулюванн поняття евфемізм термінолог назива назван назвав іменує іменуют риторик пропаганд гасло жаргон лексик найменуванн кліше словосполученн зве звуть',
};

/** A distance put before the form: "so-called", "self-proclaimed". */
const DISTANCED =
  /\b(?:so[- ]called|self[- ](?:proclaimed|styled|declared)|soi[- ]disant|autoproclam|llamad[ao] |samozwancz|sogenannt|selbst(?:ernannt|proklamiert|erklart)|tzw\b)|так называем|самопровозглаш|так зван|самопроголош/iu;
/** Letters before the form in which it is looked for. */
const DISTANCED_WITHIN = 30;

const TITLES: ByLanguage = {
  en: 'book film movie documentary novel album song titled entitled resolution title headline article report exhibition series podcast conference law act bill medal decree study newsletter chapter headed paper essay seminar magazine play exhibit',
  de: 'buch film dokumentarfilm roman album lied titel betitelt resolution titeln uberschrift artikel bericht ausstellung serie konferenz gesetz medaille erlass studie tagung kapitel podcast doku newsletter vortrag aufsatz zeitschrift',
  fr: 'livre film documentaire roman album chanson titre intitule resolution article rapport exposition serie conference loi medaille decret etude chapitre colloque essai revue balado podcast',
  es: 'libro pelicula documental novela album cancion titulo titulado titulada resolucion articulo informe exposicion serie conferencia ley medalla decreto estudio capitulo coloquio ensayo revista podcast jornada',
  pl: 'reportaz ksiazk film dokument powiesc album piosenk tytul zatytulowan rezolucj artykul raport wystaw serial konferencj ustaw medal dekret studium rozdzial konferencj esej czasopism podcast wyklad',
  ru: 'книг фильм роман альбом песн названи озаглавлен резолюци стать доклад выставк сериал конференци закон медал указ заголов глав исследовани сборник подкаст лекци журнал эссе',
  uk: 'книг книз фільм роман альбом пісн назв озаглавлен резолюці статт доповід виставк серіал конференці закон медал указ заголов розділ дослідженн збірк подкаст лекці журнал есе книжк',
};

/** Words of publishing and showing: with one of them anywhere in the sentence, words written as a title are one. */
const SHOWING: ByLanguage = {
  en: 'paperback hardback bestseller edition premiere reprint cinemas bookshop',
  de: 'mediathek dreiteiler mehrteiler taschenbuch kinostart urauffuhrung bestseller spielplan buchhandlung',
  fr: 'poche reedition librairie avant-premiere tirage paru parue best-seller',
  es: 'edicion estreno coloquio reeditad superventas libreria cartelera documentalista reportera reportero',
  pl: 'afisz nakladem ksiegarni ekranach bestseller dokumencie',
  ru: 'прокат документальн тираж переиздан бестселлер книжн кинотеатр',
  uk: 'прокат документальн перевидан бестселер книгарн кінотеатр',
};

/** Words that speak of the choice of words: with one of them anywhere in the sentence, its words are examples. */
const STYLE: ByLanguage = {
  en: 'stylebook style-guide glossary dictionary linguist lexicograph terminolog',
  de: 'sprachregelung stilhandbuch glossar worterbuch linguist terminolog',
  fr: 'lexique glossaire dictionnaire linguist terminolog',
  es: 'fundeu glosario diccionario linguist terminolog',
  pl: 'slownik glosariusz jezykoznaw terminolog',
  ru: 'глоссари словар лингвист терминолог',
  uk: 'глосарі словник лінгвіст термінолог мовознав',
};
/** A noun for a word, and somebody who counts, chooses or replaces words, in one sentence. */
const WORD_NOUN =
  /^(?:words?|terms?|phrases?|mots?|terme?s?|wort|worter|begriff|begriffe|palabras?|terminos?|slow[ao]?|terminy?|слов[аоу]?|термин\p{L}{0,2}|термін\p{L}{0,2}|слів)$/u;
const WORD_CHOICE =
  /\b(?:instead of|rather than|interchangeabl\p{L}*|count(?:s|ed|ing)? |anstatt|anstelle|statt|austauschbar|au lieu d|plutot que|compt(?:e|er|ait)|en lugar de|en vez de|cont(?:o|aba) |zamiast|policzy\p{L}*)|вместо|подсчита|посчита|замість|порахува|підрахува/u;
/** "Whether A or B fits better". */
const WHICH_FITS =
  /\bfits? (?:better|best)\b|\bis the better word\b|\b(?:passt|trifft) (?:besser|es eher)\b|\b(?:convient|sonne) mieux\b|\b(?:encaja|cuadra) mejor\b|\blepiej pasuje\b|точнее подходит|краще пасує/u;
const STYLE_PHRASES = /\blibro de estilo\b|\bguide de style\b|\bstyle guide\b|\bczy pisac\b|\bmanual de estilo\b/u;

/** "called off", "au terme de": words of the list above in other company. */
const NO_TALK = /\bcall(?:ed|ing|s) (?:off|on|for|up)\b|\bau terme\b|\bin other words\b/u;

/** Words behind which stands who is cited: "according to". */
const SOURCES: ReadonlySet<string> = new Set('according laut nach selon apres segun wedlug zdaniem согласно по за згідно на'.split(' '));

const BESIDE = 4;

const beginsWith = (word: string, list: string): boolean =>
  list
    .split(' ')
    .some((start) =>
      start.length <= 4 ? word === start || (word.startsWith(start) && word.length <= start.length + 2) : word.startsWith(start),
    );

const OPENING = /[“„«"‚‘‹]/u;
const CLOSING = /[”“»"’‘›]/u;

/** Quotation marks directly around the form, or around a stretch that holds it within the sentence. */
const quotation = (sentence: string, start: number, end: number): 'tight' | 'wide' | null => {
  const before = sentence.slice(0, start);
  const after = sentence.slice(end);
  if (/[“„«"‚‘‹'][\s\u00a0\u202f]?$/u.test(before) && /^[\p{L}]{0,3}[\s\u00a0\u202f]?[”“»"’‘›']/u.test(after)) return 'tight';
  const open = Math.max(...['“', '„', '«', '"'].map((q) => before.lastIndexOf(q)));
  if (open < 0 || !CLOSING.test(after) || !OPENING.test(before)) return null;
  const between = before.slice(open + 1);
  if (/[”»]/u.test(between)) return null;
  const straight = before.split('"').length - 1;
  if (before[open] === '"' && straight % 2 === 0) return null;
  return /[”“»"]/u.test(after) ? 'wide' : null;
};

/** Those whose wordings are reported without a verb of saying: "The Kremlin demands …", "Peskov: …". Folded beginnings. */
const SPEAKERS =
  'kremlin kreml moscow moskau moskwa moscou moscu putin poutine peskov peskow lawrow lavrov kremlj кремл москв путин путін песков пєсков лавров';
const DEMANDS = 'demand insist verlang forder exig reclam domaga zada требу настаив вимага наполяга';

/** "Putin machte … verantwortlich": who is blamed is named in the speaker's words. */
const MAKES = 'machte macht gab gibt';
const BLAME = 'verantwortlich schuld';

/** @returns the words that tell it */
const demandedBy = (sentence: string, all: readonly Word[], first: number): string | null => {
  for (let w = 0; w < first; w++) {
    const [who, next] = [all[w] as Word, all[w + 1] as Word];
    if (!beginsWith(who.folded, SPEAKERS)) continue;
    if (/^\s*:\s/u.test(sentence.slice(who.end))) return sentence.slice(who.start, who.end + 1);
    if (
      w + 1 < first &&
      (beginsWith(next.folded, DEMANDS) || (beginsWith(next.folded, MAKES) && all.some((o) => beginsWith(o.folded, BLAME))))
    )
      return sentence.slice(who.start, next.end);
  }
  return null;
};

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/** Letters of a word that a title in English writes small. */
const SMALL_WORD = 3;

/**
 * Written as a work's title is: in English every longer word with a capital, in German directly behind the
 * kind of work (its nouns have capitals anyway), elsewhere a capital inside the sentence on the first word or its article.
 */
const isWrittenAsTitle = (sentence: string, all: readonly Word[], first: number, last: number, language: string): boolean => {
  const textOf = (w: number): string => sentence.slice(all[w]?.start ?? 0, all[w]?.end ?? 0);
  if (language === 'de') return first > 0 && beginsWith(all[first - 1]?.folded ?? '', TITLES['de'] ?? '') && isCapital(textOf(first));
  if (language !== 'en') return (first > 0 && isCapital(textOf(first))) || (first > 1 && isCapital(textOf(first - 1)));
  for (let w = first; w <= last; w++) if (textOf(w).length > SMALL_WORD && !isCapital(textOf(w))) return false;
  return true;
};

/**
 * A title by its capitals and a word of showing somewhere in the sentence: "La guerre de Poutine, sorti en poche".
 * Names have capitals anyway, so a form that begins with one tells nothing.
 */
const shownWork = (sentence: string, all: readonly Word[], first: number, last: number, language: string): string | null => {
  const word = all[first];
  if (!word || (language !== 'de' && language !== 'en' && tellsWar(word.folded))) return null;
  if (language === 'de' ? !isCapital(sentence.slice(word.start)) : first > 1 && !isWrittenAsTitle(sentence, all, first, last, language))
    return null;
  const sign = all.find((w, i) => (i < first || i > last) && beginsWith(w.folded, SHOWING[language] ?? ''));
  return sign ? sentence.slice(sign.start, sign.end) : null;
};

/** "Ukraine Crisis Media Center": the form goes on in capitals, so it is part of somebody's name. */
const longerName = (sentence: string, all: readonly Word[], last: number, language: string): string | null => {
  const [end, next] = [all[last], all[last + 1]];
  if (language !== 'en' || !end || !next || all.filter((w) => isCapital(sentence.slice(w.start, w.end))).length > 0.6 * all.length)
    return null;
  const goesOn = sentence.slice(end.end, next.start) === ' ' && isCapital(sentence.slice(next.start, next.end));
  return goesOn && isCapital(sentence.slice(end.start, end.end)) ? sentence.slice(end.start, next.end) : null;
};

/** Words between a form and the verb whose subject it is. */
const SUBJECT_REACH = 2;
/** Letters of the longest article. */
const ARTICLE = 3;

/** "The Kiev regime claims …", "according to the Kiev regime": the page itself calls the speaker so. */
const isSpeaker = (sentence: string, all: readonly Word[], first: number, last: number, frame: FrameAt): boolean => {
  const [from, to] = frame.first > last ? [last, frame.first] : [frame.last, first];
  if (to - from > SUBJECT_REACH) return false;
  if (/[^\s\p{L}\p{Nd}’'-]/u.test(sentence.slice(all[from]?.end ?? 0, all[to]?.start ?? 0))) return false;
  if (frame.first > last) return first <= SUBJECT_REACH;
  // Only an article may stand between: in “Zdaniem Ławrowa kolektywny Zachód …” it is Lavrov who is cited.
  return SOURCES.has(all[frame.first]?.folded ?? '') && all.slice(from + 1, to).every((w) => w.folded.length <= ARTICLE);
};

/** @returns the words by which the sentence speaks of choosing words */
const wordChoice = (folded: readonly string[]): string | undefined => {
  const joined = folded.join(' ');
  const phrase = STYLE_PHRASES.exec(joined) ?? WHICH_FITS.exec(joined);
  return phrase?.[0] ?? (folded.some((w) => WORD_NOUN.test(w)) ? WORD_CHOICE.exec(joined)?.[0] : undefined);
};

/** @param span of the form, in the sentence's own offsets */
export const notHere = (sentence: string, span: Span, language: string): { readonly why: NotHere; readonly sign: string } | null => {
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
        !NO_TALK.test(folded.slice(Math.max(0, w - 1), w + 2).join(' '))
      )
        return sentence.slice(all[w]?.start ?? 0, all[w]?.end ?? 0);
    return null;
  };
  const distanced = DISTANCED.exec(foldPlain(sentence.slice(Math.max(0, span.start - DISTANCED_WITHIN), span.start)));
  if (distanced) return { why: 'about the wording', sign: distanced[0].trim() };
  const marks = quotation(sentence, span.start, span.end);
  if (marks !== null) {
    const title = near(TITLES[language] ?? '', BESIDE);
    if (title !== null) return { why: 'title', sign: title };
    const about = near(ABOUT[language] ?? '', BESIDE + 2);
    return about === null ? { why: 'quoted', sign: '“ ”' } : { why: 'about the wording', sign: about };
  }
  const style = folded.find((w) => beginsWith(w, STYLE[language] ?? '')) ?? wordChoice(folded);
  if (style !== undefined) return { why: 'about the wording', sign: style };
  const about = near(ABOUT[language] ?? '', BESIDE);
  if (about !== null) return { why: 'about the wording', sign: about };
  const title = isWrittenAsTitle(sentence, all, first, last, language) ? near(TITLES[language] ?? '', BESIDE) : null;
  if (title !== null) return { why: 'title', sign: title };
  const shown = shownWork(sentence, all, first, last, language);
  if (shown !== null) return { why: 'title', sign: shown };
  const name = longerName(sentence, all, last, language);
  if (name !== null) return { why: 'title', sign: name };
  const said = findFrames(folded, language).find(
    (f) => f.frame === 'attribution' && (f.last < first || f.first > last) && !isSpeaker(sentence, all, first, last, f),
  );
  if (said) return { why: 'reported', sign: sentence.slice(all[said.first]?.start ?? 0, all[said.last]?.end ?? 0) };
  const demanded = demandedBy(sentence, all, first);
  return demanded === null ? null : { why: 'reported', sign: demanded };
};
