/** What a pack carries of a document: all of it, or the passages that cards and tables quote. */
import type { DocumentRecord, Passage } from '../corpus/records.ts';
import { locateQuote } from './locate-quote.ts';
import type { SourcedDocument } from './load-records.ts';

type Part = DocumentRecord['parts'][number];

export const documentParts = ({ record, text }: SourcedDocument, passages: readonly Passage[], complete: boolean): Part[] => {
  if (complete) return [{ start: 0, text }];
  const quoted = [...record.alterations.filter((a) => a.kind !== 'furniture'), ...(record.quotations ?? [])].flatMap(
    ({ here }) => locateQuote(text, here) ?? [],
  );
  const spans = [...passages, ...quoted].map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
  const joined: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.start <= last.end + 1) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined.map(({ start, end }) => ({ start, text: text.slice(start, end) }));
};
