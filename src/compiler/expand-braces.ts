/**
 * Brace patterns: one line for all inflected forms of a name.
 *
 *   "{NATO,Nato} summit{,s}" → NATO summit, NATO summits, Nato summit, Nato summits
 *
 * Groups multiply, do not nest. Where words agree (adjective and noun in one case), groups that begin with
 * the same digit and a colon go together, first with first, second with second:
 *
 *   "Будапештськ{1:ий,ого,им} меморандум{1:,у,ом}" → Будапештський меморандум, Будапештського меморандуму,
 *                                                     Будапештським меморандумом
 *
 * Without that, three adjectives in five cases make 125 forms, of which no text has more than five; and each
 * of them is bytes that the background reads at every wake.
 */
export const MAX_EXPANSIONS = 64;

interface Group {
  readonly choices: readonly string[];
  /** Groups of one digit go together; null: by itself. */
  readonly link: string | null;
}

const readGroup = (inner: string): Group => {
  if (!inner.includes(',')) throw new Error(`"{${inner}}" offers no choice; expected at least one comma`);
  const linked = /^(\d):(.*)$/su.exec(inner);
  return linked ? { choices: (linked[2] ?? '').split(','), link: linked[1] ?? null } : { choices: inner.split(','), link: null };
};

const readGroups = (pattern: string): Group[] => {
  const groups: Group[] = [];
  let rest = pattern;
  while (rest.length > 0) {
    const open = rest.indexOf('{');
    if (open < 0) {
      if (rest.includes('}')) throw new Error('a "}" without "{"; brace groups look like {a,b}');
      groups.push({ choices: [rest], link: null });
      break;
    }
    const close = rest.indexOf('}', open);
    const inner = rest.slice(open + 1, close);
    if (close < 0 || inner.includes('{')) throw new Error('brace groups look like {a,b}; they are closed and do not nest');
    if (rest.slice(0, open).includes('}')) throw new Error('a "}" without "{"; brace groups look like {a,b}');
    if (open > 0) groups.push({ choices: [rest.slice(0, open)], link: null });
    groups.push(readGroup(inner));
    rest = rest.slice(close + 1);
  }
  return groups;
};

/** How many choices each linked digit has. */
const linkSizes = (groups: readonly Group[]): ReadonlyMap<string, number> => {
  const sizes = new Map<string, number>();
  for (const { link, choices } of groups) {
    if (link === null) continue;
    const known = sizes.get(link) ?? choices.length;
    if (known !== choices.length)
      throw new Error(`groups "${link}:" go together, but one has ${known} choices and another ${choices.length}`);
    sizes.set(link, known);
  }
  return sizes;
};

/** A form so far, and which choice its linked groups have taken. */
interface Partial {
  readonly text: string;
  readonly taken: ReadonlyMap<string, number>;
}

const extend = (partial: Partial, { choices, link }: Group): Partial[] => {
  if (link === null) return choices.map((c) => ({ text: partial.text + c, taken: partial.taken }));
  const taken = partial.taken.get(link);
  if (taken !== undefined) return [{ text: partial.text + (choices[taken] ?? ''), taken: partial.taken }];
  return choices.map((c, i) => ({ text: partial.text + c, taken: new Map([...partial.taken, [link, i]]) }));
};

/** @throws {Error} with a sentence for the author when the pattern is malformed or too wide */
export const expandBraces = (pattern: string): string[] => {
  const groups = readGroups(pattern);
  const links = linkSizes(groups);
  const count = [...groups.filter((g) => g.link === null).map((g) => g.choices.length), ...links.values()].reduce((n, k) => n * k, 1);
  if (count > MAX_EXPANSIONS) throw new Error(`expands to ${count} forms, at most ${MAX_EXPANSIONS}; split it into several lines`);
  const forms = groups.reduce<Partial[]>((list, group) => list.flatMap((p) => extend(p, group)), [{ text: '', taken: new Map() }]);
  return [...new Set(forms.map((f) => f.text.replace(/\s+/gu, ' ').trim()).filter((f) => f.length > 0))];
};
