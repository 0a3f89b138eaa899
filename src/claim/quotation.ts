/**
 * Does a place stand between quotation marks? Marks of seven languages, nested, across the sentences of one paragraph:
 *
 *   “We pay for a proxy war,” he said        English          « C'est la guerre », dit-elle    French
 *   „Das ist ein Diktatfrieden“, »so nicht«  German           «А это — „мост“»                 Russian
 *   — Яка громадянська війна? — сердиться він. — До мене …     —Nos dieron un papel —dice Halyna—, y …   a dialogue’s dashes
 *
 * Read from the paragraph's beginning, because one and the same mark opens in one language and closes in another.
 */

/** What a mark closes, where it can close something. */
const CLOSES: Readonly<Record<string, string>> = { '”': '“„', '“': '„', '»': '«', '«': '»' };
const ANY = /[“”„«»"]/gu;
/** Directly around: also single marks, which elsewhere in a text are apostrophes. */
const OPENS_HERE = /[“„«»"‚‘‹›'][\s\u00a0\u202f]?$/u;
const CLOSES_HERE = /^\p{L}{0,3}[\s\u00a0\u202f]?[”“»«"’‘›']/u;

/** The marks still open at `end` of the text, the innermost last. */
const openMarks = (text: string, end: number): string[] => {
  const open: string[] = [];
  // An odd number of straight marks in a paragraph: one of them is an inch, or was forgotten.
  const straight = text.split('"').length % 2 === 1;
  for (const { 0: mark, index } of text.slice(0, end).matchAll(ANY)) {
    const top = open.at(-1);
    if (mark === '"') {
      if (straight && top === '"') open.pop();
      else if (straight) open.push(mark);
    } else if (top !== undefined && CLOSES[mark]?.includes(top)) open.pop();
    // What opens in this language only ever closes in others: "»" behind a space is German.
    else if (mark === '“' || mark === '„' || mark === '«' || (mark === '»' && /(?:^|[\s(])$/u.test(text.slice(0, index)))) open.push(mark);
  }
  return open;
};

const closesLater = (mark: string, after: string): boolean =>
  mark === '"' ? after.includes('"') : [...after].some((one) => CLOSES[one]?.includes(mark) === true);

/** Single marks, which elsewhere are apostrophes: one opens behind a space, and closes behind a mark or before none. */
const SINGLE_OPENS = /(?:^|[\s([—–:])[‘‚‹›'](?=[\p{L}\p{Nd}¿¡…])/gu;
const SINGLE_CLOSES = /[,.!?…][’‘›‹'](?!\p{L})|\p{L}[‘›‹](?!\p{L})|[\p{L}\p{Nd}][’'](?=[\s]*(?:$|[,.;:!?)—–]|\p{Ll}))/u;

const inSingle = (text: string, start: number, end: number): boolean => {
  const opens = [...text.slice(0, start).matchAll(SINGLE_OPENS)].at(-1);
  if (!opens) return false;
  const from = opens.index + opens[0].length;
  return !SINGLE_CLOSES.test(text.slice(from, start)) && SINGLE_CLOSES.test(text.slice(end));
};

/** Where a dialogue turns from speech to who speaks and back; a dash alone between two words is a predicate's, unless a verb and who speaks follow it. */
const TURNS =
  /(?<=[,.!?…»”]\s)[—–](?=\s)|(?<=\s)[—–](?=\p{Ll})|(?<=\S)[—–](?=[,.;:])|(?<=\p{L}\s)[—–](?=\s\p{Ll}+ (?:pani?|\p{Lu}\p{Ll}+)(?!\p{L}))/gu;

/** A paragraph that begins with a dash is spoken, up to its first turn and from each second one on. */
const inDialogue = (text: string, at: number): boolean => {
  if (!/^\s*[—–]\s?\p{L}/u.test(text)) return false;
  const turns = [...text.matchAll(TURNS)].filter(({ index }) => index > 2);
  return turns.length > 0 && turns.filter(({ index }) => index < at).length % 2 === 0;
};

/**
 * @param text the paragraph
 * @returns `tight`: marks directly around the place; `wide`: around a stretch that holds it
 */
export const quotation = (text: string, start: number, end: number): 'tight' | 'wide' | null => {
  const after = text.slice(end);
  // Only a part of it in marks: “denazification” of Ukraine.
  if (/[“”„«»"]/u.test(text.slice(start, end))) return 'tight';
  if (OPENS_HERE.test(text.slice(0, start)) && CLOSES_HERE.test(after)) return 'tight';
  const mark = openMarks(text, start).at(-1);
  return (mark !== undefined && closesLater(mark, after)) || inSingle(text, start, end) || inDialogue(text, start) ? 'wide' : null;
};
