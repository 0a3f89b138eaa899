/**
 * Beasts, boats and corners of a garden are called after the great: "a cat named Putin", «кот по кличке Путин», the path
 * “nicknamed Crimea”.
 */
import type { Span } from '../text/span.ts';

/** Read backwards from the name. */
const CALLED =
  /(?<=((?<![\p{L}])(?:(?:dog|cat|horse|parrot|goat|bull|pony|boat|yacht|ship|cow|rooster|hamster|puppy|kitten|hill|alley|path)s? (?:called|named|nicknamed)|nicknamed|dubbed|(?:Hund|Katze|Kater|Pferd|Papagei|Boot|Hahn|Wallach|Hügel|Weg) namens|mit dem Spitznamen|Spitzname|(?:chien|chat|cheval|perroquet|bateau|coq) (?:nommé|appelé|baptisé)e?|surnommée?|baptisée?|(?:perro|gato|gata|caballo|loro|barco|gallo) llamad[oa]|apodad[oa]|(?:pies|kot|koń|papuga|łódka|kogut|alejka|ścieżka|górka) (?:o imieniu|imieniem|zwan[yea]|nazywan[yea])|przezywan[yea]|przezwan[yea]|przydomk(?:iem|u)|(?:по|на) (?:кличке|прозвищу|прізвисько|кличку)|прозванн(?:ый|ая|ое|ого|ой)|прозвали|прозвище|прозваний|прозвана|прізвисько|охрестили|окрестили)(?: the| die| der| la| le| el)? ?[«"„“]?))/iuy;

/** @returns what is called so, and the name, as they stand in the text; null where nothing is */
export const soCalled = (text: string, { start, end }: Span): string | null => {
  CALLED.lastIndex = start;
  const words = CALLED.exec(text)?.[1];
  return words === undefined ? null : words + text.slice(start, end);
};
