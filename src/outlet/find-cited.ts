/**
 * The outlets a text cites, and why we say so.
 *
 * Problem. A name is not a citation: "TASS reported" and "according to RT" are, "RT was fined", "the BBC’s
 * headquarters" and "RT-PCR" are not. Many names are words (Spiegel, Time) or shared (ABC).
 *
 * Idea. Nothing is cited unless something says so: a dateline or credit (`credit-line.ts`), or a phrase that makes the
 * name a source (`citation-signs.ts`). What makes it a subject, or another thing (`homonyms.ts`), weighs against that.
 * Names joined by "and" or commas share what stands before the first and behind the last of them. Of outlets of one name
 * that one stays whose country, or full name, the text mentions; else none.
 *
 * Cost: the pattern index once over the text, then a few microseconds for each name found.
 */
import { because } from '../corpus/because.ts';
import type { Pack } from '../corpus/pack.ts';
import type { Reason } from '../corpus/reason.ts';
import { logistic } from '../mention/weights.ts';
import { lazilyFor } from '../text/lazily.ts';
import { sentencesInSteps } from '../text/sentences.ts';
import { runThrough, type Sliced } from '../text/sliced.ts';
import type { Span } from '../text/span.ts';
import { namedPlaces, type NamedOutlet, type NamedPlace } from './cited-candidates.ts';
import { CITATION_CUES } from './citation-cues.ts';
import { citationSigns, REACH, type Sign } from './citation-signs.ts';
import { attributionAt, creditAt } from './credit-line.ts';
import { homonymAt } from './homonyms.ts';

export interface Cited extends Span {
  readonly outlet: string;
  readonly score: number;
  readonly why: readonly Reason[];
}

/** Log-odds: a name alone is seldom a citation, an ambiguous one is seldom the outlet. */
const WEIGHTS = { named: -1.5, ambiguous: -1, credit: 6, attribution: 3.5, homonym: -9 } as const;
const THRESHOLD = 0.6;

