/**
 * Is this text about Russia's war at all? Names that tell it: of people, places and bodies, folded beginnings
 * in seven languages and both scripts; `=` in front asks for the whole word ("natomiast" is no NATO). Countries are told apart elsewhere (terms/country-list.ts).
 *
 *   "a dictator without elections to worry about, the chairman of the allotment society"   nothing tells it
 *   "since the SMO began, Belgorod's cafés close at eight"                                  Belgorod tells it
 *
 * A name of the front says more than "Ukraine": Ukrainian tax law has regimes and new regions, too.
 */
import { countriesOf } from './terms/concepts.ts';

const FRONT =
  'crimea crimee krims =krim =krym krymu krymi krymsk крым =крим криму кримом кримськ кримчан донбас donbas donets donezk doniec doniet донец donbas lugansk luhansk lougansk lugans luhans ' +
  'луганс лугансь kherson cherson jerson херсон zaporizh zaporozh saporisch saporosch zaporij zaporiy zaporoz zaporiz запорож запоріж ' +
  'mariupol marioupol мариупол маріупол kharkiv kharkov charkiw charkow jarkov charkiv харьков харків avdi awdi avdeev авдеев авдії ' +
  'bakhmut bachmut bajmut bakhmout бахмут sloviansk slaviansk slowjansk slowians славянск славянс kramatorsk краматорс kupiansk kupjansk ' +
  'kupyansk kupians koupiansk купянс izyum izium izjum izioum =изюм =изюма =изюмом =ізюм =ізюма pokrovsk pokrowsk покровс melitopol мелитопол мелітопол belgorod ' +
  'bjelgorod bielgorod белгород бєлгород kursk koursk курск severodon sieverodon siewierodon северодонец сєвєродон dobropil добропіл ' +
  'butscha boutcha =bucha =буча =бучі =буче =sumy =сумы сумщин sewastopol sevastopol sebastopol sebastopol севастопол мелітопол wolnowach volnovakh';
const PEOPLE =
  'zelensk selensk zelenski зеленск зеленс putin poutine путин путін lawrow lavrov lawrow лавров peskov peskow pieskow песков пєсков yanukov janukow ' +
  'ianoukov янукович yushchenk juschtschenk juszczenk iouchtchenk ющенк rashis raschis ruschis ruscis рашис medvedev medwedew miedwiediew медведев медвед zakharov sacharow zacharow захаров';
const BODIES =
  'budapest budapeszt будапешт =nato =otan =нато maidan majdan maidan майдан bandera azov asow азов wagner вагнер vsu зсу всу днр лнр';

const beginnings = (list: string): readonly string[] => [...new Set(list.split(/\s+/u))];
const FRONT_NAMES = beginnings(FRONT);
const NAMES = [...FRONT_NAMES, ...beginnings(PEOPLE), ...beginnings(BODIES)];

const begins = (folded: string, list: readonly string[]): boolean =>
  list.some((start) => (start.startsWith('=') ? folded === start.slice(1) : folded.startsWith(start)));

/** A place where the war is fought. */
export const isFront = (folded: string): boolean => begins(folded, FRONT_NAMES);

const AT_WAR: ReadonlySet<string> = new Set(['ru', 'ua']);

/** A place, person or body of this war. */
export const tellsWar = (folded: string): boolean => begins(folded, NAMES) || countriesOf(folded).some((country) => AT_WAR.has(country));
