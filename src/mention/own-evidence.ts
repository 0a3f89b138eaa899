/** Reasons that lie at the place itself: its form, the language, the words around it. */
import type { EntryKind } from '../corpus/schema/entry.ts';
import type { Reason } from '../corpus/reason.ts';
import { because } from '../corpus/because.ts';
import type { Candidate, Reading } from './candidate.ts';
import { commonNoun } from './common-noun.ts';
import { addCueEvidence } from './cue-evidence.ts';
import { datelineAt } from './dateline.ts';
import { relative } from './family.ts';
import { fieldEvidence } from './field-evidence.ts';
import type { Heard } from './heard.ts';
import { isCalledByCity, locatedAt } from './located.ts';
import { namesake } from './namesake.ts';
import { isArticleWord, otherArticle } from './other-article.ts';
import { namesOurLaw, otherLaw } from './other-law.ts';
import { otherBearer, ownNames, surnamed, titled } from './other-bearer.ts';
import { otherDefinition } from './other-definition.ts';
import { otherYear } from './other-year.ts';
import { firstFrom } from '../text/lower-bound.ts';
import type { Span } from '../text/span.ts';
import type { PageWords } from './page-words.ts';
import { reportedBy } from './reporting.ts';
import { addSettingEvidence, type Place } from './setting-evidence.ts';
import { WEIGHTS } from './weights.ts';

/** What streets and hotels are named after. */
const NAMESAKES: ReadonlySet<EntryKind> = new Set<EntryKind>(['place', 'person', 'summit', 'event', 'organisation', 'body']);

/** Words behind an article's number within which its law is named. */
const LAW_WORDS = 8;

/** Between an office and the surname of who holds it. */
const TITLE_GAP = /^,?[ \u00A0](?:\p{Lu}\p{Ll}+[ \u00A0](?=\p{Lu}))?/u;
const TITLE_LOOK = 24;

/** A reading of a place, and what was looked up to see whether it is one. */
export interface Question {
  readonly page: PageWords;
  readonly language: string;
  readonly candidate: Candidate;
  readonly place: Place;
  readonly reading: Reading;
  readonly heard: Heard;
  /** The place lies inside a longer form of the same entry. */
  readonly inner: boolean;
  /** What says that a capital acts; the company that a form needs. Null where there is none or none is needed. */
  readonly acting: string | null;
  readonly company: string | null;
  /** Does a name of the same entry stand within a span near the place? */
  readonly isOwn: (span: Span) => boolean;
  /** Does another entry's name stand there? */
  readonly isAnothers: (span: Span) => boolean;
}

export interface OwnEvidence {
  readonly reasons: readonly Reason[];
  /** What says directly at the place that something else is meant. */
  readonly contrary: string | null;
  /** And says so for all places of the same letters: "Rank Technologies (RT)". */
  readonly isDefinition: boolean;
}

/** "RT @name", "#…@": the place is a mark in a post, not a name. */
const isRetweet = (text: string, { end }: Candidate): boolean =>
  (text[end] === '@' || text[end + 1] === '@') && /^\s?@\w/u.test(text.slice(end, end + 3));

const ambiguousWeight = ({ generic, metonym }: Reading): number =>
  generic ? WEIGHTS.generic : metonym ? WEIGHTS.metonym : WEIGHTS.ambiguous;

const formReason = (page: PageWords, candidate: Candidate, reading: Reading): Reason =>
  reading.short
    ? page.because('short-form', candidate.text, WEIGHTS.short)
    : reading.ambiguous
      ? page.because('ambiguous-form', candidate.text, ambiguousWeight(reading))
      : page.because('unambiguous-form', candidate.text, WEIGHTS.unambiguous);

/** A name of the entry's law within the next words, and before the next article that is named: that one has a law of its own. */
const lawIsOurs = ({ page, place, heard }: Question): boolean => {
  let end = place.last + 1;
  while (end <= place.last + LAW_WORDS && page.sentenceOf(end) === place.sentence && !isArticleWord(page.foldedAt(end))) end++;
  return heard.for.some(({ text, at }) => {
    const next = at[firstFrom(at, place.last + 1)];
    return next !== undefined && next < end && namesOurLaw(text);
  });
};

/** German writes offices with a capital, like names. */
const GERMAN_OFFICE = /(?:minister|präsident|kanzler|chef|sprecher|vermittler|unterhändler|gesandte|beauftragte)(?:in|s|n|r)?$/iu;

