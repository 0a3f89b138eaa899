/** Statements → claim index (layout and idea: claim-index-format.ts). The same statements give the same bytes. */
import { createClaimIndexBytes, FIRST_KEY, NEGATED, packInfo, type StatementKind } from './claim-index-format.ts';
import type { TermWord } from './terms/sentence-terms.ts';

export interface IndexedStatement {
  /** Position of its claim in the pack's claim table. */
  readonly claim: number;
  /** Position of its variant in the claim, or NO_VARIANT. */
  readonly variant: number;
  readonly kind: StatementKind;
  /** Position in FORM_LANGUAGES. */
  readonly language: number;
  readonly words: readonly TermWord[];
}

export const buildClaimIndex = (claims: number, statements: readonly IndexedStatement[]): Uint8Array<ArrayBuffer> => {
  const counts = new Map<number, number>();
  let forward = 0;
  for (const { words } of statements) {
    const seen = new Set<number>();
    for (const word of words) {
      forward += word.keys.length;
      for (const key of word.keys) seen.add(key);
    }
    for (const key of seen) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const keys = Uint32Array.from(counts.keys()).sort();
  const numbers = new Map<number, number>();
  keys.forEach((key, i) => numbers.set(key, i));
  const postings = [...counts.values()].reduce((a, b) => a + b, 0);
  const { bytes, views } = createClaimIndexBytes({ claims, statements: statements.length, terms: keys.length, postings, forward });
  views.keys.set(keys);
  let head = 0;
  keys.forEach((key, i) => {
    views.heads[i] = head;
    head += counts.get(key) ?? 0;
  });
  views.heads[keys.length] = head;
  const next = views.heads.slice();
  let at = 0;
  statements.forEach((statement, s) => {
    views.claimOf[s] = statement.claim;
    views.info[s] = packInfo(statement.variant, statement.words.length, statement.language, statement.kind);
    views.starts[s] = at;
    const seen = new Set<number>();
    for (const word of statement.words)
      word.keys.forEach((key, k) => {
        const term = numbers.get(key) as number;
        views.forwardWords[at++] = (term | (k === 0 ? FIRST_KEY : 0) | (word.negated ? NEGATED : 0)) >>> 0;
        if (seen.has(term)) return;
        seen.add(term);
        const place = next[term] as number;
        views.postingList[place] = s;
        next[term] = place + 1;
      });
  });
  views.starts[statements.length] = at;
  return bytes;
};
