/**
 * What follows the form, or leads to it from afar, gives it to somebody:
 *
 *   A new Yalta is what the ministers dread.          Новой Ялты страшатся министры.
 *   The proxy war, of which the deputy likes to talk, …
 *   The call to recognise Russia as a terrorist state …, Der Aufruf, Russland zum Terrorstaat zu erklären, …
 *
 * On folded words. "The bridge, of which they talked for years": the clause must stand directly behind the form.
 */
import { lazilyFor } from '../text/lazily.ts';
import { NAMES_SOMEBODY } from './wording-attitude.ts';
import type { ByLanguage } from './word-beginnings.ts';

/** Directly behind the form, but for two words. */
const BEHIND: ByLanguage = {
  en: '(?:is|was|remains) (?:exactly |precisely |just )?what (?:\\S+ ){1,6}(?:dreads?|fears?|feared|says?|said|claims?|calls?|wants?|sees?)|of which (?:\\S+ ){1,5}(?:speaks?|spoke|talks?|talked|warn\\S*)|(?:is|was) how (?:\\S+ ){1,5}(?:sees?|saw|puts?|calls?|describes?|explains?)|(?:that|which) (?:\\S+ ){1,5}(?:saw|sees) in',
  de: '(?:davor|davon|so) (?:furcht|warn|spr[ai]ch|red|sieh|nenn)\\S*|von (?:dem|der|denen) (?:\\S+ ){1,6}(?:spricht|sprach|sprechen|redet|reden)|(?:ist|war) es was (?:\\S+ ){1,6}(?:furcht\\S*|behaupt\\S*|sag\\S*)|(?:den|die|das|wie ihn|wie sie) (?:\\S+ ){1,6}(?:in|darin) (?:\\S+ ){0,4}(?:sah|sieht|sehen|erkannte|erblickte)|(?:den|die|das) in (?:\\S+ ){1,6}(?:sah|sieht|sehen|erkannte|erblickte)',
  fr: '(?:c est|voila|est) (?:bien |exactement )?ce (?:que|qu|dont) (?:\\S+ )?(?:redout|craign|crain|affirm|soutien|di[ts]|parl|denonc|pretend|appell)\\S*|dont (?:\\S+ ){0,4}(?:parle|parlent|parlait)|(?:que|qu) (?:\\S+ ){0,5}(?:voit|voient|voyait|vit|a vu|ont vu) (?:\\S+ ){0,3}en',
  es: '(?:es|era|eso es) (?:justo |precisamente )?lo que (?:\\S+ )?(?:tem|afirm|sostien|dic|dij|denunci|llam|ve)\\S*|(?:del|de la|de los|de las) que (?:\\S+ )?habla\\S*|que (?:\\S+ ){0,5}(?:ve|ven|veia|vio|vieron) (?:\\S+ ){0,3}en',
  pl: 'o ktor\\S+ (?:\\S+ ){0,3}(?:mow|opowiad|szep)\\S*|to to czego (?:\\S+ )?(?:boj|obawi)\\S*|(?:jakiego|jakiej|jaka|jakich|jaki|jakim|ktorego|ktora) (?:w \\S+ )(?:\\S+ ){0,3}(?:zobaczy|widzi|widza|dostrzeg|ujrza)\\S*',
  ru: 'о котор\\S+ (?:\\S+ ){0,3}(?:говор|тверд|шепч|расска)\\S*|вот чего (?:\\S+ )?(?:бо|опас|страш)\\S*|(?:как|котор)\\S+ (?:\\S+ ){0,4}(?:увидел|видит|видят|усмотрел|разглядел)\\S* (?:\\S+ ){0,3}в|как\\S+ в (?:\\S+ ){1,3}(?:увидел|видит|усмотрел|разглядел)\\S*',
  uk: 'про як\\S+ (?:\\S+ ){0,3}(?:говор|тверд|шепоч|розпов)\\S*|ось чого (?:\\S+ )?(?:бо|остер)\\S*|як\\S+ (?:у|в) (?:\\S+ ){1,3}(?:побачи|бач|вбача|угледі)\\S*|як\\S+ (?:\\S+ ){0,4}(?:побачи|бач|вбача|угледі)\\S* (?:\\S+ ){0,3}(?:у|в)',
};

