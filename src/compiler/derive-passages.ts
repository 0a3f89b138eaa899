/**
 * Passages: where an entry stands in the documents, found by the same engine that reads pages, so
 * that nobody has to keep them up to date. A passage is the sentence around the mention.
 */
import type { Pack } from '../corpus/pack.ts';
import type { Passage } from '../corpus/records.ts';
import type { AuthoredDocument } from '../corpus/schema/document.ts';
import { findMentions } from '../mention/find-mentions.ts';
import { sentenceSpans } from '../text/sentences.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { locateQuote } from './locate-quote.ts';
import type { SourcedDocument } from './load-records.ts';

interface Located<T> extends Span {
  readonly item: T;
}

const locateAll = <T extends { readonly here: string }>(text: string, items: readonly T[]): Located<T>[] =>
  items.flatMap((item) => {
    const span = locateQuote(text, item.here);
    return span ? [{ ...span, item }] : [];
  });

const caveatOf = (
  sentence: Span,
  alterations: readonly Located<AuthoredDocument['alterations'][number]>[],
  quotation: Located<NonNullable<AuthoredDocument['quotations']>[number]> | undefined,
): string | null => {
  const altered = alterations.find((a) => overlaps(a, sentence) && a.item.kind !== 'furniture');
  if (altered) return altered.item.origin ? `${altered.item.note} ${altered.item.origin}` : altered.item.note;
  return quotation?.item.caveat ?? null;
};

/** Sentences longer than this are cut around the mention, at word boundaries. */
const MAX_QUOTE = 420;

const trimmed = (text: string, sentence: Span, mention: Span): Span => {
  let { start, end } = sentence;
  while (start < end && /\s/u.test(text[start] as string)) start++;
  while (end > start && /\s/u.test(text[end - 1] as string)) end--;
  if (end - start <= MAX_QUOTE) return { start, end };
  const middle = (mention.start + mention.end) >> 1;
  start = Math.max(start, middle - MAX_QUOTE / 2);
  end = Math.min(end, start + MAX_QUOTE);
  while (start > sentence.start && !/\s/u.test(text[start - 1] as string)) start--;
  while (end < sentence.end && !/\s/u.test(text[end] as string)) end++;
  return { start, end };
};

/** Entry id → passages, in document order; one passage per sentence and entry. */
export const derivePassages = (pack: Pack, documents: readonly SourcedDocument[]): Map<string, Passage[]> => {
  const byEntry = new Map<string, Passage[]>();
  for (const { record, text } of documents) {
    const sentences = sentenceSpans(text);
    const alterations = locateAll(text, record.alterations);
    const quotations = locateAll(text, record.quotations ?? []);
    const furniture = alterations.filter((a) => a.item.kind === 'furniture');
    const seen = new Set<string>();
    for (const mention of findMentions([pack], text, record.language.this)) {
      const sentence = sentences.find((s) => contains(s, mention)) ?? mention;
      const key = `${mention.entry} ${sentence.start}`;
      if (seen.has(key) || furniture.some((f) => contains(f, mention))) continue;
      seen.add(key);
      const quotation = quotations.find((q) => overlaps(q, sentence));
      const span = trimmed(text, sentence, mention);
      const passage: Passage = {
        document: record.id,
        start: span.start,
        end: span.end,
        quote: text.slice(span.start, span.end).replace(/[\s\u00a0]/gu, ' '),
        mark: [mention.start - span.start, mention.end - span.start],
        speaker: quotation ? { entry: quotation.item.speaker, name: quotation.item.name ?? null } : null,
        caveat: caveatOf(sentence, alterations, quotation),
      };
      byEntry.set(mention.entry, [...(byEntry.get(mention.entry) ?? []), passage]);
    }
  }
  return byEntry;
};
