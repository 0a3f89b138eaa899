/**
 * When a loaded wording is not the page's own: quoted with a speaker, in a title, or talked about.
 *
 *   The Kremlin’s “special military operation”            quotation marks: somebody else's word
 *   Putin said the special military operation …           reported speech
 *   the term “special military operation”                 about the wording itself
 *   the film “Liberation of Donbas”                       a title
 */
import { findFrames } from './stance/frames.ts';
import { foldPlain } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';

export type NotHere = 'quoted' | 'reported' | 'title' | 'about the wording';

type ByLanguage = Readonly<Record<string, string>>;

/** Words that speak of words, folded beginnings. */
const ABOUT: ByLanguage = {
  en: 'term terms word words phrase phrases expression wording label labels labelled labeled euphemis vocabulary terminology parlance rhetoric slogan jargon dubbed dubs so-called called calls calling describ styled referred refers propaganda narrative linguist glossary dictionary style stylebook style-guide usage known synonym avoids avoid spelling spelled',
  de: 'begriff wort worter worte ausdruck bezeichnung formulierung vokabel schlagwort euphemis sprachregelung terminolog sogenannt genannt nennt bezeichnet rhetorik propaganda wortwahl sprachgebrauch jargon parole schreibweise wortlaut',
  fr: 'terme termes mot mots expression formule formulation vocabulaire euphemis appellation etiquette terminologie dit soi-disant pretendu appelle appele qualifi rhetorique propagande slogan jargon lexique baptis nomme',
  es: 'termino terminos palabra palabras expresion formula vocabulario eufemis denomina llamad llama califica etiqueta terminologia retorica propaganda lema jerga lexico apelativo autodenomin',
  pl: 'termin pojeci slow wyrazeni sformulowani okresl nazw nazyw eufemiz terminolog rzekom tzw retoryk propagand haslo zargon zwrot etykiet mian',
  ru: 'термин слово слова словом слов выражени формулировк понятие эвфемизм терминолог называ назван назвал именует именуем риторик пропаганд лозунг жаргон лексик наименован обознач клише',
  uk: 'термін слово слова словом слів вислів вираз формулюванн поняття евфемізм термінолог назива назван назвав іменує іменуют риторик пропаганд гасло жаргон лексик найменуванн кліше словосполученн',
};

/** "so-called" as one phrase of small words. */
const SO_CALLED = /\b(?:so[- ]called|soi[- ]disant)\b|так называем|так зван|sogenannt|так званої/iu;

const TITLES: ByLanguage = {
  en: 'book film movie documentary novel album song titled entitled resolution title headline article report exhibition series podcast conference law act bill medal decree',
  de: 'buch film dokumentarfilm roman album lied titel betitelt resolution titeln uberschrift artikel bericht ausstellung serie konferenz gesetz medaille erlass',
  fr: 'livre film documentaire roman album chanson titre intitule resolution article rapport exposition serie conference loi medaille decret',
  es: 'libro pelicula documental novela album cancion titulo titulado titulada resolucion articulo informe exposicion serie conferencia ley medalla decreto',
  pl: 'ksiazk film dokument powiesc album piosenk tytul zatytulowan rezolucj artykul raport wystaw serial konferencj ustaw medal dekret',
  ru: 'книг фильм роман альбом песн названи озаглавлен резолюци стать доклад выставк сериал конференци закон медал указ заголов',
  uk: 'книг книз фільм роман альбом пісн назв озаглавлен резолюці статт доповід виставк серіал конференці закон медал указ заголов',
};

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

/** @param span of the form, in the sentence's own offsets */
export const notHere = (sentence: string, span: Span, language: string): { readonly why: NotHere; readonly sign: string } | null => {
  const all = words(sentence);
  const folded = all.map((w) => w.folded);
  const first = all.findIndex((w) => w.end > span.start);
  let last = first;
  while (last + 1 < all.length && (all[last + 1]?.start ?? 0) < span.end) last++;
  const near = (list: string, reach: number): string | null => {
    for (let w = Math.max(0, first - reach); w <= Math.min(all.length - 1, last + reach); w++)
      if ((w < first || w > last) && beginsWith(folded[w] as string, list)) return sentence.slice(all[w]?.start ?? 0, all[w]?.end ?? 0);
    return null;
  };
  if (SO_CALLED.test(foldPlain(sentence.slice(Math.max(0, span.start - 24), span.start))))
    return { why: 'about the wording', sign: 'so-called' };
  const marks = quotation(sentence, span.start, span.end);
  if (marks !== null) {
    const title = near(TITLES[language] ?? '', BESIDE);
    if (title !== null) return { why: 'title', sign: title };
    const about = near(ABOUT[language] ?? '', BESIDE + 2);
    return about === null ? { why: 'quoted', sign: '“ ”' } : { why: 'about the wording', sign: about };
  }
  const about = near(ABOUT[language] ?? '', BESIDE);
  if (about !== null) return { why: 'about the wording', sign: about };
  const said = findFrames(folded, language).find((f) => f.frame === 'attribution' && (f.last < first || f.first > last));
  if (said) return { why: 'reported', sign: sentence.slice(all[said.first]?.start ?? 0, all[said.last]?.end ?? 0) };
  return null;
};
