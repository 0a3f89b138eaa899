/** What a pack carries of a span of a document: the pieces of its parts that lie in the span. */
import type { DocumentRecord } from '../../corpus/records.ts';
import type { TextSpan } from './panel-source.ts';
import type { Side } from './sentence-pairs.ts';

export const heldParts = (parts: DocumentRecord['parts'], { start, end }: TextSpan): readonly Side[] =>
  parts.flatMap((part) => {
    const from = Math.max(start, part.start);
    const to = Math.min(end, part.start + part.text.length);
    return from < to ? [{ text: part.text.slice(from - part.start, to - part.start), offset: from }] : [];
  });
