/**
 * What the words around a place say for and against a reading.
 *
 * A cue may go on from the form itself: "Marshall Plan with" speaks against "Marshall Plan", "RT if"
 * against "RT". Such a phrase counts where the page goes on so, and nowhere else.
 */
import type { CueList } from '../corpus/briefs.ts';
import type { Reason } from '../corpus/reason.ts';
import type { PageWords } from './page-words.ts';
import type { Place } from './setting-evidence.ts';
import { foldPlain } from '../text/fold.ts';
import { firstFrom } from '../text/lower-bound.ts';
import { because } from '../corpus/because.ts';
import { BESIDE_WORDS, WEIGHTS, WINDOW_WORDS } from './weights.ts';

/** One object, by which what is worked out of a list is kept. */
export const NO_WORDS: CueList = {};

type Nearness = 'beside' | 'sentence' | 'near';

const ORDER: Readonly<Record<Nearness, number>> = { beside: 0, sentence: 1, near: 2 };

const merged = new WeakMap<CueList, Map<string, readonly string[]>>();

/** Cues of the page's language, of no language, and of English (names travel between languages). */
export const cuesFor = (list: CueList, language: string): readonly string[] => {
  let byLanguage = merged.get(list);
  if (!byLanguage) merged.set(list, (byLanguage = new Map()));
  let cues = byLanguage.get(language);
  if (!cues) {
    const all = [...(list[language] ?? []), ...(list['any'] ?? []), ...(language === 'en' ? [] : (list['en'] ?? []))];
    cues = [...new Map(all.map((cue) => [foldPlain(cue), cue] as const)).values()];
    byLanguage.set(language, cues);
  }
  return cues;
};

interface Found {
  /** As the page writes it. */
  readonly words: string;
  readonly nearness: Nearness;
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

/** "Marshall Plan for" speaks of another place's, "Marshall Plan for Ukraine" of the field's own. */
const goesOnOurs = (page: PageWords, field: readonly string[], at: number): boolean =>
  page.present(field).some((cue) => {
    const word = cue.at[firstFrom(cue.at, at)];
    return word === at || word === at + 1;
  });

/** A phrase that goes on from the form stands in one piece: in “the Alliance of ‘war’” nothing is called “Alliance of war”. */
const isOnePiece = (page: PageWords, at: number, length: number): boolean => {
  const next = Math.min(at + length, page.size - 1);
  return !/[«»“”„"()[\]:;]/u.test(page.text.slice(page.startOf(at), page.startOf(next)));
};

/** What a phrase that speaks against a place has to be, to be heard. */
const speaksAgainst = (page: PageWords, field: readonly string[], at: number, length: number): boolean =>
  !goesOnOurs(page, field, at + length) && isOnePiece(page, at, length);

/** How near the cue at word `at` stands; null where it does not count. */
const nearnessOf = (page: PageWords, place: Place, at: number, length: number, phrase: boolean): Nearness | null => {
  const { first, last } = place;
  const around = at <= first && at + length > last && length > last - first + 1;
  if (phrase || (at <= last && at + length > first)) return around ? 'beside' : null; // the form itself is no cue for itself
  const gap = at > last ? at - last - 1 : first - at - length;
  const same = page.sentenceOf(at) === place.sentence;
  return same ? (gap <= BESIDE_WORDS ? 'beside' : 'sentence') : 'near';
};

/** @param field for cues that speak against the place: words of the field the pack is about */
const nearest = (page: PageWords, place: Place, cues: readonly string[], field?: readonly string[]): Found[] => {
  const found: Found[] = [];
  for (const { words, at: places } of page.present(cues)) {
    const length = words.length;
    const from = firstFrom(places, place.first - WINDOW_WORDS - length + 1);
    if (from === places.length || (places[from] as number) > place.last + WINDOW_WORDS) continue;
    let best: Nearness | null = null;
    let bestAt = 0;
    const phrase = holdsForm(page, place, words);
    for (let i = from; i < places.length; i++) {
      const at = places[i] as number;
      if (at > place.last + WINDOW_WORDS) break;
      const nearness = nearnessOf(page, place, at, length, phrase);
      if (field && phrase && nearness && !speaksAgainst(page, field, at, length)) continue;
      if (!nearness || (best !== null && ORDER[nearness] >= ORDER[best])) continue;
      best = nearness;
      bestAt = at;
    }
    if (best) found.push({ words: page.written(bestAt, length), nearness: best });
  }
  return found.sort((a, b) => ORDER[a.nearness] - ORDER[b.nearness]);
};

const reasonsFor = (found: readonly Found[]): Reason[] => {
  const reasons: Reason[] = [];
  let sum = 0;
  let inSentence = 0;
  let near = 0;
  for (const { words, nearness } of found) {
    const wanted =
      nearness === 'near'
        ? near++ === 0 && inSentence === 0
          ? WEIGHTS.cueNear
          : WEIGHTS.moreCuesNear
        : inSentence++ === 0
          ? WEIGHTS.cueInSentence
          : WEIGHTS.moreCuesInSentence;
    const weight = Math.min(wanted, WEIGHTS.cuesAtMost - sum);
    if (weight <= 0) break;
    sum += weight;
    reasons.push(because('cue-for', words, weight));
  }
  return reasons;
};

const reasonsAgainst = (found: readonly Found[], ambiguous: boolean, shared: boolean): Reason[] => {
  const weights: Readonly<Record<Nearness, number>> = ambiguous
    ? { beside: WEIGHTS.againstBeside, sentence: WEIGHTS.againstInSentence, near: WEIGHTS.againstNear }
    : { beside: WEIGHTS.unambiguousBeside, sentence: shared ? WEIGHTS.sharedInSentence : WEIGHTS.unambiguousInSentence, near: 0 };
  return found.filter((f) => weights[f.nearness] !== 0).map((f, i) => because('cue-against', f.words, weights[f.nearness] / (1 + i)));
};

export interface CueEvidence {
  /** The strongest first; the sum of those for the reading has an upper limit. */
  readonly reasons: readonly Reason[];
  /** The cue against that stands directly beside the form. */
  readonly contrary: string | null;
  /** A cue for the entry stands in the sentence; in the window. */
  readonly inSentence: boolean;
  readonly near: boolean;
}

/**
 * @param shared the name is one thing only, but other fields have that thing too: a concept
 * @param field words of the field the pack is about
 */
export const cueEvidence = (
  page: PageWords,
  place: Place,
  cues: { readonly for: CueList; readonly against: CueList },
  language: string,
  ambiguous: boolean,
  shared: boolean,
  field: CueList = NO_WORDS,
): CueEvidence => {
  const against = nearest(page, place, cuesFor(cues.against, language), cuesFor(field, language));
  const beside = against.find((f) => f.nearness === 'beside');
  const own = nearest(page, place, cuesFor(cues.for, language));
  return {
    reasons: [...reasonsFor(own), ...reasonsAgainst(against, ambiguous, shared)],
    contrary: beside?.words ?? null,
    inSentence: own.some((f) => f.nearness !== 'near'),
    near: own.length > 0,
  };
};
