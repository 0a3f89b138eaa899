/**
 * The baseline: BM25 (Robertson & Zaragoza, 2009; k1 = 1.2, b = 0.75) over the same statements in all languages,
 * with the same words and folding and the stop words of each language; a claim ranks by its best statement.
 */
import { words } from '../../../src/text/words.ts';
import { isStopWord } from '../../../src/claim/terms/stop-words.ts';
import type { StatementText } from '../../../src/claim/compile-claims.ts';

const K1 = 1.2;
const B = 0.75;

const contentWords = (text: string, language: string): string[] =>
  words(text)
    .map((w) => w.folded)
    .filter((w) => !isStopWord(w, language));

export type Rank = (text: string, language: string) => number[];

export const buildBm25 = (statements: readonly StatementText[]): Rank => {
  const documents = statements.map((s) => contentWords(s.text, s.language));
  const postings = new Map<string, Map<number, number>>();
  documents.forEach((document, d) => {
    for (const word of document) {
      const list = postings.get(word) ?? new Map<number, number>();
      list.set(d, (list.get(d) ?? 0) + 1);
      postings.set(word, list);
    }
  });
  const average = documents.reduce((sum, d) => sum + d.length, 0) / Math.max(1, documents.length);
  return (text, language) => {
    const sums = new Map<number, number>();
    for (const word of new Set(contentWords(text, language))) {
      const list = postings.get(word);
      if (!list) continue;
      const idf = Math.log(1 + (documents.length - list.size + 0.5) / (list.size + 0.5));
      for (const [d, count] of list) {
        const length = documents[d]?.length ?? 0;
        sums.set(d, (sums.get(d) ?? 0) + (idf * count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / average)));
      }
    }
    const best = new Map<number, number>();
    for (const [d, sum] of sums) {
      const claim = statements[d]?.claim ?? 0;
      if (sum > (best.get(claim) ?? 0)) best.set(claim, sum);
    }
    return [...best].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([claim]) => claim);
  };
};
