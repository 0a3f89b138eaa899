/**
 * Frames: words around a claim that say whose it is and whether it is meant.
 *
 * A frame is looked for in the folded words of a sentence. It counts only where the statement itself does
 * not have its words: in "Merkel admitted that Minsk was a ruse" the admission is the claim.
 */
import { lazilyFor } from '../../text/lazily.ts';

export type Frame = 'denial' | 'question' | 'condition' | 'attribution';

type ByLanguage = Readonly<Record<string, string>>;

/** Somebody says that it is not so. Alternatives of folded words; `*` is any ending, `_` any one or two words, `!` no such word next. */
const DENIAL: ByLanguage = {
  en: 'myth|myths|false|falsely|untrue|wrongly|incorrect|incorrectly|debunk*|disinformation|fake|hoax|no evidence|contrary to|deny|denies|denied|denying|refut*|baseless|unfounded|nonsense|erroneous*|mistaken*|fact check*|misconception|fabricat*|rejected the claim|reject* _ claim*|reject* _ idea|reject* _ notion|reject* _ suggestion|dismiss* _ claim*|there was no|is wrong|are wrong|was wrong|far from|propaganda|invention|fairy tale|not true|distort*|nothing of the sort|no basis|never happened|does not hold|rubbish|odd sort of|no sign of|no trace of|nothing of the kind|falls apart|fell apart on|collapses on|crumbles|nonsensical|forgets that|has forgotten',
  de: 'mythos|falsch|falschlich*|falsche*|unwahr*|unzutreffend*|widerleg*|desinformation|legende|marchen|luge|bestreit*|bestritt*|dementier*|stimmt nicht|kein beleg|keine belege|entgegen der|irrig*|irrtumlich*|wies _ zuruck|weist _ zuruck|behauptung sei falsch|unsinn|propaganda|haltlos*|erfunden*|erfindung|keine rede|trifft nicht zu|missverstandnis*|lugenmarchen|humbug|nirgends !sonst|beim besten willen|keine spur|zerfallt|fallt in sich zusammen|hat _ vergessen|vergisst|aus der luft gegriffen',
  fr: 'mythe|faux|fausse|faussement|a tort|dementi*|dement|refut*|desinformation|contrairement a|aucune preuve|infond*|mensonge*|legende|inexact*|errone*|nie que|nient que|nie avoir|conteste*|propagande|il est faux|rejette l idee|invention|fable|affabulation*|ne tient pas|n est pas vrai|mensonger*|c est oublier|oublie que|oublient que|ne resiste pas|tire par les cheveux|s effondre',
  es: 'mito|falso|falsa|falsamente|falsedad|desmiente*|desmintio|desmentid*|desinformacion|bulo|contrario a|sin fundamento|infundad*|niega*|nego|negaron|rechazo la idea|erroneo|erronea|no es cierto|no es verdad|mentira|refut*|propaganda|ninguna prueba|incorrect*|invento|fabula|patrana*|no se sostiene|leyenda|olvida que|olvidan que|es olvidar|se desmorona|no resiste|no hay tal|nada de eso',
  pl: 'mit|mitem|mitu|falszyw*|nieprawd*|klamstw*|dezinformac*|wbrew|zaprzecz*|dementuj*|zdementowa*|blednie|bledn*|bezpodstaw*|obalon*|obala*|to nie tak|brak dowodow|nie jest prawda|mylnie|bzdur*|propagand*|bajk*|manipulac*|wymysl*|urojen*|nie jest tak|rozsypuje|rozpada sie|nic podobnego|zapomina ze|zapominaja ze|nie wytrzymuje|opowiesc _ rozsypuje',
  ru: 'миф|мифом|мифа|ложь|ложью|ложно*|ложное|неправд*|неверно|ошибочн*|дезинформац*|опроверг*|опровер*|вопреки|фейк*|выдумк*|отрица*|необоснованн*|не соответствует действительности|нет доказательств|не правда|бред|пропаганд*|несостоятельн*|вымысел|вымысл*|вымышлен*|чушь|ерунд*|байк*|сказки|манипуляц*|нет оснований|никаких доказательств|это не так|рассыпа*|какое там|ничего подобного|забыва*|не выдерживает|притянут*|разбивается',
  uk: 'міф|міфом|міфу|брехня|брехнею|неправд*|хибн*|помилков*|дезінформац*|спростов*|спросту*|всупереч|фейк*|вигадк*|запереч*|безпідставн*|не відповідає дійсності|немає доказів|невірно|неправильно|пропаганд*|маячн*|вигадан*|нісенітниц*|наклеп*|байк*|казки|оман*|маніпуляц*|немає підстав|жодних доказів|це не так|не має підстав|розсипа*|казка|казок|облиште|нічого подібного|забува*|не витримує|притягнут*|розбивається|яке там',
};

