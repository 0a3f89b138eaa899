/** Where a quotation stands in a document's text, after the one folding (quotes, dashes, spaces, case). */
import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

const folded = new Map<string, ReturnType<typeof foldText>>();

const fold = (text: string): ReturnType<typeof foldText> => {
  let known = folded.get(text);
  if (!known) {
    known = foldText(text);
    folded.set(text, known);
  }
  return known;
};

/** @returns source span of the first occurrence, null where the words are not there */
export const locateQuote = (text: string, quote: string): Span | null => {
  const haystack = fold(text);
  const needle = foldText(quote).text.trim();
  const at = haystack.text.indexOf(needle);
  return at < 0 || needle.length === 0 ? null : { start: haystack.sourceStart(at), end: haystack.sourceEnd(at + needle.length) };
};
