/**
 * A wording's form in another country or another age: "Entnazifizierung in Bayern endete 1949".
 *
 * The countries that a wording is about are those its cues name. A sentence that names others and none of
 * these speaks of something else. Where it names both, the nearer one counts ("Kenya sent peacekeepers to Haiti, and
 * Ukraine grain"), and where somebody only comes from here (passing-name.ts), that says nothing. A sentence whose only
 * years lie before what the wording may be about (2013, earlier for NATO and the promises of 1994) tells of another age, unless the year is what today is compared with: "the biggest land grab
 * since 1945", "comme en 1939".
 */
import type { WordingBrief } from '../corpus/briefs.ts';
import { otherPlaces, type PlaceWord } from '../mention/other-places.ts';
import type { PageWords } from '../mention/page-words.ts';
import { foldPlain } from '../text/fold.ts';
import { lowerBound } from '../text/lower-bound.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import { countriesOf } from './terms/concepts.ts';
import { isInPassing } from './passing-name.ts';
import { FAR_COUNTRIES } from './terms/far-country-list.ts';
import { tellsWar } from './war-setting.ts';

/** Words before a year that today is measured by. */
const COMPARED =
  /(?:^| )(?:since|like in|as in|not since|unlike in|seit|wie|comme en|depuis|desde|como en|od|jak w|с|как в|со времен|з|від|як у|як в) $/u;

/** Countries that every wording of the corpus may be about. */
const ALWAYS_HOME = ['ru', 'ua'];

/** Countries that have a part in this war's politics: their capitals say less about where a sentence is set. */
const TAKE_PART: ReadonlySet<string> = new Set(['us', 'gb', 'fr', 'de', 'pl']);

/** In log-odds. */
const FAR = -5.5;
const TAKING_PART = -0.7;
/** Both are named, and another country stands nearer. */
const NEARER = -2.4;
/** All that is named of this war is where somebody or something comes from: as much as its cue has spoken for it. */
const IN_PASSING = -1.6;
/** It is named behind a semicolon. */
const APART = -1;
/** A mark that ends a clause is as far as so many words. */
const CLAUSE_MARK = 5;

/** "Moscow-backed", "поддерживаемый Москвой": who backs does not tell where; whoever is backed stands near. On the folded form. */
const BACKED = /back|gestutzt|unterstutz|soutenu|respald|apoyad|wspieran|popieran|поддержива|підтримув/u;
const BACKED_WITHIN = 6;

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

/** A country or name that a sentence has outside the form. */
interface Named {
  readonly sign: string;
  readonly distance: number;
  readonly takesPart: boolean;
  /** Does a semicolon stand between? What lies behind it tells of something else. */
  readonly apart: boolean;
}

/** Words between, and clauses. */
const between = (sentence: string, form: Span, word: Span): string =>
  sentence.slice(Math.min(word.end, form.end), Math.max(word.start, form.start));

const distanceOf = (sentence: string, form: Span, word: Span): number => {
  const gap = between(sentence, form, word);
  return gap.split(/\s+/u).length + CLAUSE_MARK * (gap.match(/[,;:()–—]/gu)?.length ?? 0);
};

const nearest = (all: readonly Named[]): Named | undefined =>
  all.reduce<Named | undefined>((best, one) => (!best || one.distance < best.distance ? one : best), undefined);

/** Only years before the wording's age, none of them one that today is measured by. */
const oldYear = (folded: readonly string[], first: number): string | null => {
  const years = folded.filter((w) => /^(?:1[0-9]|20)\d\d$/u.test(w));
  if (years.length === 0 || years.some((y) => Number(y) >= first)) return null;
  const joined = folded.join(' ');
  return years.some((y) => !COMPARED.test(joined.slice(0, joined.indexOf(y)))) ? (years[0] ?? null) : null;
};

/** Armies and wars of another age; a comparison with them ("a second Munich") has its form of its own. On folded words. */
const OLD_AGE =
  /(?:^| )(?:red army|soviet zone|sowjetischen (?:besatzungs)?zone|zone (?:d occupation )?sovietique|zona (?:de ocupacion )?sovietica|strefie (?:okupacyjnej )?(?:sowieckiej|radzieckiej)|советск\S+ (?:оккупационн\S+ )?зон\S|радянськ\S+ (?:окупаційн\S+ )?зон\S|wehrmacht|(?:second|first) world war|world war (?:ii|i|two|one)|tsarist|grand duke|viceroy|khanate|\d\dth century|zarenreich\S*|zarenzeit\S*|zaristisch\S*|grossfurst\S*|khanat\S*|(?:1[5-9]|neunzehnten|achtzehnten|siebzehnten) jahrhundert\S*|tsariste\S*|(?:xv|xvi|xvii|xviii|xix)e siecle|zarist\S*|cars?k\S*|carat\S*|chanat\S*|gubernator\S* generaln\S*|general gubernator\S*|(?:xv|xvi|xvii|xviii|xix) (?:wiek\S*|век\S*|столітт\S*|ст)|царск\S+|царизм\S*|генерал губернатор\S*|ханств\S*|царськ\S+|hetman|1[5-9]th century|(?:zweit|erst)\S* weltkrieg\S*|rote\S? armee|ersten ukrainischen front|armee rouge|(?:seconde|premiere|deuxieme) guerre mondiale|ejercito rojo|(?:segunda|primera) guerra mundial|siglos? [xv]\S*|armi\S+ czerwon\S*|(?:drug|pierwsz)\S* wojn\S* swiatow\S*|красн\S+ арми\S*|красноарме(?:ец|йц)\S*|велик\S+ отечественн\S*|(?:втор|перв)\S+ миров\S+|вермахт\S*|гетман\S*|червон\S+ армі\S*|(?:друг|перш)\S+ світов\S+|гетьман\S*)(?: |$)/u;

