/**
 * A loaded wording inside a name: of a work, a law, a medal, an office; with or without quotation marks.
 *
 *   her book Putin’s War, the bill “On the new regions”       a word for the kind of work beside it
 *   La guerre de Poutine, sorti en poche                      written as a title, and a word of showing in the sentence
 *   the Special Tribunal for the Crime of Aggression …        an institution’s name goes on to it
 *   Stoll, Die Nato-Osterweiterung, Böhlau, S. 311            a list of sources
 */
import { foldPlain } from '../text/fold.ts';
import type { Word } from '../text/words.ts';
import { tellsWar } from './war-setting.ts';
import { beginsWith, type ByLanguage } from './word-beginnings.ts';

const TITLES: ByLanguage = {
  en: 'book film movie documentary novel album song titled entitled resolution title headline article report exhibition series podcast conference law act bill medal decree study newsletter chapter headed paper essay seminar magazine play exhibit appeal declaration petition poster stamp plaque monument memorial inscription caption legend banner lecture panel workshop thesis dissertation poem painting mural opera episode channel blog hashtag rubric database annex preamble communique sermon memoir memoirs anthology almanac calendar triptych installation photograph collage concert festival anthem march collection biography',
  de: 'buch film dokumentarfilm roman album lied titel betitelt resolution titeln uberschrift artikel bericht ausstellung serie konferenz gesetz medaille erlass studie tagung kapitel podcast doku newsletter vortrag aufsatz zeitschrift appell erklarung petition antrag plakat briefmarke gedenktafel denkmal inschrift bildunterschrift aufschrift vorlesung workshop dissertation doktorarbeit gedicht gemalde wandbild oper folge kanal blog kolumne hashtag rubrik abschnitt kategorie datenbank anhang praambel memoiren anthologie kalender installation festival hymne veranstaltung liste sanktionsliste themenabend broschure sammelband essayband biografie biographie',
  fr: 'livre film documentaire roman album chanson titre intitule resolution article rapport exposition serie conference loi medaille decret etude chapitre colloque essai revue balado podcast appel declaration petition affiche timbre plaque monument memorial inscription legende banderole conference atelier these memoire poeme tableau fresque opera episode chaine blog chronique hashtag rubrique annexe preambule anthologie calendrier installation festival hymne brochure liste recueil biographie',
  es: 'libro pelicula documental novela album cancion titulo titulado titulada resolucion articulo informe exposicion serie conferencia ley medalla decreto estudio capitulo coloquio ensayo revista podcast jornada llamamiento declaracion peticion cartel sello placa monumento memorial inscripcion leyenda pancarta conferencia taller tesis poema cuadro mural opera episodio canal blog etiqueta rubrica anexo preambulo antologia calendario instalacion festival himno folleto lista recopilacion biografia antologia',
  pl: 'reportaz ksiazk film dokument powiesc album piosenk tytul zatytulowan rezolucj artykul raport wystaw serial konferencj ustaw medal dekret studium rozdzial konferencj esej czasopism podcast wyklad apel deklaracj petycj wniosek wniosk plakat znaczek znaczk tablic pomnik napis podpis legend transparent wyklad warsztat rozpraw wiersz obrazu obrazem obrazie obrazy mural oper kanal blog hasztag rubryk zalacznik preambul antologi kalendarz instalacj festiwal hymn broszur liscie lista cykl zbior biografi antologi',
  ru: 'книг фильм роман альбом песн названи озаглавлен резолюци стать доклад выставк сериал конференци закон медал указ заголов глав исследовани сборник подкаст лекци журнал эссе обращени декларац петиц ходатайств плакат марк памятник памятн табличк мемориал надпис подпис лекци семинар диссертац стих поэм картин фреск опер эпизод канал блог хештег рубрик приложени преамбул антолог календар инсталляц фестивал гимн брошюр перечен реестр списк лент цикл биографи антологи',
  uk: 'книг книз фільм роман альбом пісн назв озаглавлен резолюці статт доповід виставк серіал конференці закон медал указ заголов розділ дослідженн збірк подкаст лекці журнал есе книжк звернен деклараці петиці клопотан плакат марк памятник пам’ятник памятн табличк меморіал напис підпис лекці семінар дисертаці вірш поем картин фреск опер епізод канал блог хештег рубрик розділ додат преамбул антолог календар інсталяці фестивал гімн брошур перелік реєстр списк стрічк цикл біографі антологі',
};

