/**
 * Where a text quotes: the words between quotation marks are a speaker's, and two outlets that share
 * them share a source, not a text.
 *
 * A quotation begins and ends in one line; “…”, „…“, «…», »…«, "…". An opening mark that nothing
 * closes begins no quotation, except at the beginning of a line: a speech in several paragraphs opens
 * each and closes the last only.
 */
import type { Span } from '../../text/span.ts';

const OPEN = /[“„«»"‟]/gu;
const CLOSES: Readonly<Record<string, string>> = { '“': '”“"', '„': '“”"', '«': '»', '»': '«', '"': '"”', '‟': '”' };
/** Longer than any quotation in one breath: a mark was forgotten. */
const MAX_LENGTH = 1500;

/** Spans between the marks, without them, in order. Offsets into `text`, UTF-16. */
export const quotationSpans = (text: string): Span[] => {
  const spans: Span[] = [];
  OPEN.lastIndex = 0;
  for (let found = OPEN.exec(text); found; found = OPEN.exec(text)) {
    const at = found.index;
    const mark = found[0];
    // Behind a letter a mark closes: 24" and the end of a quotation whose beginning is lost.
    if (at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1] as string) && mark !== '„') continue;
    const lineEnd = text.indexOf('\n', at);
    const limit = Math.min(lineEnd < 0 ? text.length : lineEnd, at + MAX_LENGTH);
    let end = at + 1;
    while (end < limit && !(CLOSES[mark] as string).includes(text[end] as string)) end++;
    const atLineStart = at === 0 || text[at - 1] === '\n';
    if (end >= limit && !(atLineStart && end === lineEnd)) continue;
    spans.push({ start: at + 1, end });
    OPEN.lastIndex = end + 1;
  }
  return spans;
};
