/**
 * Names that stand alone: a page that names one thing of the field and has no word of it.
 *
 * Problem. "Lavrov" names one minister among everything this field knows, and a choirmaster, a referee and a street
 * elsewhere. On a page about the field nobody asks; a page that has nothing else of it leaves only the name itself.
 *
 * Idea. Such a name is less sure, and still shown: one line of news may have no more. Where besides one word near it is
 * of another field (a museum, a match, a recipe), or the name is all that stands between quotation marks – a title, a
 * brand, a ship –, the other sense is the likelier one. A town is a town in any field, so only the quotation marks tell.
 * Where a page has no cue, no word of the field and no other name of it at all, a surname, a house, an agreement, a law, a meeting
 * or an event is not shown: every town has its memorandum. (For surnames and houses the
 * word must stand in their sentence: Moscow has other Lavrovs, and a White House.) Unless the name itself holds a word of the field, or the house acts.
 * A concept without any company is not shown unless its form is written as a name; treaties, organisations and full names of people
 * bear their names alone – but letters give way to two words of a field that borrows them (an OSCE with stations).
 *
 *   The Kremlin had no comment.       as ever         The Kremlin has four gates.          not shown
 *   NATO–Ukraine Charter              as ever         the agreement signed in Minsk        not shown
 *   “Donbas” opens on Friday.         not shown       “Donbas” is what Moscow calls it.    as ever
 *
 * (On 4,600 lines in seven languages by writers without code, three in four of such lonely names were the entry; of all others 98 in 100.)
 */
import type { EntryKind } from '../corpus/schema/entry.ts';
import type { Reason } from '../corpus/reason.ts';
import { because } from '../corpus/because.ts';
import { actingAt } from './acting.ts';
import { foldPlain } from '../text/fold.ts';
import { words } from '../text/words.ts';
import { cuesFor } from './cue.ts';
import { othersThan, type Field } from './field.ts';
import { hear } from './heard.ts';
import type { PageWords } from './page-words.ts';
import { quotedAt } from './quoted.ts';
import { isOneWord, type Scored } from './scored.ts';
import { placeOf, topicNear, topicsNear, type Place } from './setting-evidence.ts';
import type { Topic } from './other-topics.ts';
import { THRESHOLD, TOPIC_WORDS, WEIGHTS } from './weights.ts';

/** Where other bearers of a surname are met; where houses and dishes are called after the Kremlin. */
const TOPICS: Readonly<Record<'person' | 'body', ReadonlySet<Topic>>> = {
  person: new Set<Topic>(['sport', 'medicine', 'arts', 'food']),
  body: new Set<Topic>(['sport', 'arts', 'food', 'travel', 'town']),
};

/** What is borrowed for its sound: an agreement, an event, letters. */
const BORROWED: ReadonlySet<EntryKind> = new Set<EntryKind>(['agreement', 'event', 'summit', 'law', 'concept', 'phrase', 'organisation']);

const LETTERS = /^\p{Lu}{2,5}$/u;

/** Fields that borrow; museums and studies speak of the thing itself. */
const BORROWERS = new Set<Topic>(['sport', 'medicine', 'food', 'computing', 'town']);
const LETTERS_BORROWERS = new Set<Topic>([...BORROWERS, 'study']);

/** Written as a name: "the Steinmeier formula", ПДЧ. A capital at the beginning of a sentence and German ones say nothing. */
const isNamed = (page: PageWords, { candidate }: Scored, language: string): boolean =>
  /[\s-]\p{Lu}|\p{Lu}{2}/u.test(candidate.text) ||
  (language !== 'de' && /^\p{Lu}/u.test(candidate.text) && page.sentenceSpan(placeOf(page, candidate).sentence).start < candidate.start);

/** Kinds whose names are met elsewhere: towns have other agreements, governments other houses, surnames other bearers. */
const FOUND_ELSEWHERE: ReadonlySet<EntryKind> = new Set<EntryKind>(['agreement', 'body', 'event', 'law', 'person', 'phrase', 'summit']);

/** Does the form itself name a person, a country, a cue: "Marshall Plan", «нейтралітет України»? */
const isSpecific = (page: PageWords, scored: Scored, language: string): boolean => {
  if (isNamed(page, scored, language)) return true;
  const { reading, candidate } = scored;
  const { cues } = reading.brief;
  const own = words(candidate.text).map((w) => w.folded);
  return reading.languages.some((language) =>
    cuesFor(cues.for, language).some((cue) => {
      const folded = foldPlain(cue.replace(/\*$/u, ''));
      return own.some((word) => (cue.endsWith('*') ? word.startsWith(folded) : word === folded));
    }),
  );
};

/** Does a word of the field stand where `is` says? */
const someFieldWord = (page: PageWords, { reading }: Scored, language: string, is: (word: number) => boolean): boolean =>
  hear(page, reading.brief.cues, language, reading.pack.meta.field).field.some(({ at }) => at.some(is));

