/**
 * What the setting says against a reading: another country's news, another field's page.
 *
 * Both signs are weak by themselves and are heard only where the entry's own cues are silent: a report on
 * this field may well compare with Taiwan, and its president may watch a match.
 */
import type { EntryKind } from '../corpus/schema/entry.ts';
import type { Reason } from '../corpus/reason.ts';
import type { Span } from '../text/span.ts';
import { because } from '../corpus/because.ts';
import { otherPlaces } from './other-places.ts';
import { topicWords, type Topic } from './other-topics.ts';
import type { PageWords } from './page-words.ts';
import { lowerBound } from '../text/lower-bound.ts';
import { TOPIC_WORDS, WEIGHTS, WINDOW_WORDS } from './weights.ts';

export interface Place {
  /** Word numbers. */
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

export const placeOf = (page: PageWords, span: Span): Place => {
  const first = page.wordAt(span.start);
  return { first, last: page.wordAt(span.end - 1), sentence: page.sentenceOf(first) };
};

/** Kinds whose names other countries' news also use. Persons, places and organisations bear their own. */
const SHARED: ReadonlySet<EntryKind> = new Set<EntryKind>(['concept', 'phrase', 'law', 'event', 'summit', 'agreement', 'body']);

export interface Voices {
  /** An own cue stands in the sentence; somewhere within the window. */
  readonly inSentence: boolean;
  readonly near: boolean;
  /** The entry's own cues, which no list of other places overrules. */
  readonly own: ReadonlySet<string>;
}

/** Those around a place, the place's own words left out. `words` in page order. */
function* around<T extends { readonly at: number }>(words: readonly T[], { first, last }: Place): Generator<T, void> {
  for (let i = lowerBound(words, (w) => w.at < first - WINDOW_WORDS); i < words.length; i++) {
    const word = words[i] as T;
    if (word.at > last + WINDOW_WORDS) return;
    if (word.at < first || word.at > last) yield word;
  }
}

/** Words at most between a name and the place it goes on to. */
const LEADING_WORDS = 2;
/** What leads from a name to its place; "and", "like", "from" lead to something else. Slavic cases need no preposition. */
const LEADS =
  /^(?: (?:for|in|over|between|with|on|to|of|the|für|über|zwischen|mit|im|den|die|dem|das|der|pour|en|au|aux|à|sur|entre|avec|la|le|les|para|sobre|con|de|del|los|el|dla|w|we|nad|między|z|ze|strefy|strefie|для|в|во|у|над|между|між|по|на|о|об|про|щодо|с|з|із)){1,2} $/iu;

/** "20-point plan for Gaza", «переговори між Кабулом та Ісламабадом»: a place to which the name goes on. */
const goesOnTo = (page: PageWords, place: Place, end: number, { own }: Voices): string | null => {
  const places = otherPlaces(page);
  const next = places[lowerBound(places, (w) => w.at <= place.last)];
  if (!next || next.at - place.last > LEADING_WORDS + 1 || own.has(next.cue)) return null;
  if (!LEADS.test(page.text.slice(end, page.startOf(next.at)).replace(/\u00A0/gu, ' '))) return null;
  return page.written(place.last, next.at - place.last + 1);
};

const elsewhere = (page: PageWords, place: Place, voices: Voices, ambiguous: boolean): Reason | null => {
  if (voices.inSentence) return null;
  let near: string | null = null;
  for (const { cue, at } of around(otherPlaces(page), place)) {
    if (voices.own.has(cue)) continue;
    const word = page.written(at);
    if (page.sentenceOf(at) === place.sentence)
      return because('cue-against', word, ambiguous ? WEIGHTS.otherPlaceInSentence : WEIGHTS.unambiguousOtherPlace);
    near ??= word;
  }
  return near === null || voices.near
    ? null
    : because('cue-against', near, ambiguous ? WEIGHTS.otherPlaceNear : WEIGHTS.unambiguousOtherPlace);
};

/** The words of the topic of which most different ones stand near. @param topics all where none are given */
export const topicNear = (page: PageWords, place: Place, topics?: ReadonlySet<Topic>): readonly string[] => {
  const byTopic = new Map<Topic, Map<string, string>>();
  for (const { topic, cue, at } of around(topicWords(page), place)) {
    if (topics && !topics.has(topic)) continue;
    let words = byTopic.get(topic);
    if (!words) byTopic.set(topic, (words = new Map()));
    if (!words.has(cue)) words.set(cue, page.written(at));
  }
  let most: readonly string[] = [];
  for (const words of byTopic.values()) if (words.size > most.length) most = [...words.values()];
  return most;
};

/** Different words of any of the topics near. */
export const topicsNear = (page: PageWords, place: Place, topics: ReadonlySet<Topic>): readonly string[] => {
  const words = new Map<string, string>();
  for (const { topic, cue, at } of around(topicWords(page), place))
    if (topics.has(topic) && !words.has(cue)) words.set(cue, page.written(at));
  return [...words.values()];
};

const otherTopic = (page: PageWords, place: Place, ambiguous: boolean): Reason | null => {
  const words = topicNear(page, place);
  if (words.length < TOPIC_WORDS) return null;
  return because(
    'page-topic',
    [...new Set(words.map((w) => w.toLowerCase()))].slice(0, 3).join(', '),
    ambiguous ? WEIGHTS.otherTopic : WEIGHTS.otherTopicUnambiguous,
  );
};

/** Letters or a bare surname, of which each field has its own. */
const isOneWord = (form: string): boolean => !/\s/u.test(form);

/**
 * @param reasons to which those of the setting are added
 * @param form as the page writes it
 * @returns what says directly at the place that another place's is meant, or null
 */
export const addSettingEvidence = (
  reasons: Reason[],
  page: PageWords,
  place: Place,
  kind: EntryKind,
  ambiguous: boolean,
  form: string,
  voices: Voices,
): string | null => {
  // "NATO's enlargement to Georgia" is still NATO's.
  const isShared = ambiguous ? SHARED.has(kind) : kind === 'concept' && !/\p{Lu}/u.test(form.slice(1));
  const onward = isShared ? goesOnTo(page, place, page.startOf(place.last) + page.written(place.last).length, voices) : null;
  if (onward !== null) reasons.push(because('cue-against', onward, ambiguous ? WEIGHTS.againstBeside : WEIGHTS.sharedBeside));
  else if (ambiguous ? SHARED.has(kind) : kind === 'concept') {
    const other = elsewhere(page, place, voices, ambiguous);
    if (other) reasons.push(other);
  }
  if (!voices.near && (ambiguous || kind === 'concept' || ((kind === 'person' || kind === 'organisation') && isOneWord(form)))) {
    const topic = otherTopic(page, place, ambiguous);
    if (topic) reasons.push(topic);
  }
  return onward;
};
