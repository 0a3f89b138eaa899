/** An article of any length: one sentence with three mentions, five dull ones, and again. */
const DULL = 'The committee met at noon, heard the treasurer, looked at two drawings of the new gate and went home before the rain. ';
const MARKED = 'Ukraine signed the Budapest Memorandum in 1994, and NATO spoke of it at the Bucharest Summit. ';

/** Paragraphs, together at least so many characters long. */
export const madeUpArticle = (characters: number): readonly string[] => {
  const paragraph = MARKED + DULL.repeat(5);
  return Array.from({ length: Math.ceil(characters / paragraph.length) }, (_, i) => `${String(i)}. ${paragraph}`);
};
