/**
 * Claims on a page: which sentence makes which claim, in whose voice.
 *
 * Sentence by sentence: terms (terms/sentence-terms.ts) → the few likeliest statements (retrieve.ts) →
 * word by word (align.ts) → claims ranked (rank.ts) → probability (judge.ts) → stance (stance/stance.ts).
 * Where it is unsure it shows nothing: a missed claim is better than a false one.
 *
 * Cost: bounded per sentence, whatever the pack's size: 8,000 postings and 240 statements.
 */
import type { Pack } from '../corpus/pack.ts';
import type { Mention } from '../mention/mention.ts';
import { sentencesInSteps } from '../text/sentences.ts';
import { runThrough, type Sliced } from '../text/sliced.ts';
import type { Span } from '../text/span.ts';
import { sharedWords, type Alignment } from './align.ts';
import { bestClaims, type BestClaim } from './best-claims.ts';
import { kindOfStatement, openClaimIndex, STATEMENT, wordsOf, type ClaimIndex } from './claim-index-format.ts';
import type { ClaimFinding } from './finding.ts';
import type { GramIndex } from './gram-index.ts';
import { matchFeatures, matchProbability } from './judge.ts';
import { readNeighbours } from './neighbours.ts';
import { readQuery } from './query.ts';
import { clearVariant, rankClaims, type RankedClaim } from './rank.ts';
import { retrieve } from './retrieve.ts';
import { createScratch, type Scratch } from './scratch.ts';
import { findStance } from './stance/stance.ts';
import { readSentenceTerms, type EntryAt } from './terms/sentence-terms.ts';
import { CLEAR_VARIANT, SHOWN_FROM } from './weights.ts';
import { whyClaim } from './why-claim.ts';

/** A mention this likely names its entry for matching; the page's marks need more. */
export const ENTRY_FROM = 0.2;
/** Fewer content words make no claim. */
const WORDS_AT_LEAST = 3;
/** Longer sentences (lists, broken pages) are read in pieces of so many content words. */
const WORDS_AT_MOST = 60;
/** Below it a finding is not even reported, unless the best are asked for. */
const REPORTED_FROM = 0.3;

/** So much of a recorded quotation makes a sentence its own, and so many content words must it have. */
const QUOTED_FROM = 0.97;
const QUOTED_WORDS = 4;
/** What such a finding is scored, where ranking among the sentence's other claims gave it less. */
const QUOTED_SCORE = 0.95;
/** A sentence is searched for recorded quotations among so many claims. */
const QUOTED_PLACES = 6;

/** The sentence holds the very words by which a document made the claim, one after the other, and none denied that was not. */
const isQuotation = ({ info }: ClaimIndex, { statements }: RankedClaim): boolean =>
  statements.some((s) => {
    const about = info[s.statement] as number;
    const size = wordsOf(about);
    const near = s.last - s.first + 1 <= size + 1;
    return (
      kindOfStatement(about) === STATEMENT.quote &&
      size >= QUOTED_WORDS &&
      near &&
      s.turned === 0 &&
      s.said >= QUOTED_FROM &&
      s.literal >= QUOTED_FROM
    );
  });

/** Three words, one of them a name that both have; or nearly the whole of a statement. */
const isSubstantial = (best: Alignment, own: RankedClaim): boolean =>
  best.matchedInAll >= 3 && (own.statements.some((s) => s.anchors > 0) || best.said >= 0.75);

const opened = new WeakMap<Pack, Scratch | null>();

const open = (pack: Pack): Scratch | null => {
  let known = opened.get(pack);
  if (known === undefined) {
    const index = openClaimIndex(pack.claimIndex);
    known = index && createScratch(index);
    opened.set(pack, known);
  }
  return known;
};

interface Sentence extends Span {
  readonly text: string;
  readonly entries: readonly EntryAt[];
}

/** Sentences with the entries mentioned in them, both in text order. */
const sentencesOf = (text: string, spans: readonly Span[], mentions: readonly Mention[]): Sentence[] => {
  let from = 0;
  return spans.map(({ start, end }) => {
    while (from < mentions.length && (mentions[from] as Mention).end <= start) from++;
    const entries: EntryAt[] = [];
    for (let m = from; m < mentions.length && (mentions[m] as Mention).start < end; m++) {
      const { entry, score, start: at, end: to } = mentions[m] as Mention;
      if (score >= ENTRY_FROM) entries.push({ entry, start: at - start, end: to - start });
    }
    return { start, end, text: text.slice(start, end), entries };
  });
};

