/**
 * Beasts, boats and corners of a garden are called after the great: "a cat named Putin", «кот по кличке Путин», the path
 * “nicknamed Crimea”.
 */
import type { Span } from '../text/span.ts';

/** Read backwards from the name. */
const CALLED =
  /(?<=((?<![\p{L}])(?:(?:dog|cat|horse|parrot|goat|bull|pony|boat|yacht|ship|cow|rooster|hamster|puppy|kitten|hill|alley|path)s? (?:called|named|nicknamed|dubbed)|(?:Hund|Katze|Kater|Pferd|Papagei|Boot|Hahn|Wallach|Hügel|Weg) namens|mit dem Spitznamen|(?:chien|chat|cheval|perroquet|bateau|coq)(?:ne|te)? (?:nommé|appelé|baptisé|surnommé)e?|(?:perro|gato|caballo|loro|barco|gallo|perra|gata) (?:llamad[oa]|apodad[oa])|(?:pies|kot|koń|papuga|łódka|kogut|alejka|ścieżka|górka) (?:o imieniu|imieniem|zwan[yea]|nazywan[yea])|przezywan[yea]|przezwan[yea]|(?:по|на) (?:кличке|прозвищу|прізвисько|кличку)|прозванн(?:ый|ая|ое|ого|ой)|прозваний|прозвана)(?: the| die| der| la| le| el)? ?[«"„“]?))/iuy;

/** @returns what is called so, and the name, as they stand in the text; null where nothing is */
export const soCalled = (text: string, { start, end }: Span): string | null => {
  CALLED.lastIndex = start;
  const words = CALLED.exec(text)?.[1];
  return words === undefined ? null : words + text.slice(start, end);
};