/** Asked, directly or not. */
const QUESTION: ByLanguage = {
  en: 'whether|wonder*|asks if|asked if|unclear if|question of|unclear|did _ really|is it true',
  de: 'ob|fragt sich|fraglich|fragen sich|unklar',
  fr: 'est ce que|se demande*|savoir si|demande si|est il vrai',
  es: 'se pregunta*|saber si|pregunta si|acaso|es cierto que _ ?',
  pl: 'czy|zastanawia*|pytan*|pyta',
  ru: 'ли|правда ли|неужели|спрашива*|вопрос о том',
  uk: 'чи|хіба|невже|питанн*|запиту*',
};

/** Only supposed. */
const CONDITION: ByLanguage = {
  en: 'if|unless|suppose|supposing|imagine|hypothetical*|would have !to|were to|provided that|assuming',
  de: 'wenn|falls|sofern|angenommen|hypothetisch*|gesetzt den fall|hatte _ worden|ware',
  fr: 's il|si|a supposer|hypothe*|imaginons|a condition que',
  es: 'si|suponiendo|supongamos|hipote*|imaginemos|hubiera|hubiese',
  pl: 'jesli|jezeli|gdyby|zalozmy|hipotet*|o ile|pod warunkiem',
  ru: 'если|допустим|предположим|гипотетич*|при условии|будь',
  uk: 'якщо|якби|припустимо|гіпотетич*|за умови|коли б',
};