/** Words of publishing and showing: with one of them anywhere in the sentence, words written as a title are one. */
const SHOWING: ByLanguage = {
  en: 'paperback hardback bestseller edition premiere reprint cinemas bookshop monologue playhouse staging screening shortlist vernissage auction library auctioned',
  de: 'mediathek dreiteiler mehrteiler taschenbuch kinostart urauffuhrung bestseller spielplan buchhandlung schauspielhaus monolog inszenierung vernissage auktion versteigert bibliothek verfilmung leinwand lesung',
  fr: 'poche reedition librairie avant-premiere tirage paru parue best-seller monologue vernissage encheres bibliotheque projection ecrans rayons',
  es: 'edicion estreno coloquio reeditad superventas libreria cartelera documentalista reportera reportero monologo teatral subasta biblioteca proyeccion pantallas librerias',
  pl: 'afisz nakladem ksiegarni ekranach bestseller dokumencie monodram spektakl wernisaz aukcj bibliotek pokaz seans ksiegarniach',
  ru: 'прокат документальн тираж переиздан бестселлер книжн кинотеатр спектакл моноспектакл вернисаж аукцион библиотек показали премьер киносеанс',
  uk: 'прокат документальн перевидан бестселер книгарн кінотеатр вистав моновистав вернісаж аукціон бібліотек показали прем’єр кіносеанс',
};

/** Bodies, programmes and funds that are called after what they deal with. */
const INSTITUTIONS: ByLanguage = {
  en: 'ministry tribunal court foundation fund register commission committee centre center institute agency office department council museum programme program association union mission fellowship taskforce archive observatory inquiry hall',
  de: 'ministerium bundesministerium sondertribunal tribunal gerichtshof stiftung fonds register schadensregister kommission komitee ausschuss zentrum institut agentur behorde referat amt museum programm verband mission taskforce archiv saal',
  fr: 'ministere tribunal cour fondation fonds registre commission comite centre institut agence office departement conseil musee programme association mission observatoire',
  es: 'ministerio tribunal corte fundacion fondo registro comision comite centro instituto agencia oficina departamento consejo museo programa asociacion mision observatorio',
  pl: 'ministerstw trybunal sad fundacj fundusz rejestr komisj komitet centrum instytut agencj urzad urzedzi departament biur muzeum program stowarzyszeni zwiazek misj',
  ru: 'министерств минист трибунал фонд реестр комисси комитет центр институт агентств отдел департамент управлени музе программ госпрограмм ассоциаци союз мисси зал',
  uk: 'міністерств трибунал фонд реєстр комісі комітет центр інститут агенці агентств відділ департамент управлінн музе програм асоціаці спілк місі зал',
};
/** Words between an institution and the part of its name. */
const NAME_REACH = 7;
/** A verb or a mark between: the sentence has gone on. */
const GOES_ON: ByLanguage = {
  ru: '\\S+(?:л|ла|ло|ли|ет|ют|ит|ят|ть|лся|лась|лись|тся|ться)',
  uk: '\\S+(?:ла|ло|ли|є|ють|ить|ять|ти|лася|лися|ться|тися)|\\S{3,}[аиу]в',
  pl: '\\S+(?:l|la|lo|li|ly|uje|uja|owac|al|ala|ali)|jest|sa',
  de: 'ist|sind|war|hat|haben|wird|werden|sagt|will|wollen',
  fr: 'est|sont|a|ont|sera|etait',
  es: 'es|son|ha|han|sera|fue|era',
  en: 'is|are|was|were|has|have|had|will|said|says|would|can|could',
};

