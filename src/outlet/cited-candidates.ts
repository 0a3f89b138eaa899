/** Places of a text that may name an outlet: its citation forms, and addresses of its hosts. */
import type { OutletBrief } from '../corpus/briefs.ts';
import { FORM_LANGUAGES } from '../corpus/form-table.ts';
import type { Pack } from '../corpus/pack.ts';
import type { Span } from '../text/span.ts';

export interface NamedOutlet {
  readonly outlet: OutletBrief;
  readonly ambiguous: boolean;
}

export interface NamedPlace extends Span {
  readonly text: string;
  /** All outlets that are called so; several share "ABC". */
  readonly readings: readonly NamedOutlet[];
}

const ADDRESS = /(?<![\p{L}\p{N}@._/-])(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,12})(?![\p{L}\p{N}@_-])/giu;

const LETTER = /[\p{L}\p{N}]/u;

const readingsOf = (pack: Pack, patterns: readonly number[], language: string): NamedOutlet[] => {
  const forms = new Map<number, { language: string; ambiguous: boolean }[]>();
  for (const pattern of patterns) {
    const form = pack.citationForm(pattern);
    const listed = forms.get(form.entry) ?? [];
    listed.push({ language: FORM_LANGUAGES[form.language] ?? 'en', ambiguous: form.ambiguous });
    forms.set(form.entry, listed);
  }
  return [...forms].map(([number, listed]) => {
    const own = listed.filter((f) => f.language === language);
    return { outlet: pack.outlets.get(number), ambiguous: (own.length > 0 ? own : listed).some((f) => f.ambiguous) };
  });
};

const isGap = (unit: number): boolean => unit === 0x20 || unit === 0x0a;

/** Runs without a space that hold a full stop before their last letter: no address stands elsewhere. */
const dottedRuns = (text: string): Span[] => {
  const runs: Span[] = [];
  for (let dot = text.indexOf('.'); dot >= 0;) {
    let start = dot;
    while (start > 0 && !isGap(text.charCodeAt(start - 1))) start--;
    let end = dot + 1;
    while (end < text.length && !isGap(text.charCodeAt(end))) end++;
    if (end > dot + 1) runs.push({ start, end });
    dot = text.indexOf('.', end);
  }
  return runs;
};

const addressesOf = (packs: readonly Pack[], text: string): NamedPlace[] =>
  dottedRuns(text).flatMap((run) =>
    [...text.slice(run.start, run.end).matchAll(ADDRESS)].flatMap((match) => {
      const host = (match[1] ?? '').toLowerCase();
      const outlet = packs.map((p) => p.outletByHost(host)).find((o) => o !== null);
      const start = run.start + match.index;
      return outlet ? [{ start, end: start + match[0].length, text: match[0], readings: [{ outlet, ambiguous: false }] }] : [];
    }),
  );

/** Some forms are listed with their marks, "/TASS/", "(dpa)", "«Интерфакс»": the name is what is inside. */
const withoutMarks = (text: string, place: Span): Span => {
  let { start, end } = place;
  while (start < end && !LETTER.test(text.charAt(start))) start++;
  while (end > start && !LETTER.test(text.charAt(end - 1))) end--;
  return { start, end };
};

/** In text order, without overlaps: the longer form wins ("Interfax-Ukraine" over "Interfax"). */
export const namedPlaces = (packs: readonly Pack[], text: string, language: string): NamedPlace[] => {
  const found = packs.flatMap((pack) =>
    pack.citations.find(text).map((m) => {
      const { start, end } = withoutMarks(text, m);
      return { start, end, text: text.slice(start, end), readings: readingsOf(pack, m.patterns, language) };
    }),
  );
  const all = [...found, ...addressesOf(packs, text)].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: NamedPlace[] = [];
  for (const place of all) {
    const last = kept.at(-1);
    if (!last || place.start >= last.end) kept.push(place);
  }
  return kept;
};