const oldAge = (folded: readonly string[]): string | null =>
  folded.some((w) => /^(?:199[2-9]|20\d\d)$/u.test(w)) ? null : (OLD_AGE.exec(folded.join(' '))?.[0].trim() ?? null);

const FAR_NAMES = [...new Set(FAR_COUNTRIES.trim().split(/\s+/u))];

const isFar = (folded: string, written: string): boolean =>
  FAR_NAMES.some((name) => (name.startsWith('=') ? folded === name.slice(1) && /^\p{Lu}/u.test(written) : folded.startsWith(name)));

/** Offsets in the sentence of the places of other news that it names and the wording is not about. */
const abroadIn = (page: PageWords, sentence: Span, own: ReadonlySet<string>): ReadonlySet<number> => {
  const places = otherPlaces(page);
  const found = new Set<number>();
  const [from, to] = [page.wordAt(sentence.start), page.wordAt(sentence.end)];
  for (let i = lowerBound(places, (place) => place.at < from); i < places.length && (places[i] as PlaceWord).at < to; i++) {
    const { at, cue } = places[i] as PlaceWord;
    if (!own.has(cue)) found.add(page.startOf(at) - sentence.start);
  }
  return found;
};

/**
 * @param form where the wording stands on the page: "US-installed" names a country itself
 * @param own cues of the wording, in small letters
 * @returns null where nothing tells it
 */
export const elsewhere = (
  page: PageWords,
  sentenceSpan: Span,
  formSpan: Span,
  brief: WordingBrief,
  own: ReadonlySet<string>,
  language: string,
): Elsewhere | null => {
  const sentence = page.text.slice(sentenceSpan.start, sentenceSpan.end);
  const form = { start: formSpan.start - sentenceSpan.start, end: formSpan.end - sentenceSpan.start };
  const all = words(sentence);
  const isForm = (w: number): boolean => {
    const word = all[w];
    return word !== undefined && word.end > form.start && word.start < form.end;
  };
  const outside = all.filter((_, w) => !isForm(w)).map((w) => w.folded);
  const year = oldYear(outside, brief.aboutFrom) ?? oldAge(outside);
  if (year !== null) return { sign: year, weight: FAR };
  const home = homeOf(brief);
  if (home.size === ALWAYS_HOME.length && Object.values(brief.cues.for).flat().length === 0) return null;
  const abroad = abroadIn(page, sentenceSpan, own);
  const isBacked = BACKED.test(foldPlain(sentence.slice(form.start, form.end)));
  const [ours, passing, others]: [Named[], Named[], Named[]] = [[], [], []];
  for (const [w, word] of all.entries()) {
    const countries = countriesOf(word.folded);
    const isOurs = countries.some((country) => home.has(country)) || (!isForm(w) && tellsWar(word.folded));
    if (isForm(w)) {
      if (isOurs && !isBacked) return null;
    } else if (isOurs || countries.length > 0 || abroad.has(word.start) || isFar(word.folded, sentence.slice(word.start, word.end))) {
      const takesPart = !isOurs && countries.length > 0 && countries.every((country) => TAKE_PART.has(country));
      const apart = between(sentence, form, word).includes(';');
      const named = { sign: sentence.slice(word.start, word.end), distance: distanceOf(sentence, form, word), takesPart, apart };
      (!isOurs ? others : named.apart || isInPassing(sentence, all, w, language, isForm) ? passing : ours).push(named);
    }
  }
  const [self, other] = [nearest(ours), nearest(others.filter((named) => !named.takesPart)) ?? nearest(others)];
  if (isBacked) {
    const backed = nearest(others.filter((named) => !named.takesPart && named.distance <= BACKED_WITHIN));
    return backed && !(self && self.distance < backed.distance) ? { sign: backed.sign, weight: FAR } : null;
  }
  if (!self && other) return { sign: other.sign, weight: other.takesPart ? TAKING_PART : FAR };
  if (!self && passing[0]) return { sign: passing[0].sign, weight: passing[0].apart ? APART : IN_PASSING };
  return self && other && !other.takesPart && other.distance < self.distance ? { sign: other.sign, weight: NEARER } : null;
};
