/**
 * Brace patterns: one line for all inflected forms of a name.
 *
 *   "Будапештськ{ий,ого} меморандум{,у}" → Будапештський меморандум, Будапештський меморандуму,
 *                                          Будапештського меморандум, Будапештського меморандуму
 *
 * Groups multiply, do not nest; combinations that no grammar makes are harmless, no text has them.
 */
export const MAX_EXPANSIONS = 64;

/** @throws {Error} with a sentence for the author when the pattern is malformed or too wide */
export const expandBraces = (pattern: string): string[] => {
  const parts: string[][] = [];
  let rest = pattern;
  while (rest.length > 0) {
    const open = rest.indexOf('{');
    if (open < 0) {
      if (rest.includes('}')) throw new Error('a "}" without "{"; brace groups look like {a,b}');
      parts.push([rest]);
      break;
    }
    const close = rest.indexOf('}', open);
    const inner = rest.slice(open + 1, close);
    if (close < 0 || inner.includes('{')) throw new Error('brace groups look like {a,b}; they are closed and do not nest');
    if (rest.slice(0, open).includes('}')) throw new Error('a "}" without "{"; brace groups look like {a,b}');
    if (!inner.includes(',')) throw new Error(`"{${inner}}" offers no choice; expected at least one comma`);
    if (open > 0) parts.push([rest.slice(0, open)]);
    parts.push(inner.split(','));
    rest = rest.slice(close + 1);
  }
  const count = parts.reduce((n, p) => n * p.length, 1);
  if (count > MAX_EXPANSIONS) throw new Error(`expands to ${count} forms, at most ${MAX_EXPANSIONS}; split it into several lines`);
  const forms = parts.reduce<string[]>((list, part) => list.flatMap((start) => part.map((p) => start + p)), ['']);
  return [...new Set(forms.map((f) => f.replace(/\s+/gu, ' ').trim()).filter((f) => f.length > 0))];
};
