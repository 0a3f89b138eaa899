/**
 * Is this text about Russia's war at all? Names that tell it: of people, places and bodies, folded beginnings
 * in seven languages and both scripts; `=` in front asks for the whole word ("natomiast" is no NATO). Countries are told apart elsewhere (terms/country-list.ts).
 *
 *   "a dictator without elections to worry about, the chairman of the allotment society"   nothing tells it
 *   "since the SMO began, Belgorod's cafés close at eight"                                  Belgorod tells it
 *
 * A name of the front says more than "Ukraine": Ukrainian tax law has regimes and new regions, too.
 */
import type { PageWords } from '../mention/page-words.ts';
import { countriesOf } from './terms/concepts.ts';
import { BODY_NAMES, FRONT_NAMES, PEOPLE_NAMES } from './terms/war-name-list.ts';

/** The plan of November 2025 is called by its number of points. */
const PLAN =
  / (?:28|twenty eight|vingt huit|veintiocho|achtundzwanzig|dwadzie\S+ osi?e?m\S*|двадцат\S+ вос\S+|двадцят\S+ в\S+) (?:point|punkt|punto|пункт)/u;

const beginnings = (list: string): readonly string[] => [...new Set(list.trim().split(/\s+/u))];
const FRONT = beginnings(FRONT_NAMES);
const NAMES = [...FRONT, ...beginnings(PEOPLE_NAMES), ...beginnings(BODY_NAMES)];

const begins = (folded: string, list: readonly string[]): boolean =>
  list.some((start) => (start.startsWith('=') ? folded === start.slice(1) : folded.startsWith(start)));

/** A place where the war is fought. */
export const isFront = (folded: string): boolean => begins(folded, FRONT);

const AT_WAR: ReadonlySet<string> = new Set(['ru', 'ua']);

/** A place, person or body of this war. */
export const tellsWar = (folded: string): boolean => begins(folded, NAMES) || countriesOf(folded).some((country) => AT_WAR.has(country));

/** Does the page speak of a plan of 28 points? Asked once a page, where nothing else has told it. */
export const tellsPlan = (page: PageWords): boolean => {
  let folded = ' ';
  for (let w = 0; w < page.size; w++) folded += `${page.foldedAt(w)} `;
  return PLAN.test(folded);
};
