/**
 * What the words around a place say for and against a reading.
 *
 * A cue may go on from the form itself: "Marshall Plan with" speaks against "Marshall Plan", "RT if"
 * against "RT". Such a phrase counts where the page goes on so, and nowhere else.
 */
import type { Reason } from '../corpus/reason.ts';
import type { Heard } from './heard.ts';
import { standsAt, type PageWords, type PresentCue } from './page-words.ts';
import type { Place } from './setting-evidence.ts';
import type { Span } from '../text/span.ts';
import { firstFrom } from '../text/lower-bound.ts';
import { BESIDE_WORDS, WEIGHTS, WINDOW_WORDS } from './weights.ts';

/** The nearer, the smaller. */
const BESIDE = 0;
const IN_SENTENCE = 1;
const NEAR = 2;
const NOT_HEARD = 3;
type Nearness = typeof BESIDE | typeof IN_SENTENCE | typeof NEAR;

interface Found {
  readonly cue: PresentCue;
  /** Number of its first word. */
  readonly at: number;
  readonly nearness: Nearness;
  /** It holds the form itself. */
  readonly phrase: boolean;
}

/** Does the cue go on from the form ("Marshall Plan with")? */
const holdsForm = (page: PageWords, place: Place, cue: readonly string[]): boolean => {
  const size = place.last - place.first + 1;
  for (let from = 0; cue.length > size && from <= cue.length - size; from++) {
    let k = 0;
    while (k < size && cue[from + k] === page.foldedAt(place.first + k)) k++;
    if (k === size) return true;
  }
  return false;
};

/** "UE 3, UE 5 et les UE libres": a name of one word is no cue for itself, however often it stands there. */
const isNameItself = ({ first, last }: Place, { words, at }: PresentCue): boolean =>
  first === last && words.length === 1 && at[firstFrom(at, first)] === first;

/** "Marshall Plan for" speaks of another place's, "Marshall Plan for Ukraine" of the field's own. */
const goesOnOurs = (page: PageWords, field: readonly PresentCue[], at: number): boolean =>
  field.some((cue) => {
    const word = cue.at[firstFrom(cue.at, at)];
    return (word === at || word === at + 1) && !/[.,;:]/u.test(page.text.slice(page.startOf(at - 1), page.startOf(word)));
  });

