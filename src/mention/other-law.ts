/**
 * Laws that have articles of the same numbers: where one is named in the sentence, nearer to the number than any
 * name of ours, the article is that law's ("ANZUS has its own Article 4", "Under the ECHR, Article 5 …").
 *
 * Only names that mean one law and no common noun: "the constitution" may be anybody's, and is left to the entries'
 * own cues. Written as cues: lower case, `*` = any ending; hyphens and apostrophes are word boundaries.
 */
import { firstFrom } from '../text/lower-bound.ts';
import type { PageWords, PresentCue } from './page-words.ts';
import type { Place } from './setting-evidence.ts';

const LAWS: readonly string[] = (
  'anzus|seato|cento|csto|ovks|ovks vertrag*|otsc|oubz|odkb|одкб|tiar|rio treaty|rio pact|rio pakt|traité de rio|tratado de río|aukus|warsaw pact|warschauer pakt*|pacte de varsovie|' +
  'pacto de varsovia|układu warszawskiego|варшавского договора|варшавського договору|ташкентского договора|' +
  'echr|emrk|cedh|ekpc|єкпл|екпч|европейской конвенции|європейської конвенції|european convention|europäischen menschenrechtskonvention|' +
  'convention européenne|convenio europeo|europejskiej konwencji|iccpr|mirpr|мпгпп|' +
  'geneva convention*|genfer abkommen*|genfer konvention*|convention de genève|conventions de genève|convenio de ginebra|konwencji genewsk*|' +
  'женевской конвенции|женевських конвенцій|женевской конвенцией|rome statute|römischen statut*|römisches statut|statut de rome|estatuto de roma|' +
  'statutu rzymskiego|римского статута|римського статуту|vienna convention|wiener übereinkommen*|convention de vienne|convención de viena|' +
  'венской конвенции|віденської конвенції|genocide convention|völkermordkonvention|chicago convention|montreux convention|convention de montreux|' +
  'конвенции монтрё|конвенції монтре|chemical weapons convention|unclos|antarctic treaty|outer space treaty|paris agreement|kyoto protocol|' +
  'istanbul convention|istanbul konvention|convention d istanbul|convenio de estambul|konwencji stambulskiej|стамбульской конвенции|стамбульської конвенції|' +
  'budapest convention|barcelona convention|aarhus convention|schengen*|dublin regulation|dublin verordnung|' +
  'tfeu|aeuv|tfue|treaty on european union|eu vertrag*|vertrag über die europäische union|traité sur l union européenne|tratado de la unión europea|' +
  'договора о ес|charter of fundamental rights|eu grundrechtecharta|charte des droits fondamentaux|gdpr|dsgvo|rgpd|rodo|ai act|digital services act|' +
  'digital markets act|usmca|gatt|trips|wto agreement|grundgesetz*|bundesverfassung|strafgesetzbuch*|stgb|bgb|penal code|criminal code|civil code|' +
  'labour code|labor code|tax code|family code|code pénal|code civil|code du travail|código penal|código civil|kodeksu karnego|kodeksu pracy|' +
  'kodeksu cywilnego|уголовного кодекса|ук рф|гк рф|трудового кодекса|налогового кодекса|гражданского кодекса|коап|упк|' +
  'кримінального кодексу|кк україни|кпк|кодексу законів про працю|податкового кодексу|цивільного кодексу|купап|' +
  'ucmj|military code|rules of procedure|olympic charter|wada|fifa statutes|uefa statutes|laws of the game|bill of rights|magna carta|' +
  'universal declaration|allgemeinen erklärung der menschenrechte|déclaration universelle|declaración universal|всеобщей декларации|загальної декларації|' +
  'charter of the oas|oas charter|african charter|african union|arab league|american convention|us constitution|american constitution|weimar constitution|' +
  'violation of article|respondent state|applicant*|requérant*|beschwerdeführer*|demandante*|skarżąc*|заявител*|заявник*|скаржник*|of the convention|der konvention|de la convention|del convenio|конвенции|конвенції|japanese constitution|japan s constitution|constitution of japan|meiji constitution|french constitution|german constitution|basic law|' +
  'satzung|vereinssatzung|mietvertrag*|arbeitsvertrag*|bylaws|by laws|articles of association|tenancy agreement|employment contract|statuts de l association|règlement intérieur|estatutos del club|statutu|regulaminu|устава клуба|устава общества|статуту клубу|статуту товариства'
).split('|');

/** Cues that name one of our laws or those bound by it, not what every treaty speaks of ("invoked", "troops"). */
const OURS =
  /^(?:nato|otan|нато|north atlantic|nordatlantik|północnoatlant|североатлант|північноатлант|washington treaty|washingtoner|waszyngt|вашингтонск|вашингтонськ|allian|alianza|bündnis|sojusz|альянс|charter|charta|charte|carta|kart[ay]|карт|устав|статут|united nations|vereinte|nations unies|naciones|narodów|оон|onu|onz|uno|un$|un-charta|un charta|eu$|eu-staaten|ue$|єс$|ес$|teu$|tue$|euv$|lisbon|lissabon|lisbonne|lisboa)/iu;

export const namesOurLaw = (cue: string): boolean => OURS.test(cue);

/** Words within which the law's name is heard. */
const FAR = 16;

const distance = (place: Place, at: number): number => (at > place.last ? at - place.last : place.first - at);

/** A law's name, and how far from the place it stands. */
interface Named {
  readonly cue: PresentCue;
  readonly at: number;
  readonly far: number;
}

/**
 * @param own the entry's own cues
 * @returns the other law's name as the page writes it, or null
 */
export const otherLaw = (page: PageWords, place: Place, own: readonly PresentCue[]): string | null => {
  const nearestOf = (names: readonly PresentCue[]): Named | null => {
    let best: Named | null = null;
    for (const cue of names)
      for (let i = firstFrom(cue.at, place.first - FAR); i < cue.at.length; i++) {
        const at = cue.at[i] as number;
        if (at > place.last + FAR) break;
        const far = distance(place, at);
        if (far <= FAR && page.sentenceOf(at) === place.sentence && (best === null || far < best.far)) best = { cue, at, far };
      }
    return best;
  };
  const law = nearestOf(page.present(LAWS));
  if (!law) return null;
  const ours = nearestOf(own.filter((cue) => OURS.test(cue.text)));
  if (ours && ours.far <= law.far) return null;
  return page.written(law.at, law.cue.words.length);
};