/** Somebody else's words. */
const ATTRIBUTION: ByLanguage = {
  en: 'said|says|say|saying|told|claim|claims|claimed|claiming|argue|argues|argued|insist|insists|insisted|insisting|maintain|maintains|maintained|according to|believe|believes|believed|stated|assert*|allege*|declared|declares|announced|writes|wrote|repeated|repeats|explained|explains|noted|stressed|contend*|in his view|in her view|in the view of|in the words of|accused|accuses|tweeted|echoed|reiterat*|parrot*|quoted|reported that|reports that|report that|reporting that|called !off|calls !off|complain*|describes|described|views|warned|warns|pointed out|for _ the kremlin|blame|blames|blamed|for the kremlin|for moscow|in the eyes of|supposedly|purported*|reportedly|reputedly|if one follows|if you believe|if one believes|is to be believed|are to be believed|to hear _ tell|in the telling of|going by|by _ account|in the version of|the way _ tells it|recalls|recalled|reminds|reminded|posted|remarked|remarks|admitted|admits|conceded|concedes|boasted|boasts|lamented|laments|scoffed|quipped|vowed|thundered|retorted|suggested|suggests|hinted|predicted|predicts|cautioned|adds|likes to|in moscow s telling|in kyiv s telling|in the kremlin s telling|whatever they say !about|s telling|the demand|so went the|runs the argument',
  de: 'sagte|sagt|sagten|erklarte|erklart|erklarten|behauptet*|behauptete*|laut|kritisiert*|kritisierte|zufolge|nach angaben|nach ansicht|nach meinung|meinte|meint|betonte|betont|schrieb|schreibt|so der|so die|aussert*|wirft|warf|beharrt*|argumentiert*|bezeichnete|bezeichnet|nannte|nennt|aus sicht|nach den worten|verkundete|verbreitet*|wiederholte|glaubt|nach darstellung|aus der sicht|nach lesart|in den augen|angeblich*|vermeintlich*|vorgeblich*|will wissen|folgt man|glaubt man|will man glauben|wenn man _ glaubt|wenn man _ folgt|in der darstellung|in der erzahlung|sei !denn|seien|habe|konne|musse|solle|wolle|durfe|werde|brauche|hiess es|heisst es|raumte|raumt _ ein|erinnerte|erinnert _ daran|mahnte|warnte|warnt|liess durchblicken|liess wissen|rechnete _ vor|verwies|versicherte|versichert|beteuert*|hob hervor|wetterte|spottete|klagte|klagt|den worten|ruft|rief|ausserte|die forderung',
  fr: 'dit|disent|a dit|declare|affirme*|affirment|selon|d apres|pretend*|assure|assurent|explique|estime|soutient|soutiennent|ecrit|a ecrit|martele|repete|accuse|aux yeux|aux dires|qualifie|souligne|clame|a declare|pour le kremlin|juge|impute|imputent|pretendument|soi disant|a en croire|si l on en croit|si on en croit|a entendre|a ecouter|rappelle|rappelait|rappela|rappelle t il|previent|prevenait|avertit|avertissait|admet|concede|confie|confiait|insiste|insistait|glisse|ironise|promet|denonce|denoncait|a l en croire|a les en croire|aurait|auraient|serait|seraient|lache|expliquait|affirmait|soutenait|repetait|assurait|estimait|l exigence que|l exigence de|c est l exigence',
  es: 'dijo|dice|dicen|afirma*|afirmo|segun|asegur*|declaro|declara|sostien*|sostuvo|insist*|explico|explica|escribio|escribe|en palabras de|a juicio de|acus*|repite*|repitio|alega*|manifesto|califico|considera|senalo|cree|culpa|culpo|a ojos de|para el kremlin|supuestamente|presuntamente|de creer a|si se cree|si hemos de creer|a decir de|al decir de|en la version de|recordo|recuerda|recordaba|aviso|avisa|advirtio|advierte|admitio|admite|reconocio|reconoce|enumero|dejo claro|dejaron claro|subrayo|subraya|zanjo|sentencio|apunto|apunta|habria|habrian|volvio a repetirlo|decia|aseguraba|afirmaba|sostenia|insistia|recalco|recalca|lamento|denuncio|para lavrov|para putin|para moscu|la exigencia',
  pl: 'powiedzial*|mowi|mowil*|twierdzi*|wedlug|zdaniem|oswiadczy*|stwierdzi*|utrzymuj*|przekonuj*|przekonywal*|napisal*|pisze|uwaza*|oznajmi*|podkresli*|jak mowi|jak twierdzi|oskarz*|powtarza*|nazwal*|zapewni*|zapewnia*|glosi*|obwini*|zarzuca*|w oczach|rzekom*|jakoby|ponoc|podobno|jesli wierzyc|jesli wierzy*|gdyby wierzyc|w wersji|w narracji|przypomnial*|przypomina|podsumowal*|uczula*|zauwazyl*|zauwaza|ostrzegl*|ostrzega*|przyznal*|przyznaje|zapowiedzial*|dodal*|dodaje|wyjasni*|tlumaczyl*|tlumaczy|argumentuj*|argumentowal*|skwitowal*|grzmial*|zadeklarowal*|jak podaje|mialby|mialaby|miala rzekomo|takie zadanie',
  ru: 'сказал*|говорит|говорил*|говорят|заявил*|заявля*|по словам|по мнению|утвержда*|согласно|считает|считают|настаива*|подчеркнул*|отметил* !годовщин*|написал*|пишет|обвин*|повтор*|назвал*|уверя*|уверен|объясни*|с точки зрения|как заявил*|полага*|сообщил*|винит|винят|винил*|возлага*|в глазах|якобы|будто|дескать|мол|если верить|послушать|по версии|в версии|в изложении|отмечает|отмечают|отмечал*|заверил*|заверя*|высказал*|обронил*|напомнил*|напомина*|признал*|признает|признает|предупредил*|предупрежда*|расписал*|подытожил*|добавил*|поясн*|объясня*|возразил*|твердит|твердят|твердил*|убежда*|рассказал*|рассказыва*|дал понять|настоял*|потребовал*|уверен*|любит повторять|таково требование',
  uk: 'сказав|сказала|каже|кажуть|говорить|говорив|заявив|заявила|заявля*|заявили|за словами|на думку|стверджу*|згідно|вважа*|наполяга*|підкресли*|зазначи*|написав|написала|пише|звинувати*|звинувачу*|повтор*|назвав|назвала|запевн*|поясни*|з погляду|повідоми*|переконан*|винуват*|звинувач*|поклада*|в очах|нібито|буцім*|мовляв|начебто|якщо вірити|послухати|за версією|у версії|у викладі|нагадав|нагадала|нагаду*|визнав|визнала|визна*|наголошу*|наголоси*|запевня*|розповіда*|розповів|розповіла|попереди*|попереджа*|додав|додала|переконува*|переконує|твердив|твердить|твердять|торочить|торочать|полюбля*|вимагав|вимагала|виключив|розписав|розписала|підсумува*|ніби|начеб|буцімто|за підрахунками|обмовив*|кинув|дав зрозуміти|закида*|така вимога',
};

