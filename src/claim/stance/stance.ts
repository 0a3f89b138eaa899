/**
 * Stance and voice: is the claim made here, and by whom?
 *
 *   asserts      the page says it in its own voice
 *   attributed   the page reports that somebody says it (or stands in quotation marks)
 *   denies       the page, or who it cites, says that it is not so: negation, debunk, the opposite statement
 *   questions    asked, or only supposed
 */
import { words } from '../../text/words.ts';
import type { Query } from '../query.ts';
import type { RankedClaim } from '../rank.ts';
import { termNumber } from '../scratch.ts';
import { FIRST_KEY, TERM_MASK, type ClaimIndex } from '../claim-index-format.ts';
import { conceptsOf } from '../terms/concepts.ts';
import { stem } from '../terms/stem.ts';
import { KIND, termKey } from '../terms/term-key.ts';
import { DENIED_FROM } from '../weights.ts';
import { denialFeatures, denialProbability } from './denial.ts';
import { findFrames, type FrameAt } from './frames.ts';

export type Stance = 'asserts' | 'denies' | 'questions' | 'attributed';
export type Voice = 'narrator' | 'speaker' | 'none';

export interface StanceFound {
  readonly stance: Stance;
  readonly voice: Voice;
  /** What told it: the page's own words, or a sign such as "?". Empty for plain assertions. */
  readonly sign: string;
}

interface StanceInput {
  readonly index: ClaimIndex;
  readonly text: string;
  readonly language: string;
  readonly query: Query;
  readonly own: RankedClaim;
  /** The sentence holds the very words of a document that makes the claim: negations among them are the claim's. */
  readonly isQuotation: boolean;
}

const holdsTerm = (index: ClaimIndex, statement: number, key: number): boolean => {
  const term = termNumber(index, key);
  if (term < 0) return false;
  const end = Math.min(index.starts[statement + 1] ?? 0, index.forwardWords.length);
  for (let at = index.starts[statement] ?? 0; at < end; at++)
    if (((index.forwardWords[at] as number) & ~FIRST_KEY & TERM_MASK) === term) return true;
  return false;
};

/** A claim that is a condition itself, in whatever words: "neutral if guaranteed". */
const CONDITIONS = ['if', 'unless', 'wenn', 'falls', 'si', 'jesli', 'gdy', 'если', 'якщо'].map((word) => termKey(KIND.stem, word));

/** The statement itself has the frame's words: then they are the claim's, not about it. */
const isClaimsOwn = (index: ClaimIndex, statement: number, folded: readonly string[], at: FrameAt, language: string): boolean => {
  if (at.frame === 'condition' && CONDITIONS.some((key) => holdsTerm(index, statement, key))) return true;
  for (let w = at.first; w <= at.last; w++) {
    const word = folded[w] as string;
    if (holdsTerm(index, statement, termKey(KIND.stem, stem(word, language)))) return true;
    for (const concept of conceptsOf(word, language)) if (holdsTerm(index, statement, termKey(KIND.concept, concept))) return true;
  }
  return false;
};

const QUOTED = /[“„«"‚‘]([^“”„«»"]{12,})[”“»"’‘]/gu;

const isQuoted = (text: string, start: number, end: number): boolean => {
  for (const m of text.matchAll(QUOTED)) {
    const from = m.index;
    const to = from + m[0].length;
    const inside = Math.min(end, to) - Math.max(start, from);
    if (inside >= 0.7 * (end - start)) return true;
  }
  return false;
};

/** A condition reaches over the clause it opens. */
const clauseEnd = (text: string, from: number): number => {
  const at = /[,;:–—]|\s-\s/u.exec(text.slice(from))?.index;
  return at === undefined ? text.length : from + at;
};

/** Statements of the claim that are asked whether a frame's words are the claim's own. */
const STATEMENTS_ASKED = 4;

export const findStance = ({ index, text, language, query, own, isQuotation }: StanceInput): StanceFound => {
  const best = own.statements[0] ?? own.opposites[0];
  if (!best) return { stance: 'asserts', voice: 'none', sign: '' };
  const asked = own.statements.slice(0, STATEMENTS_ASKED).map((a) => a.statement);
  const all = words(text);
  const folded = all.map((w) => w.folded);
  const start = query.words[best.first]?.start ?? 0;
  const end = query.words[best.last]?.end ?? text.length;
  // What stands before or behind the words that make the claim is about it; among them it may be the claim's own.
  const isAround = (f: FrameAt): boolean => (all[f.last]?.end ?? 0) <= start || (all[f.first]?.start ?? 0) >= end;
  const frames = findFrames(folded, language).filter(
    (f) => (f.frame !== 'condition' && isAround(f)) || !asked.some((statement) => isClaimsOwn(index, statement, folded, f, language)),
  );
  const signOf = (f: FrameAt): string => text.slice(all[f.first]?.start ?? 0, all[f.last]?.end ?? 0);
  const speaker = frames.find((f) => f.frame === 'attribution');
  const quoted = isQuoted(text, start, end);
  const denial = frames.find((f) => f.frame === 'denial');
  if (denial) return { stance: 'denies', voice: 'narrator', sign: signOf(denial) };
  if (/\?["”“»’)\]]*\s*$/u.test(text)) return { stance: 'questions', voice: 'narrator', sign: '?' };
  const question = frames.find((f) => f.frame === 'question' && (all[f.first]?.start ?? 0) <= start + (end - start) / 3);
  if (question) return { stance: 'questions', voice: 'narrator', sign: signOf(question) };
  const condition = frames.find((f) => {
    if (f.frame !== 'condition') return false;
    const from = all[f.first]?.start ?? 0;
    return Math.min(end, clauseEnd(text, from)) - Math.max(start, from) >= 0.5 * (end - start);
  });
  if (condition) return { stance: 'questions', voice: 'narrator', sign: signOf(condition) };
  if (!isQuotation && denialProbability(denialFeatures(query, own)) >= DENIED_FROM)
    return { stance: 'denies', voice: 'narrator', sign: 'negation' };
  if (speaker) return { stance: 'attributed', voice: 'speaker', sign: signOf(speaker) };
  if (quoted) return { stance: 'attributed', voice: 'speaker', sign: '“ ”' };
  return { stance: 'asserts', voice: 'narrator', sign: '' };
};
