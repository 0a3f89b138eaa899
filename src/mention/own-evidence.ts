/** Reasons that lie at the place itself: its form, the language, the words around it. */
import type { EntryBrief } from '../corpus/briefs.ts';
import type { EntryKind } from '../corpus/schema/entry.ts';
import type { Reason } from '../corpus/reason.ts';
import { because } from '../corpus/because.ts';
import type { Candidate, Reading } from './candidate.ts';
import { cueEvidence, cuesFor, NO_WORDS } from './cue-evidence.ts';
import { actingAt } from './acting.ts';
import { companyAt } from './company.ts';
import { datelineAt } from './dateline.ts';
import { fieldEvidence } from './field-evidence.ts';
import { namesake } from './namesake.ts';
import { namesNoLaw, otherArticle } from './other-article.ts';
import { otherLaw } from './other-law.ts';
import { otherBearer, ownNames } from './other-bearer.ts';
import { firstFrom } from '../text/lower-bound.ts';
import type { PageWords } from './page-words.ts';
import { placeOf, settingEvidence } from './setting-evidence.ts';
import { WEIGHTS } from './weights.ts';

/** What streets and hotels are named after. */
const NAMESAKES: ReadonlySet<EntryKind> = new Set<EntryKind>(['place', 'person', 'summit', 'event', 'organisation', 'body']);

/** Words behind an article's number within which its law is named. */
const LAW_WORDS = 8;

export interface OwnEvidence {
  readonly reasons: readonly Reason[];
  /** What says directly at the place that something else is meant. */
  readonly contrary: string | null;
}

/** "RT @name", "#…@": the place is a mark in a post, not a name. */
const isRetweet = (text: string, candidate: Candidate): boolean => /^\s?@\w/u.test(text.slice(candidate.end, candidate.end + 3));

const ambiguousWeight = ({ generic, metonym }: Reading): number =>
  generic ? WEIGHTS.generic : metonym ? WEIGHTS.metonym : WEIGHTS.ambiguous;

const formReason = (candidate: Candidate, reading: Reading): Reason =>
  reading.short
    ? because('short-form', candidate.text, WEIGHTS.short)
    : reading.ambiguous
      ? because('ambiguous-form', candidate.text, ambiguousWeight(reading))
      : because('unambiguous-form', candidate.text, WEIGHTS.unambiguous);

/** A cue for the entry within the next words. */
const lawIsOurs = (page: PageWords, candidate: Candidate, brief: EntryBrief, language: string): boolean => {
  const last = page.wordAt(candidate.end - 1);
  return page.present(cuesFor(brief.cues.for, language)).some(({ text, at }) => {
    const next = at[firstFrom(at, last + 1)];
    return next !== undefined && next <= last + LAW_WORDS && !namesNoLaw(text);
  });
};

const otherThing = (
  page: PageWords,
  language: string,
  candidate: Candidate,
  reading: Reading,
  brief: EntryBrief,
  inner: boolean,
): string | null => {
  const named = NAMESAKES.has(brief.kind) ? namesake(page.text, candidate) : null;
  if (named || inner) return named;
  if (brief.kind === 'person') return otherBearer(page.text, candidate, ownNames(brief));
  if (brief.kind !== 'treaty-article' || !reading.ambiguous) return null;
  return (
    otherArticle(page.text, candidate, language, () => lawIsOurs(page, candidate, brief, language)) ??
    otherLaw(page, placeOf(page, candidate), cuesFor(brief.cues.for, language))
  );
};

/** @param inner the place lies inside a longer form of the same entry */
export const ownEvidence = (page: PageWords, language: string, candidate: Candidate, reading: Reading, inner: boolean): OwnEvidence => {
  const brief = reading.pack.entries.get(reading.entry);
  const reasons: Reason[] = [formReason(candidate, reading)];
  if (!reading.languages.includes(language) && reading.ambiguous)
    reasons.push(because('language', reading.languages.join(', '), WEIGHTS.otherLanguage));
  const acting = reading.metonym ? actingAt(page.text, candidate) : null;
  if (acting) reasons.push(because('cue-for', acting, WEIGHTS.acts));
  const company = companyAt(page, candidate, reading)?.words;
  if (company) reasons.push(because('cue-for', company, WEIGHTS.company));
  if (isRetweet(page.text, candidate)) reasons.push(because('cue-against', '@', WEIGHTS.retweet));
  const dateline = brief.kind === 'organisation' && reading.ambiguous ? datelineAt(page.text, candidate) : null;
  if (dateline) reasons.push(because('cue-for', dateline, WEIGHTS.dateline));
  const other = otherThing(page, language, candidate, reading, brief, inner);
  if (other) reasons.push(because('cue-against', other, WEIGHTS.otherThing));
  const cues = cueEvidence(
    page,
    candidate,
    brief.cues,
    language,
    reading.ambiguous || reading.short,
    brief.kind === 'concept' || brief.kind === 'summit',
    reading.pack.meta.field ?? NO_WORDS,
  );
  const voices = {
    inSentence: cues.inSentence,
    near: cues.near,
    own: new Set(cuesFor(brief.cues.for, language).map((c) => c.toLowerCase())),
  };
  const setting = settingEvidence(page, cues.place, brief.kind, reading.ambiguous, !/\s/u.test(candidate.text), voices);
  const field = reading.ambiguous ? fieldEvidence(page, cues.place, reading.pack.meta.field ?? NO_WORDS, language, voices) : null;
  return { reasons: [...reasons, ...cues.reasons, ...(field ? [field] : []), ...setting], contrary: other ?? cues.contrary };
};