/** Who fears it stands behind; where the form is somebody, it is that one who fears. */
const FEARED =
  /^ (?:(?:be)?furchte[nt]|(?:lo|la) tem\S+|(?:boi|boja|bal|bali|obawia|obawiaja) sie|боится|боятся|страшится|страшатся|опасается|опасаются|пугает|пугают|боїться|бояться|страшиться|страшаться|остерігається|остерігаються|лякає|лякають) /u;

/** "De guerra por poderes habló el secretario", "О прокси-войне заговорил министр": on folded words to both sides. */
const OF_IT = /^ (?:of|von|vom|de|d|o|о|об|про)(?: (?:an?|the|einem|einer|una?|une?|la))?(?: \S+)? $/u;
const SPOKEN =
  /^ (?:spoke|sprach|sprachen|spricht|redete|redet|hablo|hablaron|habla|hablaba|parla|parle|mowil\S*|mowi|zaczal mowic|говорил\S*|говорит|заговорил\S*|обмолвил\S+|говори[вл]\S*|говорить|заговори[вл]\S*|обмови\S+) (?!(?:ich|wir|yo|nosotros|я|мы|ми) )/u;

/** A call, a motion or a wish to have it so declared; up to three words before the form. */
const TO_DECLARE: ByLanguage = {
  en: '(?:call|appeal|motion|demand|proposal|push|campaign|petition|request|initiative)s? (?:\\S+ ){0,3}to (?:recogni[sz]e|declare|designate|label|brand|classify|list)(?: \\S+){0,5}',
  de: '(?:aufruf|forderung|appell|antrag|vorschlag|ruf|bitte|kampagne|vorstoss)\\S*(?: \\S+){0,5}',
  fr: '(?:appel|demande|motion|proposition|campagne|petition|initiative)s? (?:\\S+ ){0,3}(?:a|de|pour) (?:reconnaitre|declarer|designer|qualifier|classer|inscrire)(?: \\S+){0,5}',
  es: '(?:llamamiento|peticion|propuesta|exigencia|mocion|campana|iniciativa)(?:e?s)? (?:\\S+ ){0,3}(?:a|de|para) (?:que se )?(?:reconocer|declar\\S*|designar|calificar|reconozca)(?: \\S+){0,5}',
  pl: '(?:wezwani|apel|wnios|postulat|zadani|kampani)\\S* (?:\\S+ ){0,3}(?:uzna|oglosz|wpis)\\S*(?: \\S+){0,5}',
  ru: '(?:призыв|требован|предложен|просьб|кампани)\\S* (?:\\S+ ){0,3}(?:признать|объявить|внести|считать)(?: \\S+){0,5}',
  uk: '(?:заклик|вимог|пропозиц|проханн|кампані)\\S* (?:\\S+ ){0,3}(?:визнати|оголосити|внести|вважати)(?: \\S+){0,5}',
};
/** German has the verb last. */
const DECLARED_LAST = /^ (?:\S+ ){0,2}(?:zu erklaren|anzuerkennen|einzustufen|zu bezeichnen|zu nennen|zu brandmarken) /u;

const patternsFor = lazilyFor((language: string): readonly [behind: RegExp, declare: RegExp] | null => {
  const [behind, declare] = [BEHIND[language], TO_DECLARE[language]];
  if (behind === undefined || declare === undefined) return null;
  return [new RegExp(`^ (?:\\S+ )?(?:${behind}) `, 'u'), new RegExp(` (?:${declare}) $`, 'u')];
});

/**
 * @param form folded
 * @returns the words that give it to somebody
 */
export const toldBehind = (before: readonly string[], form: string, after: readonly string[], language: string): string | null => {
  const patterns = patternsFor(language);
  if (!patterns) return null;
  const [lead, rest] = [` ${before.join(' ')} `, ` ${after.join(' ')} `];
  const told = patterns[0].exec(rest) ?? (NAMES_SOMEBODY.test(form) ? null : FEARED.exec(rest));
  if (told && !/ (?:we|i|wir|ich|nous|je|nosotros|yo|my|мы|я|ми) /u.test(told[0])) return told[0].trim();
  const spoken = OF_IT.test(lead) ? SPOKEN.exec(rest) : null;
  if (spoken) return spoken[0].trim();
  const declare = patterns[1].exec(lead);
  if (!declare || (language === 'de' && !DECLARED_LAST.test(rest))) return null;
  return declare[0].trim();
};
