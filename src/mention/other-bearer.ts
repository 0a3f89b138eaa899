/**
 * Surnames have other bearers: "Igor Zelensky", "Lyndon B. Johnson", "Tadeusz Boy-Żeleński".
 *
 * Idea. A surname that stands directly behind a given name which is not the person's own belongs to
 * somebody else; and after such a full name a bare surname means that somebody, until the person's own
 * full name stands there again. Own names come from the record in all its languages; spellings differ, so
 * families of names decide (name-families.ts), and for a name of none its first letters.
 */
import type { EntryBrief } from '../corpus/briefs.ts';
import { foldPlain } from '../text/fold.ts';
import { readAt } from '../text/read-at.ts';
import type { Span } from '../text/span.ts';
import { isGivenName } from './given-names.ts';
import { familyOf } from './name-families.ts';

/**
 * What a statesman is not: "boxer Umerov", "воротар Чалий", "ksiądz Kuczma". Actors and comedians are left
 * out, one became president.
 */
const PROFESSIONS: ReadonlySet<string> = new Set(
  [
    'dean|headmaster|headmistress|principal|councillor|attorney|solicitor|barrister|prince|princess|judge|bishop|archbishop|cardinal|abbot|sergeant|sheriff|detective|professor|violist|nurse|marshal|chamberlain|footballer|striker|midfielder|winger|defender|goalkeeper|keeper|quarterback|pitcher|coach|boxer|cyclist|swimmer|sprinter|skier|golfer|driver|jockey|painter|sculptor|architect|pianist|violinist|composer|conductor|singer|guitarist|playwright|poet|novelist|designer|chef|surgeon|dr|physicist|chemist|botanist|astronaut|referee|soprano|tenor|baritone|bass|cellist|choirmaster|dancer|ballerina|skater|gymnast|chorister|locksmith|plumber|baker|farmer|maestro|rapper|drummer|bassist|saxophonist|rower|hurdler|wrestler|weightlifter|grandmaster|batsman|bowler|dentist|barber|photographer|jeweller|player|count|countess|duke|duchess|baron|baroness|earl|marquis|saint|priest|father|pastor|vicar|rabbi|teacher|landlord|vet|butcher|tailor|postman|librarian|carpenter|electrician|mechanic|blogger|vlogger|artist|sommelier|winemaker|waiter|hairdresser|beekeeper|sexton',
    'dekan|dekanin|schulleiter|schulleiterin|rektor|rektorin|anwalt|anwältin|rechtsanwalt|rechtsanwältin|bürgermeister|bürgermeisterin|stadträtin|stadtrat|prinz|prinzessin|fürst|fürstin|ritter|richter|richterin|bischof|erzbischof|kardinal|abt|professor|professorin|bratscher|bratscherin|marschall|grafen|fürsten|stürmer|torwart|torhüter|mittelfeldspieler|verteidiger|rückraumspieler|trainer|boxer|maler|malerin|bildhauer|architekt|pianist|geiger|komponist|dirigent|sänger|sängerin|dichter|dichterin|schriftsteller|regisseur|schiedsrichter|sopranistin|tenor|bass|bariton|cellist|tänzer|tänzerin|turner|turnerin|eiskunstläufer|eiskunstläuferin|bäcker|klempner|rapper|schlagzeuger|saxophonist|ruderer|ringer|gewichtheber|großmeister|zahnarzt|friseur|fotograf|fotografin|juwelier|spieler|spielerin|graf|gräfin|herzog|herzogin|freiherr|baron|baronin|sankt|pfarrer|pfarrerin|pater|pastor|rabbiner|lehrer|lehrerin|vermieter|tierarzt|metzger|schneider|briefträger|tischler|schreiner|elektriker|mechaniker|bauer|winzer|imker|blogger|bloggerin|künstler|künstlerin|kellner|wirt',
    'doyen|doyenne|proviseur|proviseure|avocat|avocate|maire|notaire|prince|princesse|juge|évêque|archevêque|cardinal|professeur|professeure|altiste|maréchal|attaquant|gardien|milieu|défenseur|entraîneur|boxeur|cycliste|peintre|sculpteur|architecte|pianiste|compositeur|chanteur|chanteuse|poète|romancier|docteur|arbitre|soprano|ténor|basse|baryton|danseur|danseuse|patineur|patineuse|gymnaste|boulanger|plombier|maestro|rappeur|rappeuse|batteur|bassiste|saxophoniste|rameur|lutteur|haltérophile|dentiste|coiffeur|photographe|bijoutier|joueur|joueuse|comte|comtesse|duc|duchesse|baron|baronne|marquis|saint|sainte|abbé|père|curé|pasteur|rabbin|instituteur|institutrice|vétérinaire|boucher|tailleur|facteur|menuisier|électricien|mécanicien|blogueur|blogueuse|vigneron|apiculteur',
    'decano|decana|abogado|abogada|alcalde|alcaldesa|concejal|concejala|notario|príncipe|princesa|juez|jueza|obispo|arzobispo|cardenal|profesor|profesora|violista|mariscal|barones|condes|delantero|portero|centrocampista|entrenador|boxeador|ciclista|pintor|pintora|escultor|arquitecto|pianista|compositor|cantante|poeta|novelista|doctor|árbitro|soprano|tenor|barítono|bailarín|bailarina|patinador|patinadora|gimnasta|panadero|maestro|rapero|batería|bajista|saxofonista|remero|luchador|levantador|dentista|peluquero|fotógrafo|fotógrafa|joyero|jugador|jugadora|conde|condesa|duque|duquesa|barón|baronesa|marqués|san|santa|párroco|sacerdote|cura|padre|rabino|maestra|veterinario|carnicero|sastre|cartero|carpintero|electricista|mecánico|bloguero|bloguera|apicultor',
    'dziekan|rektor|rektorka|adwokat|burmistrz|sołtys|radny|radna|wójt|księżniczka|biskup|arcybiskup|kardynał|profesor|profesorka|altowiolista|atleta|napastnik|bramkarz|pomocnik|obrońca|trener|bokser|kolarz|malarz|malarka|rzeźbiarz|architekt|pianista|kompozytor|śpiewak|piosenkarka|poeta|pisarz|sędzia|sopranistka|tenor|bas|baryton|tancerz|tancerka|łyżwiarz|łyżwiarka|gimnastyczka|piekarz|hydraulik|raper|perkusista|basista|saksofonista|wioślarz|zapaśnik|ciężarowiec|arcymistrz|dentysta|fryzjer|fotograf|jubiler|zawodnik|zawodniczka|hrabia|hrabina|książę|księżna|baron|baronowa|święty|święta|ksiądz|księdza|księdzu|księdzem|proboszcz|ojciec|rabin|nauczyciel|nauczycielka|weterynarz|rzeźnik|krawiec|listonosz|stolarz|elektryk|mechanik|bloger|blogerka|rolnik|pszczelarz|kelner|kościelny|organista',
    'декан|ректор|адвокат|директриса|завуч|нотариус|принц|принцесса|епископ|архиепископ|митрополит|кардинал|профессор|альтист|маршал|нападающий|вратарь|защитник|полузащитник|форвард|тренер|боксер|боксёр|хоккеист|футболист|велогонщик|художник|художница|скульптор|архитектор|пианист|композитор|дирижер|дирижёр|певец|певица|поэт|писатель|хирург|судья|сопрано|тенор|бас|баритон|балерина|танцор|танцовщица|фигурист|фигуристка|гимнаст|гимнастка|хореограф|бандурист|пловец|пловчиха|теннисист|теннисистка|биатлонист|биатлонистка|рэпер|барабанщик|саксофонист|гребец|борец|штангист|гроссмейстер|стоматолог|парикмахер|фотограф|ювелир|игрок|граф|графиня|князь|княгиня|барон|баронесса|святой|святая|отец|батюшка|священник|иерей|протоиерей|игумен|раввин|учитель|учительница|дантист|ветеринар|мясник|портной|почтальон|столяр|электрик|механик|слесарь|сантехник|блогер|блогерша|тракторист|пасечник|официант|шахматист|шахматистка',
    'декан|деканка|ректор|ректорка|адвокат|адвокатка|директорка|завуч|нотаріус|принц|принцеса|єпископ|архієпископ|митрополит|кардинал|професор|професорка|альтист|альтистка|маршал|нападник|воротар|захисник|півзахисник|форвард|тренер|боксер|хокеїст|футболіст|художник|художниця|скульптор|архітектор|піаніст|композитор|диригент|співак|співачка|поет|письменник|хірург|суддя|сопрано|тенор|бас|баритон|балерина|танцівник|танцівниця|фігурист|фігуристка|гімнаст|гімнастка|хореограф|бандурист|плавець|плавчиня|тенісист|тенісистка|біатлоніст|біатлоністка|репер|барабанщик|саксофоніст|веслувальник|борець|штангіст|гросмейстер|стоматолог|перукар|фотограф|ювелір|гравець|граф|графиня|князь|княгиня|барон|баронеса|святий|свята|отець|священик|священник|ієрей|протоієрей|ігумен|рабин|вчитель|вчителька|учитель|дантист|ветеринар|різник|кравець|листоноша|столяр|електрик|механік|слюсар|сантехнік|блогер|блогерка|тракторист|пасічник|офіціант|шахіст|шахістка',
  ].flatMap((list) => list.split('|')),
);
/** The word before, and what stands behind it. Read backwards from the surname, like {@link BEFORE}. */
const WORD_BEFORE =
  /(?<=(\p{L}+)((?:[.,]|[ \u00A0](?:called|named|namens|nommée?|llamad[oa]|o nazwisku|по фамилии|на прізвище))?[ \u00A0]))/uy;

