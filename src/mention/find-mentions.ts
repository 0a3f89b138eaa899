/**
 * Mentions: which places of a page mean which entry, and why.
 *
 * Problem. "Article 5" is NATO's in one text and the GDPR's in the next; "Minsk" is a city, a set of
 * agreements, an aircraft carrier; Zelensky is a president and a dancer.
 *
 * Idea. Every place has readings. Each reading collects weighted reasons (see `weights.ts`): its form,
 * cues around it, another bearer's or another law's name at it, the same entry's full name elsewhere,
 * an abbreviation the page defines, related entries that are certain. The certain readings are decided
 * first; then the rest is scored again with their support, until nothing changes (at most
 * {@link MAX_ROUNDS} rounds). Of places that overlap one stays (`decide` of scored.ts).
 *
 * Example. "Kyiv wants guarantees like Article 5, Arakhamia said in Istanbul." Arakhamia is certain; he
 * is related to the Istanbul talks, which lifts "Istanbul"; "guarantees" stands in the sentence and
 * lifts "Article 5". In "Article 5 of the GDPR" the law named beside it weighs more than all that, and nothing is shown.
 *
 * Cost. Linear in places × cues of their entries; a page of 200 places takes about a millisecond.
 */
import type { Pack } from '../corpus/pack.ts';
import type { Reason } from '../corpus/reason.ts';
import { actingAt } from './acting.ts';
import type { Mention } from './mention.ts';
import { createInnerFinder, findCandidates, type Candidate, type Reading } from './candidate.ts';
import { companyAt } from './company.ts';
import { coherence } from './coherence.ts';
import { hear } from './heard.ts';
import { hiddenPlaces, type Also } from './hidden-places.ts';
import { readDoubtful, readField, readOpposition } from './field.ts';
import { lastBearer } from './last-bearer.ts';
import { ownEvidence } from './own-evidence.ts';
import { pageWordsInSteps, type PageWords } from './page-words.ts';
import { placeOf, type Place } from './setting-evidence.ts';
import { decide, total, type Scored } from './scored.ts';
import { foldAlike } from '../text/fold.ts';
import { overlaps, type Span } from '../text/span.ts';
import { runThrough, type Sliced } from '../text/sliced.ts';
import { logistic, THRESHOLD } from './weights.ts';

const MAX_ROUNDS = 3;
/** Places between two looks at the clock. */
const PLACES_PER_STEP = 64;

/** Mentions written down between two such looks. */
const MENTIONS_PER_STEP = 1024;

/** A short form is read only where the page has spelled it out, however many cues stand around it. */
const isReadable = (scored: Scored): boolean =>
  !scored.reading.short || scored.why.some((r) => r.code === 'full-form-before' || r.code === 'defined-here');

/** @param more what the page says of the place */
const weigh = (s: Scored, more: readonly Reason[]): void => {
  s.why = more.length > 0 ? [...s.own, ...more] : s.own;
  s.score = !isReadable(s) ? 0 : more.length > 0 ? logistic(total(s.why)) : s.ownScore;
};

function* settle(page: PageWords, language: string, scored: readonly Scored[]): Sliced<Scored[]> {
  let certain = decide(scored.filter(isReadable));
  yield;
  const opposition = readOpposition(scored);
  const doubtful = readDoubtful(scored);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const field = readField(certain);
    for (let i = 0; i < scored.length; i++) {
      if (i % PLACES_PER_STEP === 0) yield;
      weigh(scored[i] as Scored, coherence(page, language, scored[i] as Scored, field, opposition, doubtful));
    }
    const next = decide(scored);
    const same = next.length === certain.length && next.every((s, i) => s === certain[i]);
    certain = next;
    if (same) break;
  }
  return certain;
}

const indexOfSame = (told: readonly Reason[], { code, detail }: Reason): number => {
  for (let i = 0; i < told.length; i++) {
    const known = told[i] as Reason;
    if (known.code === code && foldAlike(known.detail, detail)) return i;
  }
  return -1;
};

/** "Zelensky" is the cue "Zelensk…" and the cue "Zelensky": a reader hears of it once, with what it weighed in all. */
const toldOnce = (reasons: readonly Reason[]): Reason[] => {
  const told: Reason[] = [];
  for (const reason of reasons) {
    const at = indexOfSame(told, reason);
    const known = told[at];
    if (known) told[at] = { ...known, weight: Math.round((known.weight + reason.weight) * 100) / 100 };
    else told.push(reason);
  }
  return told;
};

