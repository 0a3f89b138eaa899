/**
 * Streets, hotels, clubs and stages that bear a name: "Crimea Road", "Hotel Jalta", «Киев» over a cinema.
 *
 * The noun stands directly before or behind the name. Where languages let a common noun stand there with
 * another sense ("a Kyiv street", «улицы Киева») only the capital or the quotation marks tell, and are asked for.
 */
import type { Span } from '../text/span.ts';
import { readAt } from '../text/read-at.ts';
import { quotedAt } from './quoted.ts';
import { soCalled } from './so-called.ts';

const BEHIND =
  /['’]?[ \u00A0](?:Street|Road|Avenue|Lane|Terrace|Hotel|Hostel|Inn|Theatre|Theater|Cinema|Café|Cafe|Restaurant|Bar|Pub|Diner|Medal|Peak|Reservoir|Farm|Papers|Mall|Row|Prize|Archives?|Tower|Plaza|Ballroom|Orchestra|Polynomials?|Cup|Arena|Stadium|FC|Post|Independent Band|Letters?|Cottage|Ballet|Chorale|Choir|Quartet|Ensemble|Plumbing|Shipping|Logistics|Motors|Records|Films|Pictures|Studios|Gallery|Gardens?|Beach|Bakery|Salon|Blues|Down|Straße|Strasse|Platz|Allee|Ufer|Ring|Damm|Tor|Weg|Gasse|Chaussee|Torte|Kotelett|Kuchen|[Ss]hopping [Cc]ent(?:re|er)|restaurant|punch|cocktail|sandwich|cutlets?|stew|dumplings|soup|salad|torte|trifle|sauce)(?![\p{L}\p{N}])/uy;

/** A number of two figures and more is a model's: a «Мінськ-16» keeps milk cool. */
const MODEL = /-\d{2,}(?!\p{L})/uy;

/** Read backwards from the name, which costs a look at each alternative's last letter. */
const BEFORE = new RegExp(
  `(?<=((?:${[
    '(?<![\\p{L}])(?:FC|FK|SC|CSKA|Dynamo|Dinamo|Dynama|Arsenal|Shakhtar|Schachtjor|Schachtar|Chakhtar|Chakhtior|Shajtar|Szachtar(?:a|em|owi|ze)?|Zorya|Zoria|Zaria|Zori|Hotel|Hôtel|Café|Cinema|Kino|Teatro|Hostel|Pension|Gasthof|Kneipe)',
    // Dishes: what a cook calls so is not the town.
    '(?<![\\p{L}])(?:[Cc]hicken|\\p{L}*[Ss]chnitzel|[Kk]otelett|[Pp]oulet(?: à la)?|[Pp]ollo a la|[Kk]otlet\\p{L}{0,2}(?: po| de)?)',
    '(?<![\\p{L}])(?:rue|avenue|boulevard|place|quai|passage|métro|station)(?: de la| de| du| d’|s)?',
    '(?<![\\p{L}])(?:calle|avenida|plaza|hotel|cine|teatro|discoteca|bar|barrio)(?: de la| de| del)?',
    '(?<![\\p{L}])(?:ul\\.|ulica|ulicy|osiedle|osiedlu|kino|kinie|hotel|hotelu|kawiarnia|restauracja)',
    '(?<![\\p{L}])(?:ФК|ХК|МФК|БК|Динамо|Шахт[её]р(?:а|у|ом|е)?|Шахтар(?:я|ю|ем|еві|і)?|Зоря|Зорі|Зорю|Заря|Зари|Зарю)»?',
  ].join('|')})(?:[ \\u00A0]|»[ \\u00A0]\\()))`,
  'uy',
);

/** Behind these nouns a name in quotation marks is a work, a house, a vessel, a make or a club. */
const QUOTED = new RegExp(
  `(?<![\\p{L}])(?:${[
    'films?|movies?|series|sitcoms?|episodes?|novels?|plays?|operas?|ballets?|albums?|songs?|paintings?|ships?|ferry|yachts?|steamers?|tankers?|hotels?|cafés?|restaurants?|bars?|cinemas?|brands?|beers?',
    'Filme?s?|\\p{L}*[Ss]erie|Roman|Theaterstück|Stück|Oper|Ballett|Album|Lied|Song|Gemälde|Schiff|Fähre|Jacht|Dampfer|Kreuzfahrtschiff|Kino|Hotel|Gasthof|Restaurant|Kneipe|Marke|Wodka',
    'films?|série|feuilleton|roman|pièce|opéra|ballet|album|chanson|tableau|navire|paquebot|ferry|yacht|hôtel|cinéma|restaurant|brasserie|marque',
    'películas?|serie|novela|obra|ópera|álbum|canción|cuadro|barco|buque|ferri|yate|hotel|cine|restaurante|marca',
    'film\\p{L}*|serial\\p{L}*|powieś\\p{L}*|sztuk[aięą]|oper[aęy]|balet\\p{L}*|album\\p{L}*|piosenk\\p{L}*|obraz\\p{L}*|stat(?:ek|k)\\p{L}*|prom\\p{L}{0,3}|jacht\\p{L}*|hotel\\p{L}*|kin[oaie]\\p{L}*|restauracj\\p{L}*|kawiarni\\p{L}*|pensjonat\\p{L}*|szlak\\p{L}*|ścieżk\\p{L}*|osiedl\\p{L}*|sejf\\p{L}*|motocykl\\p{L}*|lodówk\\p{L}*|telewizor\\p{L}*|zegark\\p{L}*|piw\\p{L}*|mark[aięą]|wódk\\p{L}*',
    'ФК|ХК|МФК|фильм\\p{L}*|сериал\\p{L}*|роман\\p{L}*|пьес\\p{L}*|опер[ауые]|балет\\p{L}*|альбом\\p{L}*|песн\\p{L}*|картин\\p{L}*|теплоход\\p{L}*|пароход\\p{L}*|паром\\p{L}*|яхт\\p{L}*|кинотеатр\\p{L}*|гостиниц\\p{L}*|отел\\p{L}*|ресторан\\p{L}*|кафе|пансионат\\p{L}*|санатори\\p{L}*|клуб\\p{L}*|стадион\\p{L}*|завод\\p{L}*|поезд\\p{L}*|холодильник\\p{L}*|тушёнк\\p{L}*|торт\\p{L}*|марк[аиуе]|водк\\p{L}*|мотоцикл\\p{L}*|велосипед\\p{L}*|телевизор\\p{L}*|сейф\\p{L}*|часы|фестивал\\p{L}*|конфет\\p{L}*|коньяк\\p{L}*|пив\\p{L}*|сэз|технопарк\\p{L}*|экономическ\\p{L}+ зон\\p{L}*|фотоаппарат\\p{L}*',
    "ФК|ХК|МФК|клуб\\p{L}*|фільм\\p{L}*|серіал\\p{L}*|роман\\p{L}*|п[’']єс\\p{L}*|опер[ауиі]|балет\\p{L}*|альбом\\p{L}*|пісн\\p{L}*|картин\\p{L}*|теплох[оі]д\\p{L}*|пароплав\\p{L}*|пором\\p{L}*|яхт\\p{L}*|кінотеатр\\p{L}*|готел\\p{L}*|ресторан\\p{L}*|пансіонат\\p{L}*|санатор\\p{L}*|стадіон\\p{L}*|потяг\\p{L}*|холодильник\\p{L}*|тушонк\\p{L}*|торт\\p{L}*|марк[аиуі]|горілк\\p{L}*|мотоцикл\\p{L}*|велосипед\\p{L}*|телевізор\\p{L}*|сейф\\p{L}*|годинник\\p{L}*|фестивал\\p{L}*|цукерк\\p{L}*|коньяк\\p{L}*|пив\\p{L}*|технопарк\\p{L}*|економічн\\p{L}+ зон\\p{L}*|фотоапарат\\p{L}*",
  ].join('|')})[ \\u00A0]$`,
  'iu',
);

/** A work by its author or its year behind the marks: « Donbass », de Loznitsa · „Krim“ von Axjonow · “Crimea” (2018). */
const WORK =
  /,?[ \u00A0](?:(?:de|del|von|by|reż\.|реж\.|режиссёра|режиссера|режисера)[ \u00A0]\p{Lu}|d[’']\p{Lu}|\((?:[^()\n]{0,30}[ \u00A0])?(?:19|20)\d\d\))/uy;

/** „Kiew“-Geschwader: what bears the name. */
const COMPOUND = /-\p{Lu}\p{Ll}+/uy;

const LOOK_BACK = 32;

/** The work, house or vessel that bears a name in quotation marks, as it stands in the text. */
const inQuotes = (text: string, name: Span, marks: Span): string | null => {
  const noun = QUOTED.exec(text.slice(Math.max(0, marks.start - LOOK_BACK), marks.start));
  if (noun) return noun[0] + text.slice(marks.start, name.end);
  const work = readAt(WORK, text, marks.end) ?? readAt(COMPOUND, text, marks.end);
  return work ? text.slice(marks.start, marks.end) + work[0] : null;
};

/** @returns the namesake as it stands in the text, or null */
export const namesake = (text: string, { start, end }: Span): string | null => {
  const behind = readAt(BEHIND, text, end) ?? readAt(MODEL, text, end);
  if (behind) return text.slice(start, end + behind[0].length);
  const called = soCalled(text, { start, end });
  if (called !== null) return called;
  const marks = quotedAt(text, { start, end });
  if (marks) return inQuotes(text, { start, end }, marks);
  const noun = readAt(BEFORE, text, start)?.[1];
  return noun === undefined ? null : noun + text.slice(start, end);
};