/** A phrase that goes on from the form stands in one piece: in “the Alliance of ‘war’” nothing is called “Alliance of war”. */
const isOnePiece = (page: PageWords, at: number, length: number): boolean => {
  const next = Math.min(at + length, page.size - 1);
  const open = page.text.slice(page.startOf(at), page.startOf(next));
  return !/[«»“”„"()[\]]/u.test(open) && !/[:;]/u.test(page.written(at, length));
};

/** What a phrase that speaks against a place has to be, to be heard. */
const speaksAgainst = (page: PageWords, place: Place, field: readonly PresentCue[], at: number, length: number): boolean =>
  (at + length - 1 === place.last || !goesOnOurs(page, field, at + length)) && isOnePiece(page, at, length);

/** How near the cue at word `at` stands. */
const nearnessOf = (page: PageWords, place: Place, at: number, length: number, phrase: boolean): Nearness | typeof NOT_HEARD => {
  const { first, last } = place;
  const around = at <= first && at + length > last && length > last - first + 1;
  if (phrase || (at <= last && at + length > first)) return around ? BESIDE : NOT_HEARD; // the form itself is no cue for itself
  if (page.sentenceOf(at) !== place.sentence) return NEAR;
  return (at > last ? at - last - 1 : first - at - length) <= BESIDE_WORDS ? BESIDE : IN_SENTENCE;
};

/** How cues that speak against a place are heard. */
interface Against {
  /** Words of the field the pack is about. */
  readonly field: readonly PresentCue[];
  readonly names: NamesNear;
  /** Is the place's own name so full that words of the field and names of other entries say nothing against it? */
  readonly isFull: () => boolean;
}

/** Names found near a place. */
export interface NamesNear {
  /** Does a name of the same entry stand within a span? */
  readonly isOwn: (span: Span) => boolean;
  /** Does a name of another entry? */
  readonly isAnothers: (span: Span) => boolean;
}

const NO_NAMES: NamesNear = { isOwn: () => false, isAnothers: () => false };

const spanOf = (page: PageWords, at: number, length: number): Span => {
  const start = page.startOf(at);
  return { start, end: start + page.written(at, length).length };
};

/** A word of the field, the name of another entry: they speak of the field, and so not against a full name in it. */
const isOfField = (page: PageWords, { field, names }: Against, at: number, length: number): boolean =>
  standsAt(field, at) || names.isAnothers(spanOf(page, at, length));

/**
 * Does a name of several words say by itself which thing it is? "Russian Foreign Ministry" holds its own cue, and the
 * Ukraine that is heard against a bare "Foreign Ministry" says nothing there.
 */
const tellsItself = (place: Place, own: readonly PresentCue[]): boolean =>
  place.last > place.first &&
  own.some(({ words, at }) => {
    const word = at[firstFrom(at, place.first)];
    return word !== undefined && word + words.length - 1 <= place.last;
  });

/** A map is not heard against a Membership Action Plan where it is the “(MAP)” behind it. */
const isOthers = (page: PageWords, { first, last }: Place, { names }: Against, at: number, length: number): boolean =>
  (at <= last && at + length > first) || !names.isOwn(spanOf(page, at, length));

/** The nearest occurrence of a cue; null where none counts. */
const nearestOf = (page: PageWords, place: Place, cue: PresentCue, against: Against | null): Found | null => {
  const { words, at: places } = cue;
  const length = words.length;
  let i = firstFrom(places, place.first - WINDOW_WORDS - length + 1);
  if (i === places.length || (places[i] as number) > place.last + WINDOW_WORDS) return null;
  if (!against && isNameItself(place, cue)) return null;
  let best: Nearness | typeof NOT_HEARD = NOT_HEARD;
  let bestAt = 0;
  const phrase = holdsForm(page, place, words);
  for (; i < places.length && best > BESIDE; i++) {
    const at = places[i] as number;
    if (at > place.last + WINDOW_WORDS) break;
    const nearness = nearnessOf(page, place, at, length, phrase);
    if (nearness >= best) continue;
    if (against && !phrase && against.isFull() && isOfField(page, against, at, length)) continue;
    if (against && !(phrase ? speaksAgainst(page, place, against.field, at, length) : isOthers(page, place, against, at, length))) continue;
    best = nearness;
    bestAt = at;
  }
  return best === NOT_HEARD ? null : { cue, at: bestAt, nearness: best, phrase };
};

const NOTHING: readonly Found[] = [];

/** Puts `one` behind all that are as near or nearer. */
const insert = (found: Found[], one: Found): void => {
  let i = found.push(one) - 1;
  for (; i > 0 && (found[i - 1] as Found).nearness > one.nearness; i--) found[i] = found[i - 1] as Found;
  found[i] = one;
};

/**
 * The nearest first; of equally near ones in the order of their list.
 *
 * @param against for cues that speak against the place
 */
const nearest = (page: PageWords, place: Place, cues: readonly PresentCue[], against: Against | null): readonly Found[] => {
  let found: Found[] | null = null;
  for (const cue of cues) {
    const one = nearestOf(page, place, cue, against);
    if (!one) continue;
    if (found) insert(found, one);
    else found = [one];
  }
  return found ?? NOTHING;
};

const writtenAs = (page: PageWords, { cue, at }: Found): string => page.written(at, cue.words.length);

/** What a cue in the sentence adds to those heard before it, and one that is only near. */
const weightFor = (isNear: boolean, isField: boolean, inSentence: number, near: number): number => {
  if (!isNear) return inSentence === 0 ? WEIGHTS.cueInSentence : isField ? WEIGHTS.fieldAsCue : WEIGHTS.moreCuesInSentence;
  return isField ? WEIGHTS.fieldAsCue : near === 0 && inSentence === 0 ? WEIGHTS.cueNear : WEIGHTS.moreCuesNear;
};

const addReasonsFor = (reasons: Reason[], page: PageWords, found: readonly Found[], field: readonly PresentCue[]): void => {
  let sum = 0;
  let inSentence = 0;
  let near = 0;
  for (const one of found) {
    const isNear = one.nearness === NEAR;
    const isField = standsAt(field, one.at);
    const weight = Math.min(weightFor(isNear, isField, inSentence, near), WEIGHTS.cuesAtMost - sum);
    if (!isNear) inSentence++;
    else if (!isField) near++;
    if (weight <= 0) break;
    sum += weight;
    reasons.push(page.because('cue-for', writtenAs(page, one), weight));
  }
};

/** What an unambiguous form names: one thing of its own, one that other fields have too, or a loaded wording. */
type Bearer = 'own' | 'shared' | 'wording';

/** Of what stands against an unambiguous form: directly beside it, elsewhere in its sentence. */
const AGAINST: Readonly<Record<Bearer, readonly [beside: number, inSentence: number]>> = {
  own: [WEIGHTS.unambiguousBeside, WEIGHTS.unambiguousInSentence],
  shared: [WEIGHTS.sharedBeside, WEIGHTS.sharedInSentence],
  wording: [WEIGHTS.wordingBeside, WEIGHTS.wordingInSentence],
};

const addReasonsAgainst = (reasons: Reason[], page: PageWords, found: readonly Found[], ambiguous: boolean, bearer: Bearer): void => {
  const [beside, inSentence] = ambiguous ? [WEIGHTS.againstBeside, WEIGHTS.againstInSentence] : AGAINST[bearer];
  // "Верховна Рада АРК" is another one, whatever else is said of it.
  const phrase = ambiguous ? WEIGHTS.againstBeside : WEIGHTS.otherThing;
  const near = ambiguous ? WEIGHTS.againstNear : 0;
  let heard = 0;
  for (const one of found) {
    const weight = one.nearness === BESIDE ? (one.phrase ? phrase : beside) : one.nearness === IN_SENTENCE ? inSentence : near;
    if (weight !== 0) reasons.push(page.because('cue-against', writtenAs(page, one), weight / ++heard));
  }
};

export interface CueEvidence {
  /** The cue against that stands directly beside the form. */
  readonly contrary: string | null;
  /** A cue for the entry stands beside the form; in the sentence; in the window. */
  readonly isBeside: boolean;
  readonly inSentence: boolean;
  readonly near: boolean;
}

/**
 * @param reasons to which those of the cues are added, the strongest first; the sum of those for the reading has an upper limit
 * @param names of entries, found near the place
 */
export const addCueEvidence = (
  reasons: Reason[],
  page: PageWords,
  place: Place,
  heard: Heard,
  ambiguous: boolean,
  bearer: Bearer,
  names: NamesNear = NO_NAMES,
): CueEvidence => {
  const own = nearest(page, place, heard.for, null);
  const isFull = (): boolean => !ambiguous && tellsItself(place, heard.for);
  const against = nearest(page, place, heard.against, { field: heard.field, names, isFull });
  const [nearestOwn, nearestAgainst] = [own[0], against[0]];
  addReasonsFor(reasons, page, own, heard.field);
  addReasonsAgainst(reasons, page, against, ambiguous, bearer);
  return {
    contrary: nearestAgainst?.nearness === BESIDE ? writtenAs(page, nearestAgainst) : null,
    isBeside: nearestOwn?.nearness === BESIDE,
    inSentence: nearestOwn !== undefined && nearestOwn.nearness !== NEAR,
    near: nearestOwn !== undefined,
  };
};
