/**
 * Quotations that a page gives otherwise than the document: a translated or spun copy changes what
 * people said ("piece of paper" → "role"), and a quotation mark promises that nobody did.
 *
 * Within passages that belong together, the quotation of the document that shares most words with one of
 * the page is its other form; both are then compared word by word (longest common subsequence). Words that
 * only one side has are the change. A quotation that is cut at an end is not altered.
 */
import type { HeldText } from './pack/reuse-format.ts';
import type { ReadText } from './read/read-text.ts';

type Offsets = [start: number, end: number];

export interface AlteredQuotation {
  /** The quotation on the page and in the document, without the marks. */
  readonly page: Offsets;
  readonly document: Offsets;
  /** Words that differ, in order; an empty span (start = end) where one side has nothing. */
  readonly changes: readonly { page: Offsets; document: Offsets }[];
}

interface Quote {
  readonly from: number;
  readonly to: number;
}

const MIN_WORDS = 4;
const MAX_WORDS = 150;
/** Share of words in common from which on two quotations are the same one, told twice. */
const SAME_QUOTE = 0.5;

const quotesOf = (text: Pick<ReadText, 'quoted' | 'wordCount' | 'starts' | 'ends'>, within: Offsets): Quote[] => {
  const quotes: Quote[] = [];
  for (let i = 0; i < text.wordCount; i++) {
    if (!text.quoted[i]) continue;
    let to = i + 1;
    while (to < text.wordCount && text.quoted[to]) to++;
    if (
      (text.starts[i] as number) >= within[0] &&
      (text.ends[to - 1] as number) <= within[1] + 2 &&
      to - i >= MIN_WORDS &&
      to - i <= MAX_WORDS
    )
      quotes.push({ from: i, to });
    i = to;
  }
  return quotes;
};

/** Pairs of equal words, in order. */
const common = (page: ReadText, p: Quote, doc: HeldText, d: Quote): [number, number][] => {
  const [rows, columns] = [p.to - p.from, d.to - d.from];
  const width = columns + 1;
  const length = new Uint16Array((rows + 1) * width);
  const same = (i: number, k: number): boolean => ((page.hashes[p.from + i] as number) & 0xffff) === doc.hashes[d.from + k];
  for (let i = rows - 1; i >= 0; i--)
    for (let k = columns - 1; k >= 0; k--)
      length[i * width + k] = same(i, k)
        ? (length[(i + 1) * width + k + 1] as number) + 1
        : Math.max(length[(i + 1) * width + k] as number, length[i * width + k + 1] as number);
  const pairs: [number, number][] = [];
  for (let i = 0, k = 0; i < rows && k < columns;) {
    if (same(i, k)) pairs.push([i++, k++]);
    else if ((length[(i + 1) * width + k] as number) >= (length[i * width + k + 1] as number)) i++;
    else k++;
  }
  return pairs;
};

/** Offsets of words `from` to `to`; an empty span before word `from` where there are none. */
const spanOf = (text: Pick<ReadText, 'starts' | 'ends'>, from: number, to: number): Offsets =>
  to > from ? [text.starts[from] as number, text.ends[to - 1] as number] : [text.starts[from] as number, text.starts[from] as number];

/** @param passages of one document, as `findReuse` gives them */
export const alteredQuotations = (
  page: ReadText,
  doc: HeldText,
  passages: readonly { page: Offsets; document: Offsets }[],
): AlteredQuotation[] => {
  if (passages.length === 0) return [];
  const first = passages.reduce((n, p) => Math.min(n, p.document[0]), Infinity);
  const last = passages.reduce((n, p) => Math.max(n, p.document[1]), 0);
  const theirs = quotesOf(doc, [first, last]);
  const altered: AlteredQuotation[] = [];
  for (const quote of passages.flatMap((p) => quotesOf(page, p.page))) {
    let best: { d: Quote; pairs: [number, number][]; share: number } | null = null;
    for (const d of theirs) {
      const pairs = common(page, quote, doc, d);
      const share = pairs.length / Math.max(quote.to - quote.from, d.to - d.from);
      if (!best || share > best.share) best = { d, pairs, share };
    }
    if (!best || best.share < SAME_QUOTE) continue;
    const { d, pairs } = best;
    const changes: { page: Offsets; document: Offsets }[] = [];
    for (let n = 1; n < pairs.length; n++) {
      const [a, b] = [pairs[n - 1] as [number, number], pairs[n] as [number, number]];
      if (b[0] === a[0] + 1 && b[1] === a[1] + 1) continue;
      changes.push({
        page: spanOf(page, quote.from + a[0] + 1, quote.from + b[0]),
        document: spanOf(doc, d.from + a[1] + 1, d.from + b[1]),
      });
    }
    // The last words differ on both sides: "paper" and "role" at the end of a quotation.
    const [p, k] = pairs.at(-1) as [number, number];
    if (quote.from + p + 1 < quote.to && d.from + k + 1 < d.to)
      changes.push({ page: spanOf(page, quote.from + p + 1, quote.to), document: spanOf(doc, d.from + k + 1, d.to) });
    if (changes.length > 0) altered.push({ page: spanOf(page, quote.from, quote.to), document: spanOf(doc, d.from, d.to), changes });
  }
  return altered;
};
