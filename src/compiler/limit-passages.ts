/**
 * What a pack quotes of a document that it may not carry whole: one short passage per entry, so that a
 * card can say who says what, and not the text in pieces.
 */
import type { Passage } from '../corpus/records.ts';

/** Characters around the mention; about two lines of a card. */
const AROUND = 110;

const shortened = (passage: Passage): Passage => {
  const { quote, mark } = passage;
  if (!mark || quote.length <= 2 * AROUND) return passage;
  let from = Math.max(0, mark[0] - AROUND);
  let to = Math.min(quote.length, mark[1] + AROUND);
  while (from > 0 && !/\s/u.test(quote[from - 1] as string)) from--;
  while (to < quote.length && !/\s/u.test(quote[to] as string)) to++;
  return {
    ...passage,
    start: passage.start + from,
    end: passage.start + to,
    quote: quote.slice(from, to),
    mark: [mark[0] - from, mark[1] - from],
  };
};

/**
 * @param passages of one entry, in document order
 * @param whole ids of the documents that the pack carries whole
 */
export const limitPassages = (passages: readonly Passage[], whole: ReadonlySet<string>): Passage[] => {
  const kept = new Map<string, Passage>();
  for (const p of passages) {
    if (whole.has(p.document)) continue;
    const before = kept.get(p.document);
    // Spoken words and places with a caveat tell more than a first mention.
    if (
      !before ||
      (before.speaker === null && p.speaker !== null) ||
      (before.caveat === null && before.speaker === null && p.caveat !== null)
    )
      kept.set(p.document, p);
  }
  return passages.flatMap((p) => (whole.has(p.document) ? [p] : kept.get(p.document) === p ? [shortened(p)] : []));
};
