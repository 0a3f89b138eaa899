/**
 * `npm run eval -- claims --fit`: the weights of src/claim/weights.ts, fitted anew and printed.
 *
 * Statements are held out of the index in three folds by their place in their list, so that a statement and
 * its translations are held out together. Ranking: softmax regression over the claims retrieved for each
 * held-out statement and tuning sentence. Matching: logistic regression over the best claim of the same (right or
 * not, near misses included), the best that is left when the right claim is taken out of the list (what a corpus
 * without it would show), and the tuning half of the mention set (ordinary news of the field).
 * Plain gradient descent from zero: the same input gives the same weights.
 */
import { buildClaimIndex, type IndexedStatement } from '../../../src/claim/claim-index-writer.ts';
import { openClaimIndex, STATEMENT, type ClaimIndex } from '../../../src/claim/claim-index-format.ts';
import { ENTRY_FROM } from '../../../src/claim/find-claims.ts';
import { matchFeatures } from '../../../src/claim/judge.ts';
import { denialFeatures } from '../../../src/claim/stance/denial.ts';
import { readQuery, type Query } from '../../../src/claim/query.ts';
import { rankClaims, type RankedClaim } from '../../../src/claim/rank.ts';
import { retrieve } from '../../../src/claim/retrieve.ts';
import { createScratch } from '../../../src/claim/scratch.ts';
import { readSentenceTerms, type TermWord } from '../../../src/claim/terms/sentence-terms.ts';
import { loadPacks } from '../../../src/cli/annotate/load-packs.ts';
import { readStatement, statementTexts, type StatementText } from '../../../src/claim/compile-claims.ts';
import { loadCorpus } from '../../../src/compiler/load-records.ts';
import { findMentions } from '../../../src/mention/find-mentions.ts';
import { sentenceSpans } from '../../../src/text/sentences.ts';
import { inLineRange } from '../line-range.ts';
import { readPassages } from '../mentions/halves.ts';
import { readItems } from './items.ts';
import { negate } from './negate.ts';

/** Sentences whose denial stands in a word of its own; the frames know them (stance/frames.ts). */
const MARKED = /myth|mythos|mit,|mito|миф|міф|false|falsely|faux|misconception|denies/iu;

const FOLDS = 3;
const STEPS = 400;

/** What a held-out statement and a tuning sentence weigh. */
const CHOICE = { statement: 0.3, sentence: 1 } as const;
const VERDICT = { statement: 1, sentence: 6, news: 4 } as const;
/** … and, beside them, the best of the other claims. */
const TAKEN_OUT = 0.3;

interface Choice {
  readonly right: number;
  readonly weight: number;
  readonly rows: readonly (readonly number[])[];
}
interface Verdict {
  readonly right: boolean;
  readonly features: readonly number[];
  readonly weight: number;
}

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);

const fitSoftmax = (choices: readonly Choice[]): number[] => {
  const size = choices[0]?.rows[0]?.length ?? 0;
  const w = new Array<number>(size).fill(0);
  const mass = choices.reduce((sum, c) => sum + c.weight, 0);
  for (let step = 0; step < STEPS; step++) {
    const slope = new Array<number>(size).fill(0);
    for (const { right, rows, weight } of choices) {
      const scores = rows.map((row) => dot(row, w));
      const most = Math.max(...scores);
      const powers = scores.map((s) => Math.exp(s - most));
      const total = powers.reduce((a, b) => a + b, 0);
      rows.forEach((row, r) => {
        const error = weight * ((powers[r] as number) / total - (r === right ? 1 : 0));
        row.forEach((x, i) => (slope[i] = (slope[i] as number) + error * x));
      });
    }
    for (let i = 0; i < size; i++) w[i] = (w[i] as number) - 2 * ((slope[i] as number) / mass + 0.001 * (w[i] as number));
  }
  return w;
};

const fitLogistic = (verdicts: readonly Verdict[]): number[] => {
  const size = verdicts[0]?.features.length ?? 0;
  const w = new Array<number>(size).fill(0);
  const mass = verdicts.reduce((sum, v) => sum + v.weight, 0);
  for (let step = 0; step < STEPS * 10; step++) {
    const slope = new Array<number>(size).fill(0);
    for (const { right, features, weight } of verdicts) {
      const error = weight * (1 / (1 + Math.exp(-dot(features, w))) - (right ? 1 : 0));
      features.forEach((x, i) => (slope[i] = (slope[i] as number) + error * x));
    }
    for (let i = 0; i < size; i++) w[i] = (w[i] as number) - 0.5 * ((slope[i] as number) / mass + 0.0003 * (w[i] as number));
  }
  return w;
};

const written = (weights: readonly number[]): string => weights.map((w) => w.toFixed(2)).join(', ');