/** "Ukraine’s constitution", "annexation of Crimea": a name that holds a word of the field or another name of it. */
const tellsItself = (page: PageWords, scored: Scored, { first, last }: Place, language: string): boolean =>
  scored.holdsName() || someFieldWord(page, scored, language, (word) => first <= word && word <= last);

/** "The Kremlin demands": a house that acts. Surnames do so, too. */
const acts = (page: PageWords, { reading, candidate }: Scored): boolean =>
  reading.brief.kind === 'body' && actingAt(page.text, candidate) !== null;

/** Surnames and places of one word say little for each other where another field's words stand: an athlete has a rival. */
const vouches = (other: Scored): boolean => {
  const { kind } = other.reading.brief;
  return other.ownScore >= THRESHOLD && (!isOneWord(other) || !(kind === 'person' || kind === 'place' || kind === 'body'));
};

const firstTwo = <T>(list: Iterable<T>, is: (item: T) => boolean): readonly T[] => {
  const found: T[] = [];
  for (const item of list) if (is(item) && found.push(item) === 2) break;
  return found;
};

const voices = new WeakMap<Field, readonly Scored[]>();

/** Does the first place of some other entry vouch for it? Two that do are asked for once a round: one may be its own. */
const isVouchedFor = ({ reading }: Scored, field: Field): boolean => {
  let known = voices.get(field);
  if (!known) voices.set(field, (known = firstTwo(field.first.values(), vouches)));
  return known.some((other) => other.reading.id !== reading.id);
};

/** @param inSentence only in the name's own sentence */
const hasFieldWord = (page: PageWords, scored: Scored, { first, last, sentence }: Place, language: string, inSentence: boolean): boolean =>
  someFieldWord(page, scored, language, (word) => (word < first || word > last) && (!inSentence || page.sentenceOf(word) === sentence));

/** Did its own words or the words around already tell of another field? */
const isOfOtherField = ({ own }: Scored): boolean => own.some((r) => r.code === 'page-topic');

/** “Donbas”: a title, a brand, a ship. */
const asTitle = ({ candidate }: Scored, weight: number): Reason => because('cue-against', `“${candidate.text}”`, weight);

const borrowed = (page: PageWords, scored: Scored, place: Place): Reason[] => {
  const { reading } = scored;
  if (isOfOtherField(scored)) return [];
  const near = topicsNear(page, place, reading.brief.kind === 'organisation' ? LETTERS_BORROWERS : BORROWERS);
  return near.length < TOPIC_WORDS ? [] : [because('page-topic', near.slice(0, 3).join(', '), WEIGHTS.otherTopicUnambiguous)];
};

/** @returns what makes a form less sure that names nothing else in this field */
export const alone = (page: PageWords, language: string, scored: Scored, field: Field): Reason[] => {
  const { reading, candidate, own } = scored;
  if (own.some((r) => r.code === 'cue-for')) return [];
  const { kind } = reading.brief;
  const hasOthers = othersThan(field, reading.id) > 0;
  if (kind === 'concept' && !hasOthers && !isSpecific(page, scored, language))
    return [because('ambiguous-form', candidate.text, WEIGHTS.conceptAlone)];
  const isBorrowed = BORROWED.has(kind) && (kind !== 'organisation' || LETTERS.test(candidate.text));
  if (!isBorrowed && kind !== 'place' && kind !== 'body' && !(kind === 'person' && isOneWord(scored))) return [];
  // Where the words around are of another field, a passing word of this one says nothing for a title.
  if (kind === 'place' && isOfOtherField(scored) && quotedAt(page.text, candidate) !== null) return [asTitle(scored, WEIGHTS.placeAsTitle)];
  if (isVouchedFor(scored, field)) return [];
  const place = placeOf(page, candidate);
  const isSurnameOrHouse = !hasOthers && (kind === 'person' || kind === 'body');
  if (hasFieldWord(page, scored, place, language, isSurnameOrHouse)) return [];
  if (!hasOthers && FOUND_ELSEWHERE.has(kind) && !tellsItself(page, scored, place, language) && !acts(page, scored))
    return [because('ambiguous-form', candidate.text, WEIGHTS.nothingBeside)];
  if (kind !== 'place' && kind !== 'body' && kind !== 'person') return borrowed(page, scored, place);
  const title = quotedAt(page.text, candidate) !== null;
  if (kind === 'place') return title ? [asTitle(scored, WEIGHTS.placeAsTitle)] : [];
  const topic = topicNear(page, place, TOPICS[kind])[0];
  if (hasOthers && topic === undefined) return [];
  const less = because('ambiguous-form', candidate.text, WEIGHTS.nameAlone);
  if (topic === undefined || isOfOtherField(scored)) return title ? [less, asTitle(scored, WEIGHTS.aloneAsTitle)] : [less];
  return [less, because('page-topic', topic, WEIGHTS.aloneInOtherTopic)];
};