/** A source list: pages, editors, numbers of books. On the sentence as written. */
const BIBLIOGRAPHY =
  /\b(?:ISBN|ISSN|doi:|Hrsg\.|Hg\.|(?:pp?|S|s|Bd|Vol|vol|éd|eds?|red|wyd)\.\s?\d)|(?:^|[\s(,])(?:[сС]\.\s?\d|[Вв]ид-во|[Ии]зд-во|[Тт]\.\s?\d)/u;

/** The number of a decree or of a place in a list: what stands in the sentence is called as it is called there. On the sentence as written. */
const NUMBERED =
  /№\s?\d|\b(?:No|Nr|nr|Núm|núm|num)\.\s?\d|\b[nN][°º]\s?\d|\b(?:Nummer|number|item|numéro|número|Position|pozycj\p{L}|numer\p{L}*|lp\.)\s\d|(?:номер\p{L}*|пункт\p{L}*|позици\p{L}*|позиці\p{L}*)\s\d/u;

/** "The law on the temporarily occupied territories", "устава о …": called after what it is about. On folded words before the form. */
const LAW_ON =
  /(?:^| )(?:(?:law|act|bill|decree|regulation|directive|ordinance|statute|order|code) (?:on|concerning|governing)|(?:\S*gesetz|verordnung|erlass|richtlinie|dekret) (?:uber|zu|zur|zum)|(?:loi|decret|ordonnance|reglement|proposition de loi|projet de loi) (?:sur|relati\S+ a|relati\S+ aux|concernant)|(?:ley|decreto|reglamento|proyecto de ley|orden) (?:sobre|de|relativ\S+ a)|(?:ustaw\S*|dekret\S*|rozporzadzeni\S*) o|(?:закон\S*|указ\S*|постановлени\S*|приказ\S*) (?:об?|про)|(?:закон\S*|указ\S*|постанов\S*|наказ\S*) про)(?: \S+){0,5}$/u;

const BESIDE = 4;

export const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/** Words that a title in English writes small: of so many letters, and longer prepositions. */
const SMALL_WORD = 3;
const PREPOSITIONS: ReadonlySet<string> = new Set('against with from into over upon between'.split(' '));

/**
 * Written as a work's title is: in English every longer word with a capital, in German directly behind the
 * kind of work (its nouns have capitals anyway), elsewhere a capital inside the sentence on the first word or its article.
 */
const isWrittenAsTitle = (sentence: string, all: readonly Word[], first: number, last: number, language: string): boolean => {
  const textOf = (w: number): string => sentence.slice(all[w]?.start ?? 0, all[w]?.end ?? 0);
  if (language === 'de') return first > 0 && beginsWith(all[first - 1]?.folded ?? '', TITLES['de'] ?? '') && isCapital(textOf(first));
  if (language !== 'en') return (first > 0 && isCapital(textOf(first))) || (first > 1 && isCapital(textOf(first - 1)));
  for (let w = first; w <= last; w++)
    if (textOf(w).length > SMALL_WORD && !isCapital(textOf(w)) && !PREPOSITIONS.has(textOf(w))) return false;
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

/** "Міністерство з питань реінтеграції тимчасово окупованих територій": an institution's name goes on to the form. */
const institution = (sentence: string, all: readonly Word[], first: number, last: number, language: string): string | null => {
  for (let w = Math.max(0, first - NAME_REACH); w < first; w++) {
    const word = all[w] as Word;
    if (!beginsWith(word.folded, INSTITUTIONS[language] ?? '')) continue;
    const between = sentence.slice(word.end, all[first]?.start ?? word.end);
    if (/[^\s\p{L}\p{Nd}’'-]/u.test(between)) continue;
    const goesOn = new RegExp(`^(?:${GOES_ON[language] ?? '-'})$`, 'u');
    if (all.slice(w + 1, first).some((one) => goesOn.test(one.folded))) continue;
    const named = language === 'ru' || language === 'uk' || language === 'de' ? true : isCapital(sentence.slice(word.start));
    if (named && (language !== 'en' || isWrittenAsTitle(sentence, all, first, last, language))) return sentence.slice(word.start, word.end);
  }
  return null;
};

/** Letters after the sentence in which a source list may go on: a full stop ends a book's title, too. */
const SOURCE_REACH = 120;

/**
 * @param near first word of a list within so many words of the form
 * @param after what follows the sentence in its paragraph
 */
export const titleSign = (
  sentence: string,
  after: string,
  all: readonly Word[],
  { first, last }: { readonly first: number; readonly last: number },
  language: string,
  near: (list: string, reach: number) => string | null,
): string | null =>
  BIBLIOGRAPHY.exec(sentence + after.slice(0, SOURCE_REACH))?.[0].trim() ??
  NUMBERED.exec(sentence)?.[0] ??
  LAW_ON.exec(
    all
      .slice(0, first)
      .map((w) => w.folded)
      .join(' '),
  )?.[0].trim() ??
  (isWrittenAsTitle(sentence, all, first, last, language) ? near(TITLES[language] ?? '', BESIDE) : null) ??
  shownWork(sentence, all, first, last, language) ??
  workBehind(sentence, all, first, last) ??
  institution(sentence, all, first, last, language) ??
  longerName(sentence, all, last, language);

/** "Putin’s Russia, a collection of essays, appeared in …": the sentence begins with it, and behind the comma it is a work. */
const WORKS =
  /^, (?:(?:a|an|the|her|his|ein|eine|der|die|das|un|une|le|la|el|una) )?(?:\p{L}+ )?(?:collection|book|novel|film|documentary|biography|memoirs?|play|series|album|essaysammlung|essayband|sammelband|buch|roman|dokumentarfilm|biogra[fp]h?ie|theaterstuck|recueil|livre|documentaire|biographie|piece|libro|novela|pelicula|documental|recopilacion|biografia|zbior|ksiazka|powiesc|dokument|biografia|сборник|книга|роман|фильм|биография|пьеса|збірка|книжка|фільм|біографія|п['’]єса)(?!\p{L})/u;
const workBehind = (sentence: string, all: readonly Word[], first: number, last: number): string | null =>
  first <= 1 ? (WORKS.exec(foldPlain(sentence.slice(all[last]?.end ?? 0)))?.[0].slice(2) ?? null) : null;

/** A kind of work beside a form in quotation marks. */
export const workBeside = (language: string, near: (list: string, reach: number) => string | null): string | null =>
  near(TITLES[language] ?? '', BESIDE);
