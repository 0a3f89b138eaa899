/**
 * Fear, hope, reproach, warning: a noun directly before the form gives the thought to somebody, even where nobody is named.
 *
 *   La crainte d’un nouveau Yalta a plané sur le dîner        Obawa przed nową Jałtą, o której szepczą …
 *   Докір, що женевський папір є планом капітуляції, …        the dream of a new Yalta
 *
 * But "fear of the Kiev regime" is the page's own word for who is feared, and "our fear" is the page's own fear.
 */
import type { Span } from '../text/span.ts';
import { foldPlain } from '../text/fold.ts';
import { lazilyFor } from '../text/lazily.ts';
import type { ByLanguage } from './word-beginnings.ts';

/** Nouns with what leads to their object. Folded. */
const ATTITUDES: ByLanguage = {
  en: '(?:fears?|hopes?|worry|worries|suspicions?|reproach(?:es)?|charges?|accusations?|demands?|calls?|warnings?|dreams?|nightmares?|spectres?|specters?|dread|anxiety|prospect|complaints?|allegations?|talk|visions?) (?:of|about|over|for|against)',
  de: '(?:(?:angst|angste|furcht|sorge|sorgen|befurchtung\\p{L}*|warnung\\p{L}*|mahnung\\p{L}*|panik) (?:vor|um)|(?:vorwurf\\p{L}*|vorwurfe|anklage|verdacht|befurchtung|vorstellung|schreckbild|gespenst|alptraum|albtraum|schreckgespenst)(?: (?:von|vom))?|(?:traum|traume|albtraum|alptraum|schreckgespenst|gespenst|vision) (?:von|vom)|(?:hoffnung|hoffnungen) auf|(?:forderung\\p{L}*|ruf|rufe|verlangen) nach|(?:verdacht|vorwurf)(?=,))',
  fr: '(?:craintes?|peurs?|espoirs?|reproches?|accusations?|soupcons?|exigences?|hantise|reves?|cauchemars?|spectres?|fantomes?|angoisses?|inquietudes?|avertissements?|mises? en garde|visions?|perspective) (?:d|de|du|des|contre|face a|devant)',
  es: '(?:temor(?:es)?|miedos?|esperanzas?|reproches?|acusacion(?:es)?|sospechas?|exigencias?|suenos?|pesadillas?|espectros?|fantasmas?|inquietud(?:es)?|advertencias?|angustias?|recelos?|alarma) (?:de|del|a|al|ante|por|contra|sobre)',
  pl: '(?:(?:obaw\\p{L}*|lek\\p{L}*|strach\\p{L}*|trwog\\p{L}*|przestrog\\p{L}*|ostrzezeni\\p{L}*) przed|(?:nadziej\\p{L}*) na|(?:podejrzeni\\p{L}*|oskarzeni\\p{L}*|marzeni\\p{L}*|sen|sny|obaw\\p{L}*) o|(?:zarzut\\p{L}*|zadani\\p{L}*|widm\\p{L}*|koszmar\\p{L}*|wizj\\p{L}*|grozb\\p{L}*))',
  ru: '(?:(?:опасени\\p{L}*|боязн\\p{L}*|призрак\\p{L}*|кошмар\\p{L}*|требовани\\p{L}*|угроз\\p{L}*)|(?:страх\\p{L}*|опасени\\p{L}*|боязн\\p{L}*) перед|(?:надежд\\p{L}*) на|(?:подозрени\\p{L}*|упрек\\p{L}*|обвинени\\p{L}*) (?:в|во)|(?:предостережени\\p{L}*|предупреждени\\p{L}*|мечт\\p{L}*|требовани\\p{L}*) (?:от|о|об|против)|страх\\p{L}*)',
  uk: '(?:(?:острах\\p{L}*|побоюванн\\p{L}*|привид\\p{L}*|примар\\p{L}*|кошмар\\p{L}*|жах\\p{L}*|вимог\\p{L}*|загроз\\p{L}*|страх\\p{L}*)|(?:страх\\p{L}*|острах\\p{L}*|побоюванн\\p{L}*) (?:перед|щодо)|(?:надії|надія|надію|сподіванн\\p{L}*) на|(?:підозр\\p{L}*|докор\\p{L}*|докір|закид\\p{L}*|звинуваченн\\p{L}*) (?:у|в|за|про)|(?:застереженн\\p{L}*|попередженн\\p{L}*|мрі\\p{L}*) (?:від|про|щодо|проти))',
};
/** A clause of what is feared: from "that" to the form within the same clause. */
const THAT: ByLanguage = {
  en: 'that',
  de: '(?:dass|man)',
  fr: '(?:que|qu|selon laquelle|selon lequel)',
  es: '(?:de )?que',
  pl: '(?:ze|iz|jakoby)',
  ru: '(?:что|будто|якобы)',
  uk: '(?:що|ніби|нібито|буцімто)',
};
const THAT_NOUNS: ByLanguage = {
  en: '(?:fear|hope|worry|suspicion|reproach|charge|accusation|demand|warning|dream|nightmare|complaint|allegation)s?',
  de: '(?:angst|furcht|sorge|verdacht|vorwurf|mahnung|warnung|hoffnung|forderung|befurchtung)\\p{L}*',
  fr: '(?:crainte|peur|espoir|reproche|accusation|soupcon|exigence|avertissement)s?',
  es: '(?:temor|miedo|esperanza|reproche|acusacion|sospecha|exigencia|advertencia)(?:es)?',
  pl: '(?:obaw|lek|strach|nadziej|podejrzeni|zarzut|zadani|przestrog|ostrzezeni|oskarzeni)\\p{L}*',
  ru: '(?:опасени|страх|надежд|подозрени|упрек|обвинени|требовани|предостережени|предупреждени)\\p{L}*',
  uk: '(?:острах|побоюванн|страх|наді|підозр|докор|докір|закид|звинуваченн|вимог|застереженн|попередженн)\\p{L}*',
};
/** Article, preposition, adjective between the noun and the form; words of the clause between "that" and the form. */
const BETWEEN = 2;
const CLAUSE = 8;

