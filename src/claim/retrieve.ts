/**
 * Retrieval: a sentence's terms → the few statements worth reading word by word.
 *
 * Each shared term adds its weight: how rare it is (BM25's inverse document frequency) times what its kind
 * is worth. A concept or a number is worth more than a stem: it says the same in every language. Rare
 * terms are asked first, and after some thousand postings (scratch.ts) no more are: in a large pack the
 * common ones cost most and say least, and the reading word by word counts them anyway.
 */
import { kindOfStatement, STATEMENT } from './claim-index-format.ts';
import { frequency, POSTINGS_AT_MOST, rarityOf, type Scratch } from './scratch.ts';
import { KIND, kindOf } from './terms/term-key.ts';

/** Statements and claims that are read word by word. A claim has some twenty statements in seven languages. */
const CANDIDATES = 240;
const CLAIMS = 16;
const PER_CLAIM = 10;

/** What a term of each kind is worth, beside its rarity. Set on held-out statements (tests/eval/claims). */
export const KIND_WEIGHT: Readonly<Record<number, number>> = {
  [KIND.stem]: 0.3,
  [KIND.beginning]: 0.1,
  [KIND.concept]: 1,
  [KIND.country]: 1,
  [KIND.number]: 1.2,
  [KIND.entry]: 1.2,
};

export interface Retrieved {
  readonly statement: number;
  readonly sum: number;
}

/** A heap of the best so far with the least of them on top, so that most statements cost one comparison. */
const heap = { sums: new Float64Array(CANDIDATES), statements: new Int32Array(CANDIDATES) };

/** Puts a sum where it belongs, from the place `from` downwards. */
const sink = (from: number, statement: number, sum: number): void => {
  const { sums, statements } = heap;
  let at = from;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= CANDIDATES) break;
    if (child + 1 < CANDIDATES && (sums[child + 1] as number) < (sums[child] as number)) child++;
    if ((sums[child] as number) >= sum) break;
    sums[at] = sums[child] as number;
    statements[at] = statements[child] as number;
    at = child;
  }
  sums[at] = sum;
  statements[at] = statement;
};

/** Empties the scratch. The best {@link CANDIDATES} statements, the best first. */
const collect = ({ sums, touched, shares }: Scratch, count: number): Retrieved[] => {
  for (let i = 0; i < count; i++) {
    const statement = touched[i] as number;
    const sum = (sums[statement] as number) * (shares[statement] as number);
    sums[statement] = 0;
    if (i < CANDIDATES) {
      heap.sums[i] = sum;
      heap.statements[i] = statement;
      if (i + 1 === CANDIDATES)
        for (let at = CANDIDATES >> 1; at >= 0; at--) sink(at, heap.statements[at] as number, heap.sums[at] as number);
    } else if (sum > (heap.sums[0] as number)) sink(0, statement, sum);
  }
  const best: Retrieved[] = [];
  for (let i = 0; i < count && i < CANDIDATES; i++) best.push({ statement: heap.statements[i] as number, sum: heap.sums[i] as number });
  return best.sort((a, b) => b.sum - a.sum || a.statement - b.statement);
};

/** Adds what a term weighs to the statements that hold it. @returns how many statements were touched by now */
const addPostings = ({ index, sums, touched }: Scratch, from: number, to: number, weight: number, count: number): number => {
  const { postingList } = index;
  let reached = count;
  for (let p = from; p < to; p++) {
    const statement = postingList[p] as number;
    if (statement >= sums.length) continue;
    if (sums[statement] === 0) touched[reached++] = statement;
    sums[statement] = (sums[statement] as number) + weight;
  }
  return reached;
};

/** The best statements of the best claims, the best first. @param terms distinct term numbers */
export const retrieve = (scratch: Scratch, terms: readonly number[]): Retrieved[] => {
  const { index } = scratch;
  const order = terms.map((term) => ({ term, length: frequency(index, term) })).sort((a, b) => a.length - b.length || a.term - b.term);
  let budget = POSTINGS_AT_MOST;
  let count = 0;
  for (const { term, length } of order) {
    if (length > budget) break;
    budget -= length;
    const from = index.heads[term] ?? 0;
    const weight = rarityOf(scratch, term) * (KIND_WEIGHT[kindOf(index.keys[term] as number)] ?? 0);
    count = addPostings(scratch, from, from + length, weight, count);
  }
  const perClaim = new Map<number, number>();
  return collect(scratch, count).filter(({ statement }) => {
    const claim = index.claimOf[statement] as number;
    if (kindOfStatement(index.info[statement] as number) === STATEMENT.opposite && perClaim.has(claim)) return true;
    const known = perClaim.get(claim);
    if (known === undefined && perClaim.size >= CLAIMS) return false;
    perClaim.set(claim, (known ?? 0) + 1);
    return (known ?? 0) < PER_CLAIM;
  });
};