/** "A Mr Poroshenko of Minsk": whom the reader is expected to know has no "a" before the title. */
const SOME =
  /(?<=((?<![\p{L}])(?:[Aa]|[Oo]ne|[Ss]ome|[Aa] certain|[Ee]in(?: gewisser)?|[Uu]n(?: certain)?|[Uu]n tal|[Nn]iejaki|[Нн]екий|[Дд]еякий|[Яя]кийсь) (?:(?:Mr|Mrs|Ms|Dr)\.?|Herr|M\.|señor|pan|господин|пан)[ \u00A0]))/uy;

/** Said by pages that know of the famous one. */
const NO_RELATION =
  /[»”"]?(?:,| \(| [–—-])[ \u00A0]?(?:no relation|not the (?:president|minister|politician)|nicht verwandt|weder verwandt|kein(?:e)? Verwandt|sans lien|aucun lien|sin (?:parentesco|relación)|ninguna relación|zbieżność nazwisk|bez związku|однофамил|т[её]зка|не родствен|не родич|збіг прізвищ|тезко)/iuy;

/** "A Mr Poroshenko" whom the reader is told the home of: "Mr Poroshenko from Gary". A president comes from no town. */
const FROM =
  /(?<=(?<![\p{L}])(?:Mr|Mrs|Ms|Dr|Herrn?|M\.|Mme|señor|señora|pan|pani|pana|господин|пан|пані)\.?[ \u00A0])\p{L}+(?: (?:from|of|aus|z|ze|из|із|з)) \p{Lu}\p{Ll}+/uy;

/** "Boris Johnson-Price": a full name that goes on is another one. German joins nouns so, and is not asked. */
const DOUBLE = /-(?!Era|Style|Led|Like|Plan|Camp|Team)\p{Lu}\p{Ll}{2,}(?=[,.;:)!?]|[ \u00A0]\p{Ll}|$)/uy;

