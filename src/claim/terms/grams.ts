/** Letters of a piece. Four is best for retrieval in European languages (McNamee and Mayfield, 2004). */
const LETTERS = 4;

/**
 * A folded word's distinct pieces of four letters, its beginning and end among them; of a shorter word itself.
 *
 *   "gargle"  →  ^gar garg argl rgle gle$
 */
export const gramsOf = (folded: string): string[] => {
  const marked = `^${folded}$`;
  const found = new Set<string>();
  for (let at = 0; at + LETTERS <= marked.length; at++) found.add(marked.slice(at, at + LETTERS));
  return found.size === 0 ? [marked] : [...found];
};
