/**
 * The first whole sentences of a text, as many as fit; the first always. Sentences by Unicode UAX #29,
 * which knows the language's abbreviations no better than a reader in a hurry: good enough to cut by.
 */
export const leadSentences = (text: string, language: string, limit: number): { readonly text: string; readonly rest: string } => {
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const next = index + segment.length;
    if (end > 0 && index + segment.trimEnd().length > limit) break;
    end = next;
  }
  return { text: text.slice(0, end).trimEnd(), rest: text.slice(end) };
};
