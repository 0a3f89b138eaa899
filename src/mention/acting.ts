/**
 * Capitals that act: "Moscow demands", "concessions to Moscow", «требования Москвы».
 *
 * Problem. The news calls a government by its capital. On the same page the capital is a town where somebody
 * lands, a club, an hour of the day, and no word around the two uses differs but the ones that touch the name.
 *
 * Idea. Only those count: a verb of stating, wanting or doing directly behind the name (auxiliaries and small
 * adverbs between them; another capital may share the verb), or a noun of politics that belongs to it, before or behind.
 * Without one the place is a place, and the form is not even a candidate.
 *
 *   Moscow stepped up its demands   Moscow and Kyiv began talks   Moscow’s refusal   to cede territory to Moscow
 *   landed in Moscow   Moscow time   the Moscow metro   MOSCOW, Nov 3 (Interfax)                          none
 */
import type { Span } from '../text/span.ts';

const LOOK = 64;

const VERBS = [
  'demands?|demanded|insists?|insisted|wants?|wanted|says?|said|accuses?|accused|rejects?|rejected|refuses?|refused|den(?:y|ies|ied)|warns?|warned',
  'threatens?|threatened|claims?|claimed|argues?|argued|calls?|called|offers?|offered|proposes?|proposed|agrees?|agreed|signs?|signed|recogni[sz]e[sd]?',
  'annexe[sd]|launche[sd]|invade[sd]|withdrew|withdraws|steps? up|stepped up|responded|responds|retaliated|regards?|regarded|considers?|considered',
  'dictates?|dictated|hopes?|hoped|pushes|pushed|balks|balked|shrugs|mocks|mocked|boasts|boasted|vows|vowed|urges|urged|prepares|prepared|maintains?|maintained|seeks?|sought|ignores?|ignored|violates?|violated|blocks?|blocked|vetoe[sd]|began|begins|broke|breaks|expects?|expected|pledged|promised|announce[sd]|declined|declines|comment(?:s|ed)?|had no comment|did not (?:comment|respond)',
  'diktiert|diktierte|hofft|hoffte|drängt|drängte|schweigt|spottet|pocht|pochte|fordert|forderte|verlangt|verlangte|besteht|bestand|droht|drohte|bestreitet|bestritt|erklärt|erklärte|warnt|warnte|behauptet|behauptete|beharrt|beharrte|kontrolliert|annektierte|nennt|nannte|bezeichnet|lehnt|lehnte|weist|wies|wirft|warf|will|wollte|akzeptiert|unterzeichnete|begann|begannen|ignoriert',
  'exigé|accusé|refusé|rejeté|nié|affirmé|menacé|proposé|reconnu|annexé|lancé|dénoncé|signé|exige|exigeait|demande|accuse|accusait|réclame|refuse|refusait|rejette|nie|niait|affirme|affirmait|assure|menace|veut|voulait|dénonce|propose|reconnaît|insiste|répète|considère|annexe|lance|prévient|estime|dit|signe|signait',
  'exigido|rechazado|acusado|propuesto|reconocido|exigen?|exigió|pide|pidió|acusan?|acusó|rechazan?|rechazó|niegan?|negó|afirman?|afirmó|amenazan?|amenazó|quieren?|proponen?|propuso|reclaman?|insisten?|insistió|consideran?|sostienen?|sostuvo|reconocen?|lanzó|firmó|asegura|aseguró|dice|dijo|comentó|comentan?',
  'dyktuje|dyktowała|liczy|naciska|milczy|kpi|straszy|żąda|zażądała|domaga się|oskarża|oskarżyła|odrzuca|odrzuciła|zaprzecza|twierdzi|grozi|chce|uważa|ostrzega|ostrzegła|odmawia|odmówiła|zapowiada|proponuje|zaproponowała|uznaje|uznała|nalega|podpisała|rozpoczęła|rozpoczęły',
  'диктует|диктовала|рассчитывает|давит|молчит|грозит|ждёт|ждет|надеется|требует|требовала|потребовала|настаивает|обвиняет|обвинила|отвергает|отвергла|отрицает|заявляет|заявила|угрожает|хочет|считает|предлагает|предложила|признала|признаёт|признает|предупредила|предупреждает|подписала|начала|начали|ввела|отказалась|отказывается|выступает|рассчитывает|ответила|готова',
  'диктує|диктувала|розраховує|тисне|мовчить|чекає|сподівається|вимагає|вимагала|наполягає|звинувачує|звинуватила|відкидає|відкинула|заперечує|заявляє|заявила|погрожує|хоче|вважає|пропонує|запропонувала|визнала|визнає|попередила|попереджає|підписала|розпочала|розпочали|почала|відмовилася|відмовляється|виступає|відповіла|готова',
].join('|');