/** «голова фракції „Слуга народу“ Давид Арахамія»: beside the name an office is a title, and what stands in it is meant. */
const isTitle = ({ page, candidate: { text, end }, isOwn }: Question): boolean => {
  if (!/(?:^|[ \u00A0])\p{Ll}{4,}/u.test(text) && !GERMAN_OFFICE.test(text)) return false;
  const gap = TITLE_GAP.exec(page.text.slice(end, end + TITLE_LOOK))?.[0].length;
  return gap !== undefined && isOwn({ start: end + gap, end: end + gap + 1 });
};

/** What is named at the place itself, and whether the page says so for all places of the same letters. */
interface OtherThing {
  readonly words: string;
  readonly isDefinition: boolean;
}

const here = (words: string | null): OtherThing | null => (words === null ? null : { words, isDefinition: false });

const otherThing = (question: Question): OtherThing | null => {
  const { page, language, candidate, place, reading, heard, inner, isOwn } = question;
  const { brief } = reading;
  const named = NAMESAKES.has(brief.kind) ? namesake(page.text, candidate) : null;
  if (named !== null || inner) return here(named);
  const dated = otherYear(page.text, candidate, brief);
  if (dated !== null) return here(dated);
  if (brief.kind === 'person')
    return here(otherBearer(page.text, candidate, ownNames(brief), language) ?? commonNoun(page, candidate.text, place));
  if (brief.kind === 'place' || brief.kind === 'event')
    return here(
      titled(page.text, candidate) ??
        surnamed(page.text, candidate) ??
        (reading.ambiguous ? null : commonNoun(page, candidate.text, place)),
    );
  const bearer = brief.kind === 'organisation' ? surnamed(page.text, candidate) : null;
  if (bearer !== null) return here(bearer);
  const defined = otherDefinition(page.text, candidate, isOwn);
  if (defined !== null) return { words: defined, isDefinition: true };
  if (brief.kind !== 'treaty-article' || !reading.ambiguous) return null;
  return here(otherArticle(page.text, candidate, language, () => lawIsOurs(question)) ?? otherLaw(page, place, heard.for));
};

export const ownEvidence = (question: Question): OwnEvidence => {
  const { page, language, candidate, place, reading, heard, acting, company } = question;
  const { brief } = reading;
  const reasons: Reason[] = [formReason(page, candidate, reading)];
  if (!reading.languages.includes(language) && reading.ambiguous)
    reasons.push(page.because('language', reading.languages.join(', '), WEIGHTS.otherLanguage));
  if (acting !== null) reasons.push(because('cue-for', acting, WEIGHTS.acts));
  if (company !== null) reasons.push(because('cue-for', company, WEIGHTS.company));
  if (isRetweet(page.text, candidate)) reasons.push(because('cue-against', '@', WEIGHTS.retweet));
  if (brief.kind === 'person' && (!reading.ambiguous || reading.needs) && isTitle(question))
    reasons.push(because('cue-against', candidate.text, WEIGHTS.otherThing));
  const kin = brief.kind === 'person' && !question.inner ? relative(page.text, candidate, brief) : null;
  if (kin !== null) reasons.push(because('cue-against', kin, WEIGHTS.otherThing));
  const other = otherThing(question);
  const isVoice = brief.kind === 'organisation' && reading.ambiguous && other === null;
  const dateline = isVoice ? datelineAt(page.text, candidate) : null;
  if (dateline) reasons.push(because('cue-for', dateline, WEIGHTS.dateline));
  const reported = isVoice && dateline === null ? reportedBy(page.text, candidate) : null;
  if (reported) reasons.push(because('cue-for', reported, WEIGHTS.reports));
  if (other) reasons.push(because('cue-against', other.words, WEIGHTS.otherThing));
  const named = brief.kind === 'concept' || brief.kind === 'summit' ? 'shared' : 'own';
  const cues = addCueEvidence(reasons, page, place, heard, reading.ambiguous || reading.short, named, question);
  const located = reading.ambiguous && !reading.short && isCalledByCity(brief.kind) ? locatedAt(page.text, candidate) : null;
  if (located !== null && !(brief.kind === 'summit' && cues.isBeside)) reasons.push(because('cue-against', located, WEIGHTS.located));
  const voices = { inSentence: cues.inSentence, near: cues.near, own: heard.own };
  const field = reading.ambiguous ? fieldEvidence(page, place, heard.field, heard.for, voices) : null;
  if (field) reasons.push(field);
  const onward = addSettingEvidence(reasons, page, place, brief.kind, reading.ambiguous, candidate.text, voices);
  return { reasons, contrary: other?.words ?? cues.contrary ?? onward, isDefinition: other?.isDefinition ?? false };
};
