/**
 * Mentions: which places of a page mean which entry, and why.
 *
 * Problem. "Article 5" is NATO's in one text and the GDPR's in the next; "Minsk" is a city, a set of
 * agreements, an aircraft carrier.
 *
 * Idea. Every place has readings. Each reading collects weighted reasons (see `weights.ts`): its form,
 * cues around it, the same entry's full name elsewhere, an abbreviation the page defines, related
 * entries that are certain. The certain readings are decided first; then the rest is scored again
 * with their support, until nothing changes (at most {@link MAX_ROUNDS} rounds).
 *
 * Example. "Kyiv wants guarantees like Article 5, Arakhamia said in Istanbul." Arakhamia is certain; he
 * is related to the Istanbul talks, which lifts "Istanbul"; "guarantees" stands in the sentence and
 * lifts "Article 5". In "Article 5 of the GDPR" the word beside it weighs −6, and nothing is shown.
 *
 * Cost. Linear in places × cues of their entries; a page of 200 places takes about a millisecond.
 */
import type { Pack } from '../corpus/pack.ts';
import type { Reason } from '../corpus/reason.ts';
import type { Mention } from './mention.ts';
import { findCandidates, type Candidate, type Reading } from './candidate.ts';
import { cueEvidence } from './cue-evidence.ts';
import { readPageWords, type PageWords } from './page-words.ts';
import { because } from '../corpus/because.ts';
import { logistic, THRESHOLD, WEIGHTS } from './weights.ts';

const MAX_ROUNDS = 3;
/** From this score on a place is clear by itself and may speak for others. */
const CLEAR = 0.9;

interface Scored {
  readonly candidate: Candidate;
  readonly reading: Reading;
  /** Reasons that do not depend on other places. */
  readonly own: readonly Reason[];
  /** Score from its own reasons only. */
  readonly ownScore: number;
  why: readonly Reason[];
  score: number;
}

const total = (reasons: readonly Reason[]): number => reasons.reduce((sum, r) => sum + r.weight, 0);

/** "RT @name", "#…@": the place is a mark in a post, not a name. */
const isRetweet = (text: string, candidate: Candidate): boolean => /^\s?@\w/u.test(text.slice(candidate.end, candidate.end + 3));

const ownReasons = (page: PageWords, language: string, candidate: Candidate, reading: Reading): Reason[] => {
  const brief = reading.pack.entries.get(reading.entry);
  const reasons: Reason[] = [
    reading.short
      ? because('short-form', candidate.text, WEIGHTS.short)
      : reading.ambiguous
        ? because('ambiguous-form', candidate.text, WEIGHTS.ambiguous)
        : because('unambiguous-form', candidate.text, WEIGHTS.unambiguous),
  ];
  if (!reading.languages.includes(language) && reading.ambiguous) reasons.push(because('language', reading.languages.join(', '), WEIGHTS.otherLanguage));
  if (isRetweet(page.text, candidate)) reasons.push(because('cue-against', '@', WEIGHTS.retweet));
  reasons.push(...cueEvidence(page, candidate, brief.cues, language, reading.ambiguous || reading.short));
  return reasons;
};

/** A place directly in brackets behind a certain mention of the same entry: "… Organization (NATO)". */
const definedBy = (text: string, scored: Scored, certain: readonly Scored[]): Scored | undefined => {
  if (text[scored.candidate.start - 1] !== '(' || text[scored.candidate.end] !== ')') return undefined;
  return certain.find((c) => c.reading.id === scored.reading.id && c.candidate.end <= scored.candidate.start && scored.candidate.start - c.candidate.end <= 3);
};