/** Between the name and its verb. */
const SMALL =
  "has|have|had|will|would|may|might|also|now|later|again|repeatedly|still|long|officially|hat|habe|ne|n’a|n'a|a|avait|no|ha|había|nie|już|не|уже|снова|также|теперь|вже|знову|також|тепер|категорично|категорически";

/** A second capital that shares the verb: "Moscow and Kyiv began". */
const PARTNER = '(?: (?:and|und|et|y|e|i|oraz|и|й|та|і) \\p{Lu}\\p{L}+)?';

const VERB_BEHIND = new RegExp(`^${PARTNER}((?: (?:${SMALL}))* (?:${VERBS}))(?![\\p{L}\\p{N}])`, 'u');

const POSSESSION =
  'demands?|position|proposals?|conditions?|terms|offer|response|answer|refusal|invasion|aggression|forces|troops|offensive|claims|negotiators?|delegation|stance|interests|goals|aims|ultimatum|war aims|leadership|annexation';
const POSSESSION_BEHIND = new RegExp(`^['’]s ((?:\\p{Ll}+ ){0,2}(?:${POSSESSION}))(?![\\p{L}\\p{N}])`, 'u');

const BELONGING = new RegExp(
  `((?:${[
    '(?:territory|land|concessions?|guarantees|ultimatum|demands) to',
    '(?:pressure|sanctions) (?:on|against)',
    '(?:talks|negotiations|deal|treaty) with',
    '(?:rejected|demanded|proposed|annexed|violated|controlled) by',
    '(?:exigences?|conditions|propositions?|menaces|refus|position|concessions) (?:de|à)',
    '(?:exigencias?|condiciones|propuestas?|amenazas?|posición|concesiones) (?:de|a)',
    'żądani(?:a|e|ami|om)|warunk(?:i|ów|ami)|stanowisk(?:o|a)|propozycj(?:a|e|i|ę)|ultimatum',
    'требовани(?:я|й|ями|ям|е)|услови(?:я|й|ям)|позици(?:я|и|ю|ей)|предложени(?:я|е|й)|ультиматум\\p{L}{0,2}|отказ\\p{L}{0,2}',
    'вимог(?:и|ами|а|у)|умов(?:и|ами)|позиці(?:я|ї|ю|єю)|пропозиці(?:я|ї|ю|й)|ультиматум\\p{L}{0,2}|відмов(?:а|и|у)',
  ].join('|')})) $`,
  'u',
);

/** @returns the words that tell, as they stand in the text; null where the name is only a place */
export const actingAt = (text: string, place: Span): string | null => {
  const behind = text.slice(place.end, place.end + LOOK).replace(/\u00A0/gu, ' ');
  const name = text.slice(place.start, place.end);
  const verb = VERB_BEHIND.exec(behind);
  if (verb) return name + verb[0];
  const possession = POSSESSION_BEHIND.exec(behind);
  if (possession) return name + possession[0];
  const before = BELONGING.exec(text.slice(Math.max(0, place.start - LOOK), place.start).replace(/\u00A0/gu, ' '));
  return before ? before[0] + name : null;
};