const OPENING = /["“”„«‘'(\[]+\s*$/u;
const CLOSING = /^\s*["“”»’)\]]+/u;

const joins = lazilyFor((language: string): RegExp => {
  const all = CITATION_CUES[language] ? [CITATION_CUES[language]] : Object.values(CITATION_CUES);
  return new RegExp(
    `^["”»“)’]?(?:\\s?[,/]\\s?|\\s?,?\\s(?:${all.map((c) => c.and).join('|')})\\s)(?:(?:the|der|die|das|dem|den|la|le|les|el|los|агентство|агентства)\\s)?["„“«(]?$`,
    'u',
  );
});

interface Judged {
  readonly place: NamedPlace;
  readonly before: string;
  readonly after: string;
  readonly sentence: string;
  readonly credit: string | null;
  readonly attribution: string | null;
  readonly signs: readonly Sign[];
}

const judge = (text: string, language: string, sentence: Span, places: readonly NamedPlace[], index: number): Judged => {
  const place = places[index] as NamedPlace;
  const join = joins(CITATION_CUES[language] ? language : 'und');
  // The ends of the list in which the name stands.
  let first = index;
  while (first > 0 && join.test(text.slice((places[first - 1] as NamedPlace).end, (places[first] as NamedPlace).start).toLowerCase()))
    first--;
  let last = index;
  while (
    last + 1 < places.length &&
    join.test(text.slice((places[last] as NamedPlace).end, (places[last + 1] as NamedPlace).start).toLowerCase())
  )
    last++;
  const from = (places[first] as NamedPlace).start;
  const to = (places[last] as NamedPlace).end;
  const before = text
    .slice(Math.max(sentence.start, from - REACH), from)
    .replace(OPENING, ' ')
    .toLowerCase();
  const after = text
    .slice(to, Math.min(sentence.end, to + REACH))
    .replace(CLOSING, '')
    .toLowerCase();
  return {
    place,
    before: text.slice(Math.max(sentence.start, place.start - REACH), place.start).toLowerCase(),
    after: text.slice(place.end, Math.min(sentence.end, place.end + REACH)).toLowerCase(),
    sentence: text.slice(sentence.start, sentence.end).toLowerCase(),
    credit: creditAt(text, place),
    attribution: attributionAt(text, place),
    signs: citationSigns(language, before, after),
  };
};

const regionNames = lazilyFor((language: string) => new Intl.DisplayNames([language], { type: 'region' }));

/** A country's name in the page's language without its ending: "austral" for Australia and Australian. */
const countryStem = (country: string, language: string): string | null => {
  try {
    const name = regionNames(language).of(country.toUpperCase())?.toLowerCase();
    return name && name.length > 4 ? name.slice(0, Math.max(4, name.length - 3)) : null;
  } catch {
    return null;
  }
};

/** The one meant of several outlets of one name; null where nothing tells. */
const meant = (readings: readonly NamedOutlet[], text: string, language: string, elsewhere: ReadonlySet<string>): NamedOutlet | null => {
  if (readings.length === 1) return readings[0] ?? null;
  const named = readings.filter((r) => elsewhere.has(r.outlet.id));
  if (named.length === 1) return named[0] ?? null;
  const lower = text.slice(0, 20_000).toLowerCase();
  const local = readings.filter((r) => {
    const stem = countryStem(r.outlet.country, language === 'und' ? 'en' : language);
    return stem !== null && lower.includes(stem);
  });
  return local.length === 1 ? (local[0] ?? null) : null;
};

const reasonsOf = ({ place, before, after, sentence, credit, attribution, signs }: Judged, reading: NamedOutlet): Reason[] => {
  const form = reading.ambiguous
    ? because('ambiguous-form', place.text, WEIGHTS.named + WEIGHTS.ambiguous)
    : because('unambiguous-form', place.text, WEIGHTS.named);
  const homonym = homonymAt(reading.outlet.id, before, after, sentence);
  return [
    form,
    ...(credit ? [because('cue-for', credit, WEIGHTS.credit)] : []),
    ...(attribution && !credit && !reading.ambiguous ? [because('cue-for', attribution, WEIGHTS.attribution)] : []),
    ...signs.map((s) => because(s.kind === 'source' ? 'cue-for' : 'cue-against', s.words, s.weight)),
    ...(homonym && !credit && reading.ambiguous ? [because('cue-against', homonym, WEIGHTS.homonym)] : []),
  ];
};

/**
 * In steps, name by name.
 *
 * @param text the page's text (blocks joined by line breaks)
 * @param language ISO 639-1 of the page
 * @param sentences of the text, where they are read for others too
 * @returns in text order; names that are not cited are left out
 */
export function* searchCited(
  packs: readonly Pack[],
  text: string,
  language: string,
  sentences = (): Sliced<readonly Span[]> => sentencesInSteps(text),
): Sliced<Cited[]> {
  const places = namedPlaces(packs, text, language);
  if (places.length === 0) return [];
  yield;
  const spans = yield* sentences();
  const certain = new Set(
    places.flatMap(({ readings }) => (readings.length === 1 && readings[0] && !readings[0].ambiguous ? [readings[0].outlet.id] : [])),
  );
  let at = 0;
  const cited: Cited[] = [];
  for (let index = 0; index < places.length; index++) {
    yield;
    const place = places[index] as NamedPlace;
    while (at + 1 < spans.length && (spans[at] as Span).end <= place.start) at++;
    const reading = meant(place.readings, text, language, certain);
    if (!reading) continue;
    const judged = judge(text, language, spans[at] ?? { start: 0, end: text.length }, places, index);
    const why = reasonsOf(judged, reading);
    const score = Math.round(logistic(why.reduce((sum, r) => sum + r.weight, 0)) * 1000) / 1000;
    if (score >= THRESHOLD) cited.push({ outlet: reading.outlet.id, start: place.start, end: place.end, score, why });
  }
  return cited;
}

/** The same without interruption. */
export const findCited = (...args: Parameters<typeof searchCited>): Cited[] => runThrough(searchCited(...args));