const toMention = (s: Scored, shown: boolean): Mention => ({
  entry: s.reading.id,
  text: s.candidate.text,
  start: s.candidate.start,
  end: s.candidate.end,
  score: Math.round(s.score * 1000) / 1000,
  shown,
  why: toldOnce(s.why),
});

/** Is this one of {@link Also}'s nested places? */
export const isNested = (mention: Mention): boolean => !mention.shown && mention.score >= THRESHOLD;

/** How many places before or behind one may lie within a name that is spelled out beside it. */
const NEIGHBOURS = 8;

/** Does a name of which `is` holds stand within the span, near the candidate at `index`? */
const standsWithin = (
  candidates: readonly Candidate[],
  index: number,
  span: Span,
  is: (readings: readonly Reading[]) => boolean,
): boolean => candidates.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1).some((c) => overlaps(c, span) && is(c.readings));

/** What all places of a page are asked with. */
interface Asking {
  readonly candidates: readonly Candidate[];
  readonly page: PageWords;
  readonly language: string;
}

/** @returns null where the form is no candidate: a capital that does not act, a name without the company it needs */
const scoreReading = (asking: Asking, index: number, place: Place, reading: Reading, inner: boolean): Scored | null => {
  const { candidates, page, language } = asking;
  const candidate = candidates[index] as Candidate;
  const acting = reading.metonym ? actingAt(page.text, candidate) : null;
  if (reading.metonym && acting === null) return null;
  const company = reading.needs ? companyAt(page, place, reading.needs) : undefined;
  if (company === null) return null;
  // And no other thing's.
  const isAnothers = (span: Span): boolean =>
    standsWithin(candidates, index, span, (readings) => readings.every((r) => r.id !== reading.id && !r.ambiguous));
  const { reasons, contrary, isDefinition } = ownEvidence({
    page,
    language,
    candidate,
    place,
    reading,
    heard: hear(page, reading.brief.cues, language, reading.pack.meta.field),
    inner,
    acting,
    company: company ?? null,
    isOwn: (span) => standsWithin(candidates, index, span, (readings) => readings.some((r) => r.id === reading.id)),
    isAnothers,
  });
  const ownScore = logistic(total(reasons));
  const holdsName = (): boolean => isAnothers(candidate);
  return { candidate, reading, own: reasons, ownScore, contrary, isDefinition, holdsName, why: reasons, score: ownScore };
};

/** What each place says by itself. */
function* scoreAlone(asking: Asking): Sliced<Scored[]> {
  const { candidates, page } = asking;
  const isInner = createInnerFinder();
  const scored: Scored[] = [];
  for (let i = 0; i < candidates.length; i++) {
    if (i % PLACES_PER_STEP === 0) yield;
    const candidate = candidates[i] as Candidate;
    const place = placeOf(page, candidate);
    for (const reading of candidate.readings) {
      const one = scoreReading(asking, i, place, reading, isInner(candidate, reading));
      if (one) scored.push(one);
    }
  }
  return scored;
}

/**
 * In steps, for a page may be a megabyte long and others wait.
 *
 * @param text the page's text (blocks joined by line breaks)
 * @param language ISO 639-1 of the page
 * @param words of the text, where they are read for others too
 * @returns mentions in page order; `shown` is still true for all but {@link Also} (density decides later)
 */
export function* searchMentions(
  packs: readonly Pack[],
  text: string,
  language: string,
  also: Also = {},
  words = (): Sliced<PageWords> => pageWordsInSteps(text),
): Sliced<Mention[]> {
  const candidates = yield* findCandidates(packs, text, language);
  if (candidates.length === 0) return [];
  const page = yield* words();
  const settled = lastBearer(yield* scoreAlone({ candidates, page, language }));
  yield;
  const certain = yield* settle(page, language, settled);
  yield;
  const hidden = yield* hiddenPlaces(settled, certain, also);
  const mentions: Mention[] = [];
  for (const [places, shown] of [
    [certain, true],
    [hidden, false],
  ] as const)
    for (const place of places) {
      if (mentions.length % MENTIONS_PER_STEP === 0) yield;
      mentions.push(toMention(place, shown));
    }
  yield;
  // The longer first, as candidates are.
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The same without interruption. */
export const findMentions = (packs: readonly Pack[], text: string, language: string, also: Also = {}): Mention[] =>
  runThrough(searchMentions(packs, text, language, also));