export const fitWeights = (folder: string, args: readonly string[]): boolean => {
  const packs = loadPacks([], true);
  const pack = packs[0];
  if (!pack) return false;
  const claims = loadCorpus(folder)
    .claims.map((c) => c.record)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = claims.map((c) => c.id);
  const texts = statementTexts(claims);
  const read: IndexedStatement[] = texts.map((s) => readStatement([pack], s));
  const places = new Map<string, number>();
  const fold = texts.map((s) => {
    const key = `${s.claim} ${s.variant} ${s.kind} ${s.language}`;
    const place = places.get(key) ?? 0;
    places.set(key, place + 1);
    return s.kind === STATEMENT.statement || s.kind === STATEMENT.opposite ? place % FOLDS : FOLDS;
  });
  const makes = (s: StatementText): boolean => s.kind === STATEMENT.statement;
  const ranked = (index: ClaimIndex, words: readonly TermWord[]): { readonly query: Query; readonly list: RankedClaim[]; readonly features: number[]; readonly denial: number[] } => {
    const scratch = createScratch(index);
    const query = readQuery(scratch, words);
    const list = rankClaims(scratch, query, retrieve(scratch, query.terms));
    return { query, list, features: list.length > 0 ? matchFeatures(query, list, 0) : [], denial: list[0] ? denialFeatures(query, list[0]) : [] };
  };
  const choices: Choice[] = [];
  const verdicts: Verdict[] = [];
  const judge = (index: ClaimIndex, words: readonly TermWord[], claim: number, kind: 'statement' | 'sentence'): void => {
    const { query, list, features } = ranked(index, words);
    const right = list.findIndex((r) => r.claim === claim);
    if (right >= 0) choices.push({ right, weight: CHOICE[kind], rows: list.map((r) => r.features) });
    if (list.length > 0) verdicts.push({ right: right === 0, features, weight: VERDICT[kind] });
    if (right >= 0 && list.length > 1)
      verdicts.push({ right: false, features: matchFeatures(query, list.toSpliced(right, 1), 0), weight: VERDICT[kind] * TAKEN_OUT });
  };
  const denials: Verdict[] = [];
  for (let f = 0; f < FOLDS; f++) {
    const index = openClaimIndex(buildClaimIndex(claims.length, read.filter((_, i) => fold[i] !== f)));
    if (!index) continue;
    read.forEach((statement, i) => {
      if (fold[i] !== f) return;
      const { list, denial } = ranked(index, statement.words);
      const isMade = makes(texts[i] as StatementText);
      if (list[0]?.claim === statement.claim) denials.push({ right: !isMade, features: denial, weight: isMade ? 1 : 4 });
      if (isMade) judge(index, statement.words, statement.claim, 'statement');
    });
  }
  const index = openClaimIndex(buildClaimIndex(claims.length, read));
  if (!index) return false;
  const terms = (text: string, language: string): TermWord[] =>
    readSentenceTerms(text, language, findMentions(packs, text, language, { rejected: true }).filter((m) => m.score >= ENTRY_FROM));
  // Statements turned round, as a page would that denies the very words.
  texts.forEach((s, i) => {
    if (!makes(s)) return;
    const turned = negate(s.text, s.language, (text) => terms(text, s.language).some((w) => w.negated));
    if (turned === null) return;
    const { list, denial } = ranked(index, terms(turned, s.language));
    if (list[0]?.claim === read[i]?.claim) denials.push({ right: true, features: denial, weight: 1 });
    const straight = ranked(index, (read[i] as IndexedStatement).words);
    if (straight.list[0]?.claim === read[i]?.claim) denials.push({ right: false, features: straight.denial, weight: 1 });
  });
  for (const item of inLineRange(readItems('tuning'), args)) {
    const words = terms(item.text, item.lang);
    const { list, denial } = ranked(index, words);
    if (ids[list[0]?.claim ?? -1] === item.claim && item.stance !== 'questions' && !MARKED.test(item.text))
      denials.push({ right: item.stance === 'denies', features: denial, weight: 3 });
    judge(index, words, item.claim === null ? -1 : ids.indexOf(item.claim), 'sentence');
  }
  for (const passage of readPassages('tuning'))
    for (const { start, end } of sentenceSpans(passage.text)) {
      const { list, features } = ranked(index, terms(passage.text.slice(start, end), passage.lang));
      if (list.length > 0) verdicts.push({ right: false, features, weight: VERDICT.news });
    }
  console.log(`${choices.length} choices, ${verdicts.length} verdicts`);
  console.log(`RANK_WEIGHTS  ${written(fitSoftmax(choices))}`);
  console.log(`DENIAL_WEIGHTS ${written(fitLogistic(denials))}`);
  console.log(`MATCH_WEIGHTS ${written(fitLogistic(verdicts))}`);
  return true;
};