const TABLES: Readonly<Record<Frame, ByLanguage>> = { denial: DENIAL, question: QUESTION, condition: CONDITION, attribution: ATTRIBUTION };

type Word = string;
interface Phrase {
  readonly frame: Frame;
  readonly words: readonly Word[];
}

const parse = (frame: Frame, list: string): Phrase[] =>
  list.split('|').map((phrase) => ({ frame, words: phrase.split(' ').filter((w) => w !== '?') }));

/** A language's phrases by their first letter, each list in the order of the tables. */
type ByLetter = ReadonlyMap<number, readonly Phrase[]>;

const phrasesOf = lazilyFor((language: string): ByLetter => {
  const byLetter = new Map<number, Phrase[]>();
  for (const frame of Object.keys(TABLES) as Frame[])
    for (const phrase of parse(frame, TABLES[frame][language] ?? TABLES[frame]['en'] ?? '')) {
      const letter = (phrase.words[0] as Word).charCodeAt(0);
      const known = byLetter.get(letter);
      if (known) known.push(phrase);
      else byLetter.set(letter, [phrase]);
    }
  return byLetter;
});

export interface FrameAt {
  readonly frame: Frame;
  /** First and last word, positions in the sentence's words. */
  readonly first: number;
  readonly last: number;
}

const meets = (word: string | undefined, wanted: string): boolean =>
  word !== undefined && (wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted);

/** @returns position of the last word, −1 where the phrase does not stand at `at` */
const endOf = (folded: readonly string[], at: number, phrase: readonly Word[]): number => {
  let w = at;
  for (let k = 0; k < phrase.length; k++) {
    const wanted = phrase[k] as string;
    if (wanted.startsWith('!')) return meets(folded[w], wanted.slice(1)) ? -1 : w - 1;
    if (wanted === '_') {
      const next = phrase[k + 1];
      if (next === undefined) return -1;
      if (meets(folded[w + 1], next)) w += 1;
      else if (meets(folded[w + 2], next)) w += 2;
      else return -1;
      continue;
    }
    if (!meets(folded[w], wanted)) return -1;
    w++;
  }
  return w - 1;
};

/** Every frame in a sentence's folded words, in text order. */
export const findFrames = (folded: readonly string[], language: string): FrameAt[] => {
  const phrases = phrasesOf(language);
  const found: FrameAt[] = [];
  for (let at = 0; at < folded.length; at++)
    for (const { frame, words } of phrases.get((folded[at] as string).charCodeAt(0)) ?? []) {
      if (!meets(folded[at], words[0] as Word)) continue;
      const last = endOf(folded, at, words);
      if (last >= 0) found.push({ frame, first: at, last });
    }
  return found;
};
