/**
 * Streets, hotels, clubs and stages that bear a name: "Crimea Road", "Hotel Jalta", «Киев» over a cinema.
 *
 * The noun stands directly before or behind the name. Where languages let a common noun stand there with
 * another sense ("a Kyiv street", «улицы Киева») only the capital or the quotation marks tell, and are asked for.
 */
import type { Span } from '../text/span.ts';

const BEHIND =
  /['’]?[ \u00A0](?:Street|Road|Avenue|Lane|Terrace|Hotel|Hostel|Inn|Theatre|Theater|Cinema|Café|Cafe|Restaurant|Bar|Pub|Diner|Medal|Peak|Reservoir|Farm|Papers|Mall|Row|Prize|Archives?|Tower|Plaza|Ballroom|Orchestra|Polynomials?|Cup|Arena|Stadium|FC|Post|Independent Band|Letters?|Cottage|Ballet|Chorale|Choir|Quartet|Ensemble|Plumbing|Shipping|Logistics|Motors|Records|Films|Pictures|Studios|Gallery|Gardens?|Beach|Bakery|Salon|Blues|Down|[Ss]hopping [Cc]ent(?:re|er))(?![\p{L}\p{N}])/uy;

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

/** Behind these nouns a name in quotation marks is a house, a ship or a club. */
const QUOTED =
  /(?<![\p{L}])(?:фильм|кинотеатр|гостиниц|холодильник|тушёнк|отел|ресторан|кафе|пансионат|санатори|торт|теплоход|пароход|клуб|стадион|завод|поезд|фільм|кінотеатр|готел|холодильник|пансіонат|санаторі|теплохід|пароплав|стадіон|потяг|hotel|kino|kin|film|restauracj|pensjonat|statek|Kino|Hotel|Restaurant|Schiff|hôtel|cinéma|cine)\p{L}*[ \u00A0][«"„“]$/iu;

const LOOK_BACK = 32;

const isQuote = (unit: string | undefined): boolean => unit === '«' || unit === '"' || unit === '„' || unit === '“';

/** @returns the namesake as it stands in the text, or null */
export const namesake = (text: string, { start, end }: Span): string | null => {
  BEHIND.lastIndex = end;
  MODEL.lastIndex = end;
  const behind = BEHIND.exec(text) ?? (text[end] === '-' ? MODEL.exec(text) : null);
  if (behind) return text.slice(start, end + behind[0].length);
  if (isQuote(text[start - 1])) {
    const house = QUOTED.exec(text.slice(Math.max(0, start - LOOK_BACK), start));
    return house ? house[0] + text.slice(start, end) : null;
  }
  BEFORE.lastIndex = start;
  const noun = BEFORE.exec(text)?.[1];
  return noun === undefined ? null : noun + text.slice(start, end);
};
