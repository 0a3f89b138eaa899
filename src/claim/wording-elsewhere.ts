/**
 * A wording's form in another country or another age: "Entnazifizierung in Bayern endete 1949".
 *
 * The countries that a wording is about are those its cues name. A sentence that names others and none of
 * these speaks of something else, and so does one whose only years lie before 1992, unless the year is what
 * today is compared with: "the biggest land grab since 1945", "comme en 1939".
 */
import type { WordingBrief } from '../corpus/briefs.ts';
import { foldPlain } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { words, type Word } from '../text/words.ts';
import { countriesOf } from './terms/concepts.ts';
import { tellsWar } from './war-setting.ts';

/** The first year after the Soviet Union; what the wordings are about happened later. */
const FIRST_YEAR = 1992;

/** Words before a year that today is measured by. */
const COMPARED =
  /(?:^| )(?:since|like in|as in|not since|unlike in|seit|wie|comme en|depuis|desde|como en|od|jak w|с|как в|со времен|з|від|як у|як в) $/u;

/** Countries that every wording of the corpus may be about. */
const ALWAYS_HOME = ['ru', 'ua'];

/** Countries that have a part in this war's politics: their capitals say less about where a sentence is set. */
const TAKE_PART: ReadonlySet<string> = new Set(['us', 'gb', 'fr', 'de', 'pl']);

/** In log-odds. */
const FAR = -4;
const TAKING_PART = -1.6;

export interface Elsewhere {
  /** What tells it, as the sentence has it. */
  readonly sign: string;
  readonly weight: number;
}

const homes = new WeakMap<WordingBrief, ReadonlySet<string>>();

const homeOf = (brief: WordingBrief): ReadonlySet<string> => {
  let known = homes.get(brief);
  if (!known) {
    const cues = Object.values(brief.cues.for).flat();
    known = new Set([...ALWAYS_HOME, ...cues.flatMap((cue) => words(foldPlain(cue)).flatMap((w) => countriesOf(w.folded)))]);
    homes.set(brief, known);
  }
  return known;
};

/**
 * @param form where the wording stands in the sentence: "US-installed" names a country itself
 * @returns null where nothing tells it
 */
export const elsewhere = (sentence: string, form: Span, brief: WordingBrief): Elsewhere | null => {
  const all = words(sentence);
  const isOutside = (w: Word): boolean => w.end <= form.start || w.start >= form.end;
  const folded = all.filter(isOutside).map((w) => w.folded);
  const years = folded.filter((w) => /^(?:1[0-9]|20)\d\d$/u.test(w));
  const old = years.length > 0 && years.every((y) => Number(y) < FIRST_YEAR);
  const joined = folded.join(' ');
  if (old && years.some((y) => !COMPARED.test(joined.slice(0, joined.indexOf(y))))) return { sign: years[0] ?? '', weight: FAR };
  const home = homeOf(brief);
  if (home.size === ALWAYS_HOME.length && Object.values(brief.cues.for).flat().length === 0) return null;
  let other: Elsewhere | null = null;
  for (const word of all) {
    if (isOutside(word) && tellsWar(word.folded)) return null;
    for (const country of countriesOf(word.folded)) {
      if (home.has(country)) return null;
      if (!isOutside(word)) continue;
      const weight = TAKE_PART.has(country) ? TAKING_PART : FAR;
      if (!other || weight < other.weight) other = { sign: sentence.slice(word.start, word.end), weight };
    }
  }
  return other;
};