/** Reasons that come from what else is certain on the page. */
const coherence = (page: PageWords, scored: Scored, certain: readonly Scored[]): Reason[] => {
  const { reading, candidate } = scored;
  if (!reading.ambiguous && !reading.short) return [];
  const reasons: Reason[] = [];
  const definition = definedBy(page.text, scored, certain);
  if (definition) reasons.push(because('defined-here', definition.candidate.text, WEIGHTS.definedHere));
  const full = certain.find((c) => c !== scored && c.reading.id === reading.id && !c.reading.short && !c.reading.ambiguous && (!reading.short || c.candidate.start < candidate.start));
  if (full) reasons.push(because('full-form-before', full.candidate.text, reading.short ? WEIGHTS.fullFormBeforeShort : WEIGHTS.fullFormOnPage));
  else if (!reading.short) {
    // One sense per discourse (Gale, Church & Yarowsky 1992): a word that is clear in one place means the same in another.
    const clear = certain.find((c) => c !== scored && c.reading.id === reading.id && c.ownScore >= CLEAR);
    if (clear) reasons.push(because('same-word', clear.candidate.text, WEIGHTS.sameWord));
  }
  if (!reading.short) {
    const related = new Set(reading.pack.entries.get(reading.entry).related);
    const seen = new Set<string>();
    let sum = 0;
    for (const c of certain) {
      if (!related.has(c.reading.id) || seen.has(c.reading.id)) continue;
      const weight = Math.min(seen.size === 0 ? WEIGHTS.related : WEIGHTS.moreRelated, WEIGHTS.relatedAtMost - sum);
      if (weight <= 0) break;
      seen.add(c.reading.id);
      sum += weight;
      reasons.push(because('related-entry', c.candidate.text, weight));
    }
    const others = new Set(certain.filter((c) => !c.reading.ambiguous && c.reading.id !== reading.id && !seen.has(c.reading.id)).map((c) => c.reading.id));
    if (others.size > 0) reasons.push(because('same-field', String(others.size), Math.min(others.size * WEIGHTS.sameField, WEIGHTS.sameFieldAtMost)));
  }
  return reasons;
};

/** Of several readings of one place the best one above the threshold. */
const decide = (scored: readonly Scored[]): Scored[] => {
  const best = new Map<Candidate, Scored>();
  for (const s of scored) {
    const known = best.get(s.candidate);
    if (s.score >= THRESHOLD && (!known || s.score > known.score)) best.set(s.candidate, s);
  }
  return [...best.values()];
};

/**
 * @param text the page's text (blocks joined by line breaks)
 * @param language ISO 639-1 of the page
 * @param rejected also return the best reading of each place that stayed below the threshold
 * @returns mentions in page order; `shown` is still true for all (density decides later)
 */
export const findMentions = (packs: readonly Pack[], text: string, language: string, rejected = false): Mention[] => {
  const candidates = findCandidates(packs, text);
  if (candidates.length === 0) return [];
  const page = readPageWords(text);
  const scored: Scored[] = candidates.flatMap((candidate) =>
    candidate.readings.map((reading) => {
      const own = ownReasons(page, language, candidate, reading);
      const ownScore = logistic(total(own));
      return { candidate, reading, own, ownScore, why: own, score: ownScore };
    }),
  );
  // A short form alone never counts, however many cues stand around it.
  for (const s of scored) if (s.reading.short) s.score = 0;
  let certain = decide(scored);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    for (const s of scored) {
      const more = coherence(page, s, certain);
      s.why = more.length > 0 ? [...s.own, ...more] : s.own;
      s.score = s.reading.short && !more.some((r) => r.code === 'full-form-before' || r.code === 'defined-here') ? 0 : logistic(total(s.why));
    }
    const next = decide(scored);
    const same = next.length === certain.length && next.every((s, i) => s === certain[i]);
    certain = next;
    if (same) break;
  }
  const chosen = new Map(certain.map((s) => [s.candidate, s]));
  if (rejected) for (const s of scored) if (!chosen.has(s.candidate) || (chosen.get(s.candidate) as Scored).score < s.score) chosen.set(s.candidate, s);
  return [...chosen.values()]
    .sort((a, b) => a.candidate.start - b.candidate.start)
    .map((s) => ({
      entry: s.reading.id,
      text: s.candidate.text,
      start: s.candidate.start,
      end: s.candidate.end,
      score: Math.round(s.score * 1000) / 1000,
      shown: s.score >= THRESHOLD,
      why: [...s.why],
    }));
};
