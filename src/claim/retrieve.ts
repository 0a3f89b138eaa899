/**
 * Retrieval: a sentence's terms → the few statements worth reading word by word.
 *
 * Each shared term adds its weight: how rare it is (BM25's inverse document frequency) times what its kind
 * is worth. A concept or a number is worth more than a stem: it says the same in every language. Rare
 * terms are asked first, and after {@link POSTINGS_AT_MOST} postings no more are: in a large pack the
 * common ones cost most and say least, and the reading word by word counts them anyway.
 */
import { kindOfStatement, STATEMENT, wordsOf, type ClaimIndex } from './claim-index-format.ts';
import { KIND, kindOf } from './terms/term-key.ts';

/** Bounds the work for one sentence, whatever the pack's size. */
const POSTINGS_AT_MOST = 8_000;

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

/** How much longer statements give way (BM25's b), and the usual length in words. */
const LENGTH_SHARE = 0.6;
const USUAL_WORDS = 9;

/** Number of a term, −1 where no statement has it. */
export const termNumber = (index: ClaimIndex, key: number): number => {
  const { keys } = index;
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = keys[middle] as number;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
};

export const frequency = (index: ClaimIndex, term: number): number =>
  term < 0 ? 0 : Math.max(0, Math.min(index.heads[term + 1] ?? 0, index.postingList.length) - (index.heads[term] ?? 0));

export const rarity = (index: ClaimIndex, term: number): number => {
  const n = frequency(index, term);
  return Math.log(1 + (index.statements - n + 0.5) / (n + 0.5));
};

/** Sums by statement, kept between sentences so that nothing of the pack's size is allocated for each. */
export interface Scratch {
  readonly sums: Float32Array;
  readonly touched: Int32Array;
  /** By statement: what its sum is multiplied with, for its length. */
  readonly shares: Float32Array;
}

export const createScratch = (index: ClaimIndex): Scratch => ({
  sums: new Float32Array(index.statements),
  touched: new Int32Array(POSTINGS_AT_MOST),
  shares: Float32Array.from(index.info, (info) => {
    const length = 1 - LENGTH_SHARE + (LENGTH_SHARE * wordsOf(info)) / USUAL_WORDS;
    return 1 / (0.5 + length);
  }),
});

export interface Retrieved {
  readonly statement: number;
  readonly sum: number;
}

/** A heap of the best so far with the least of them on top, so that most statements cost one comparison. */
const sink = (heap: Retrieved[], from: number): void => {
  const moved = heap[from] as Retrieved;
  let at = from;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && (heap[child + 1] as Retrieved).sum < (heap[child] as Retrieved).sum) child++;
    if ((heap[child] as Retrieved).sum >= moved.sum) break;
    heap[at] = heap[child] as Retrieved;
    at = child;
  }
  heap[at] = moved;
};

/** Empties the scratch. The best {@link CANDIDATES} statements, the best first. */
const collect = ({ sums, touched, shares }: Scratch, count: number): Retrieved[] => {
  const best: Retrieved[] = [];
  for (let i = 0; i < count; i++) {
    const statement = touched[i] as number;
    const sum = (sums[statement] as number) * (shares[statement] as number);
    sums[statement] = 0;
    if (best.length < CANDIDATES) {
      best.push({ statement, sum });
      if (best.length === CANDIDATES) for (let at = CANDIDATES >> 1; at >= 0; at--) sink(best, at);
    } else if (sum > (best[0] as Retrieved).sum) {
      best[0] = { statement, sum };
      sink(best, 0);
    }
  }
  return best.sort((a, b) => b.sum - a.sum || a.statement - b.statement);
};

/** The best statements of the best claims, the best first. @param terms distinct term numbers */
export const retrieve = (index: ClaimIndex, scratch: Scratch, terms: readonly number[]): Retrieved[] => {
  const { sums, touched } = scratch;
  const order = [...terms].sort((a, b) => frequency(index, a) - frequency(index, b) || a - b);
  let budget = touched.length;
  let count = 0;
  for (const term of order) {
    const from = index.heads[term] ?? 0;
    const length = frequency(index, term);
    if (length > budget) break;
    budget -= length;
    const weight = rarity(index, term) * (KIND_WEIGHT[kindOf(index.keys[term] as number)] ?? 0);
    for (let p = from; p < from + length; p++) {
      const s = index.postingList[p] as number;
      if (s >= sums.length) continue;
      if (sums[s] === 0) touched[count++] = s;
      sums[s] = (sums[s] as number) + weight;
    }
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