/** @param weights by claim what its letters say (neighbours.ts); null where only likely claims are asked for */
const findInWords = (
  pack: Pack,
  scratch: Scratch,
  sentence: Sentence,
  language: string,
  words: ReturnType<typeof readSentenceTerms>,
  top: number,
  weights: Float32Array | null,
): ClaimFinding[] => {
  const { index } = scratch;
  const query = readQuery(scratch, words);
  const ranked = rankClaims(scratch, query, retrieve(scratch, query.terms));
  const best = weights === null ? null : bestClaims(scratch, query, ranked, weights, top);
  const candidates: readonly BestClaim[] = best ?? ranked.map((own, place) => ({ own, place, score: 0 }));
  const findings: ClaimFinding[] = [];
  candidates.forEach(({ own, place, score: joined }, at) => {
    const isRanked = place >= 0;
    const quotation = isRanked && place < Math.max(QUOTED_PLACES, top) && isQuotation(index, own);
    if (at >= Math.max(1, top) && place !== 0 && !quotation) return;
    const nearest = own.statements[0] ?? own.opposites[0];
    if (!nearest || own.claim >= pack.claims.size) return;
    const likely = isRanked ? matchProbability(matchFeatures(query, ranked, place)) : 0;
    const decided = quotation ? Math.max(likely, QUOTED_SCORE) : likely;
    if (top === 0 && decided < REPORTED_FROM) return;
    const brief = pack.claims.get(own.claim);
    const stance = findStance({ index, text: sentence.text, language, query, own, isQuotation: quotation });
    const number = clearVariant(index, own, CLEAR_VARIANT);
    const variant = number === null ? null : (brief.variants[number] ?? null);
    const made = stance.stance === 'asserts' || stance.stance === 'attributed';
    const shown = made && (quotation || (place === 0 && decided >= SHOWN_FROM && isSubstantial(nearest, own)));
    // What is shown was decided without its neighbours; where the best are asked for, the rest stand in their order.
    const score = best === null ? decided : shown ? Math.max(decided, joined) : joined;
    findings.push({
      claim: brief.id,
      variant: variant?.id ?? null,
      assessment: variant?.assessment ?? null,
      start: sentence.start,
      end: sentence.end,
      score: Math.round(score * 1000) / 1000,
      voice: stance.voice,
      stance: stance.stance,
      shown,
      why: whyClaim(sentence.text, query, nearest, sharedWords(scratch, query, nearest), stance),
    });
  });
  return findings;
};

const inPieces = <T>(list: readonly T[], size: number): T[][] => {
  const pieces: T[][] = [];
  for (let at = 0; at < list.length; at += size) pieces.push(list.slice(at, at + size));
  return pieces;
};

export interface ClaimOptions {
  /** Ids that are never shown. */
  readonly muted: ReadonlySet<string>;
  /** So many of the best claims for each sentence, also below the threshold; 0 for what is likely only. */
  readonly top: number;
  /** Where the best are asked for: claims by the letters of their words (pack-grams.ts), for the packs that have such an index. */
  readonly grams?: ReadonlyMap<Pack, GramIndex>;
}

/**
 * Sentence by sentence.
 *
 * @param mentions of the same text, in text order, rejected ones too
 * @param spans the sentences of the text, where they are read for others too
 */
export function* searchClaims(
  packs: readonly Pack[],
  text: string,
  language: string,
  mentions: readonly Mention[],
  options: ClaimOptions,
  spans = (): Sliced<readonly Span[]> => sentencesInSteps(text),
): Sliced<ClaimFinding[]> {
  const holding = packs.flatMap((pack) => {
    const scratch = open(pack);
    return scratch ? [{ pack, scratch }] : [];
  });
  if (holding.length === 0) return [];
  const sentences = sentencesOf(text, yield* spans(), mentions);
  const neighbours = holding.map(({ pack }) => {
    const grams = options.top > 0 ? options.grams?.get(pack) : undefined;
    return (
      grams &&
      readNeighbours(
        grams,
        sentences.map((s) => s.text),
        language,
      )
    );
  });
  const findings: ClaimFinding[] = [];
  for (const [at, sentence] of sentences.entries()) {
    yield;
    const words = readSentenceTerms(sentence.text, language, sentence.entries);
    if (words.length < WORDS_AT_LEAST && options.top === 0) continue;
    const found = holding.flatMap(({ pack, scratch }, p) => {
      const weights = neighbours[p]?.at(at) ?? null;
      return inPieces(words, WORDS_AT_MOST).flatMap((piece) => findInWords(pack, scratch, sentence, language, piece, options.top, weights));
    });
    const seen = new Set<string>();
    const best = found
      .sort((a, b) => Number(b.shown) - Number(a.shown) || b.score - a.score)
      .filter((f) => !seen.has(f.claim) && seen.add(f.claim))
      .filter((f, place) => f.shown || place < Math.max(1, options.top));
    findings.push(...best.map((f) => (options.muted.has(f.claim) ? { ...f, shown: false } : f)));
  }
  return findings;
}

/** The same without interruption. */
export const findClaims = (...args: Parameters<typeof searchClaims>): ClaimFinding[] => runThrough(searchClaims(...args));