/** "Borrell II ceased to pay": counts and kings are numbered. */
const NUMBERED = /[ \u00A0](?:II|III|IV|VI{1,3}|IX|XI{0,3}|XIV)(?![\p{L}\p{N}.])/uy;

/** "Dr Bucha described it": towns have no titles. */
const TITLED =
  /(?<=((?<![\p{L}])(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Herr|Frau|M|Mme|Mlle|Monsieur|Madame|[Ss]eñora?|[Dd]on|[Dd]oña|Sra?|[Pp]ani?|[Гг]осподин|[Гг]оспожа|[Дд]октор|[Пп]рофессор|[Пп]рофесор|[Пп]ан[иі]?)\.?[ \u00A0]))/uy;

/** @returns whose name a place's is in the text ("Dr Bucha"), or null */
export const titled = (text: string, { start, end }: Span): string | null => {
  const title = readAt(TITLED, text, start)?.[1];
  return title === undefined ? null : title + text.slice(start, end);
};

/** A word that begins with a capital, before the name. */
const CAPITAL_BEFORE = /(?<=(?<![\p{L}.’'-])(\p{Lu}\p{Ll}{2,})[ \u00A0])/uy;

/** @returns whose surname a town's, a land's or an agency's name is ("Andrés Crimea", "Eric Tass"), or null */
export const surnamed = (text: string, { start, end }: Span): string | null => {
  const name = text.slice(start, end);
  if (!/^\p{Lu}\p{Ll}+$/u.test(name)) return null;
  const given = readAt(CAPITAL_BEFORE, text, start)?.[1];
  return given !== undefined && isGivenName(foldPlain(given)) ? `${given} ${name}` : null;
};

const LOOK_BACK = 40;
const SAME_LETTERS = 3;
/** Up to two words before: "Lyndon B. ", "Lars Løkke ", "Tadeusz Boy-". */
const BEFORE = /(?<=(?:(\p{Lu}[\p{L}\p{M}’']*)([ \u00A0]))?(\p{Lu}(?:\.|[\p{L}\p{M}’']*))([ \u00A0-]))/uy;

const known = new WeakMap<EntryBrief, OwnNames>();

/** A person's own given names: every word of the names but the last. */
export interface OwnNames {
  readonly beginnings: ReadonlySet<string>;
  readonly families: ReadonlySet<number>;
}

export const ownNames = (brief: EntryBrief): OwnNames => {
  let own = known.get(brief);
  if (!own) {
    const given = Object.values(brief.names).flatMap((name) => foldPlain(name).split(' ').slice(0, -1));
    const families = new Set(given.map(familyOf).filter((family) => family >= 0));
    known.set(brief, (own = { beginnings: new Set(given.map((n) => n.slice(0, SAME_LETTERS))), families }));
  }
  return own;
};

const isOwnName = (folded: string, { beginnings, families }: OwnNames): boolean => {
  const family = familyOf(folded);
  return family >= 0 && families.size > 0 ? families.has(family) : beginnings.has(folded.slice(0, SAME_LETTERS));
};

const isOther = (word: string, own: OwnNames): boolean => {
  const folded = foldPlain(word).replace(/[.'’]$/u, '');
  return isGivenName(folded) && !isOwnName(folded, own);
};

/** "Порошенко Иван, тракторист": lists and files put the surname first. */
const BEHIND = /[ \u00A0](\p{Lu}\p{Ll}+)(?=[,.;)–—]|[ \u00A0](?:\p{Ll}|\p{Lu}\p{L}+(?:вич|вна|ович|івна)))/uy;

/** Names of other families that fold to one of ours: Boy-Żeleński is no Zełenski. */
const OTHER_LETTERS = /^Żele[nń]sk/u;

const SLAVIC = new Set(['pl', 'ru', 'uk']);

/** Endings of the genitive: «тренер Путина» is his coach, «тренера Путина» may be a coach of that name. */
const GENITIVE = /(?:а|я|ого|его|ої|ы|и|a|ego|y|i)$/u;
const OF_NAMES = /(?:ов|ев|ин|ын|ий|ый|ій|ук|юк|ко|sk[ia]|ak|uk|iuk|ow|in|p|п|ф|ff|z|ц|l|ль|r|р|er|ер)(?:а|я|ого|ego|a)$/u;

/** Is it somebody who works for the bearer? Told by the case, where languages have one. */
const isOwner = (surname: string, profession: string, language: string): boolean =>
  SLAVIC.has(language) &&
  OF_NAMES.test(surname.toLowerCase()) &&
  !/^(?:блог|blog)/iu.test(profession) &&
  !GENITIVE.test(profession.toLowerCase());

/** @returns the other person's full name as it stands in the text, or null */
export const otherBearer = (text: string, { start, end }: Span, own: OwnNames, language: string): string | null => {
  const surname = text.slice(start, end);
  if (OTHER_LETTERS.test(surname)) return surname;
  const isFull = /[ \u00A0]/u.test(surname);
  const more = isFull
    ? language === 'de'
      ? null
      : readAt(DOUBLE, text, end)
    : (readAt(NO_RELATION, text, end) ?? readAt(NUMBERED, text, end));
  if (more) return surname + more[0];
  const from = readAt(FROM, text, start);
  if (from) return from[0];
  const some = readAt(SOME, text, start)?.[1];
  if (some !== undefined) return some + surname;
  const word = readAt(WORD_BEFORE, text, start);
  if (word && PROFESSIONS.has((word[1] ?? '').toLowerCase()) && !isOwner(surname, word[1] ?? '', language))
    return `${word[1] ?? ''}${word[2] ?? ''}${surname}`;
  const behind = readAt(BEHIND, text, end);
  if (behind?.[1] !== undefined && /\p{sc=Cyrillic}/u.test(behind[1]) && isOther(behind[1], own)) return `${surname}${behind[0]}`;
  const before = readAt(BEFORE, text, start);
  const nearest = before?.[3];
  if (!before || nearest === undefined) return null;
  const name = `${nearest}${before[4] ?? ''}`;
  const first = before[1] === undefined ? '' : `${before[1]}${before[2] ?? ''}`;
  // Two words as long as that are no name.
  const isName = first !== '' && first.length + name.length <= LOOK_BACK;
  const named = isOther(nearest, own) || (isName && isOther(before[1] ?? '', own) && !isOwnName(foldPlain(nearest), own));
  return named ? `${isName ? first : ''}${name}${surname}`.trim() : null;
};