/** Whose name the form is: that one is so called is the page's. */
export const NAMES_SOMEBODY =
  /regime|reżim|regimen|rezim|режим|\bwest|zachod|occident|occidente|запад|захід|захід|заход|junta|junte|хунт|republi|респуб|dicta(?:to|te|do|tu|du)|dikta(?:to|tu)|dykta(?:to|tu)|дикта(?:то|ту)|presid|präsid|prasid|prezyd|презид|nazi|нацис|bandera|бандер|бандеро|separat|сепарат|\bork|people|peuple|puebl|volk|narod|народ|horde|орды|volksrep|gebiet|territor|terytor|територ|террит/u;
/** "Our fear." */
const OURS =
  /(?:^| )(?:my|our|i|we|mein\p{L}*|unser\p{L}*|ich|wir|mon|ma|mes|notre|nos|nous|je|mi|mis|nuestr\p{L}*|yo|moj\p{L}*|nasz\p{L}*|мой|моя|мои|наш\p{L}*|мій|мої) (?:\S+ )?$/u;

interface Patterns {
  readonly attitude: RegExp;
  readonly that: RegExp;
}

const patternsFor = lazilyFor((language: string): Patterns | null => {
  const [nouns, that, thatNouns] = [ATTITUDES[language], THAT[language], THAT_NOUNS[language]];
  if (nouns === undefined || that === undefined || thatNouns === undefined) return null;
  return {
    attitude: new RegExp(`(?<= )(?:${nouns}(?: \\S+){0,${BETWEEN}}|${thatNouns} ${that}(?: \\S+){0,${CLAUSE}}) $`, 'u'),
    that: new RegExp(` ${that} `, 'u'),
  };
});

/**
 * @param before folded words before the form, with a space around each
 * @param clause how many of the last of them stand in the form's own clause
 * @returns the words that give it to somebody
 */
export const attitude = (sentence: string, form: Span, before: readonly string[], clause: number, language: string): string | null => {
  if (NAMES_SOMEBODY.test(foldPlain(sentence.slice(form.start, form.end)))) return null;
  const text = ` ${before.join(' ')} `;
  const patterns = patternsFor(language);
  const found = patterns?.attitude.exec(text);
  if (!patterns || !found || OURS.test(text.slice(0, found.index))) return null;
  const words = found[0].trim().split(' ');
  // Without "that" no mark may stand between the noun and the form.
  return patterns.that.test(found[0]) || words.length <= clause ? words.join(' ') : null;
};
