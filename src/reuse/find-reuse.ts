/**
 * Finds the documents whose text stands on the page: word for word, in other words, or in another language.
 *
 *   read the page once  →  candidates  →  shared runs (same text)   →  judge, by the thresholds of judge.ts
 *                                      →  sentence chains (reworded, translated)
 *
 * Result, one object a document, the largest share first; documents of which nothing is found are left out:
 *
 *   document   position in the pack's document table
 *   kind       same-text | reworded | translated; related: the same events in the page's own words, no reuse
 *   share      fraction of the page's words that stand in `passages`; padding only lowers it
 *   score      probability that the finding is right
 *   passages   [page start, end) and [document start, end) that belong together, in page order, UTF-16; for
 *              same text runs of words, otherwise sentences; they do not overlap on the page
 *   altered    quotations that the page gives otherwise than the document, with the words that differ
 *   why        reasons, for readers
 *
 * Cost. A page of 50 KB: some 10 ms against 1,000 documents, 17 ms against 100,000 (`npm run bench -- reuse`).
 */
import type { Reason } from '../corpus/reason.ts';
import { runThrough, type Sliced } from '../text/sliced.ts';
import { lastRead, readTokens } from '../text/tokens.ts';
import { alignSentences } from './align/align-sentences.ts';
import { sharedRuns, shinglePlaces } from './align/shared-runs.ts';
import { anchorPlaces, sentenceScores } from './align/sentence-scores.ts';
import { alteredQuotations, type AlteredQuotation } from './altered-quotations.ts';
import { findCandidates } from './find-candidates.ts';
import { judge } from './judge.ts';
import { measure } from './measure.ts';
import { openReuseIndex, type ReuseIndex } from './pack/reuse-format.ts';
import { shingleHashes } from './read/fingerprints.ts';
import { readText, type Known, type ReadText } from './read/read-text.ts';
import type { ReuseKind } from './reuse.ts';

/** Half-open, UTF-16. */
export type Offsets = [start: number, end: number];

export interface ReuseFound {
  readonly document: number;
  readonly kind: ReuseKind;
  readonly share: number;
  readonly score: number;
  readonly passages: readonly { page: Offsets; document: Offsets }[];
  readonly altered: readonly AlteredQuotation[];
  readonly why: readonly Reason[];
}

/** A page with fewer words is too little text to say whose words it is. */
export const MIN_PAGE_WORDS = 60;

/** True where nothing can be said of a text: {@link findReuse} then finds nothing, which does not mean that there is nothing. */
export const isTooLittleText = (text: string): boolean => {
  // Reading stops after some thousand words.
  readTokens(text, 0);
  return lastRead.count < MIN_PAGE_WORDS;
};

/**
 * In steps, document by document.
 *
 * @param bytes the pack's reuse section; empty, cut or of another format: nothing is found
 * @param language of the page as it declares it, `und` where it does not
 * @param known entries found on the page
 */
export function* searchReuse(bytes: Uint8Array, text: string, language = 'und', known: readonly Known[] = []): Sliced<ReuseFound[]> {
  const index = openReuseIndex(bytes);
  if (!index) return [];
  const page = readText(text, language, known);
  yield;
  return yield* compare(index, page);
}

/** The same without interruption. */
export const findReuse = (...args: Parameters<typeof searchReuse>): ReuseFound[] => runThrough(searchReuse(...args));

function* compare(index: ReuseIndex, page: ReadText): Sliced<ReuseFound[]> {
  if (page.wordCount < MIN_PAGE_WORDS) return [];
  const shingles = shingleHashes(page.hashes, page.wordCount);
  const places = shinglePlaces(shingles);
  const anchors = anchorPlaces(page);
  const found: (ReuseFound & { readonly order: number })[] = [];
  for (const number of findCandidates(index, page, shingles)) {
    yield;
    const doc = index.document(number);
    const runs = sharedRuns(places, shingleHashes(doc.hashes, doc.wordCount));
    const chains = alignSentences(sentenceScores(page, anchors, doc));
    const verdict = judge(measure(page, doc, runs, chains));
    if (!verdict) continue;
    const { passages, ...rest } = verdict;
    const altered = page.language === doc.language ? alteredQuotations(page, doc, passages) : [];
    found.push({ document: number, ...rest, passages, altered, order: doc.contentHash });
  }
  return found.sort((a, b) => b.share - a.share || b.score - a.score || a.order - b.order).map(({ order: _, ...f }) => f);
}
