/**
 * Surface forms: each can be found, each leads where its author meant.
 *
 * The forms are compiled as they will be shipped, and every one is looked for in a plain sentence. A
 * form that is not found there has a slip in it; a form in whose place a longer form of another entry
 * always wins can never be shown.
 */
import { isDoubtful } from '../../corpus/schema/form.ts';
import { LANGUAGES } from '../../corpus/schema/primitives.ts';
import type { AuthoredEntry } from '../../corpus/schema/entry.ts';
import { buildPatternIndex } from '../../matching/index-writer.ts';
import { openPatternIndex } from '../../matching/pattern-index.ts';
import { foldPlain } from '../../text/fold.ts';
import { compileForms } from '../compile-forms.ts';
import { expandBraces } from '../expand-braces.ts';
import type { Sourced } from '../load-records.ts';
import type { Problem } from '../problem.ts';
import { at, type Check } from './check.ts';

interface Place {
  readonly source: Sourced<AuthoredEntry>;
  readonly path: readonly (string | number)[];
  readonly text: string;
  readonly certain: boolean;
}

/** @returns null where a pattern cannot be expanded: check-braces.ts tells which, and nothing can be compiled */
const expand = (entries: readonly Sourced<AuthoredEntry>[]): Place[] | null => {
  try {
    return entries.flatMap((source) =>
      Object.entries(source.record.forms).flatMap(([language, forms]) =>
        forms.flatMap((form, i) =>
          expandBraces(form.text).map((text) => ({
            source,
            path: ['forms', language, i],
            text,
            certain: !isDoubtful(form) && !form.short,
          })),
        ),
      ),
    );
  } catch {
    return null;
  }
};

/** Each language's forms are there, and doubtful ones have cues to decide by. */
const complete = (source: Sourced<AuthoredEntry>): Problem[] => {
  const { forms, cues } = source.record;
  const missing = LANGUAGES.filter((l) => !forms[l]);
  const doubtful = Object.values(forms).flat().find(isDoubtful);
  return [
    ...(missing.length > 0
      ? [at(source, ['forms'], `no forms in ${missing.join(', ')}; every entry has forms in all seven languages.`)]
      : []),
    ...(doubtful && !cues?.for
      ? [at(source, ['forms'], `“${doubtful.text}” is ambiguous, but there are no cues to decide by; add cues.for.`)]
      : []),
  ];
};

const claimedTwice = (places: readonly Place[]): Problem[] => {
  const owners = new Map<string, Place>();
  return places.flatMap((place) => {
    if (!place.certain) return [];
    const folded = foldPlain(place.text);
    const first = owners.get(folded);
    if (!first) owners.set(folded, place);
    return first && first.source.record.id !== place.source.record.id
      ? [
          at(
            place.source,
            place.path,
            `“${place.text}” is an unambiguous form of ${first.source.record.id} too; mark it ambiguous in both or take it out of one.`,
          ),
        ]
      : [];
  });
};

const findable = (places: readonly Place[], entries: readonly AuthoredEntry[]): Problem[] => {
  const { patterns, table } = compileForms(entries);
  const index = openPatternIndex(buildPatternIndex(patterns));
  const reported = new Set<string>();
  return places.flatMap((place) => {
    const sentence = `x ${place.text} y`;
    const key = `${place.source.file} ${place.path.join('.')}`;
    if (reported.has(key)) return [];
    const hit = index.find(sentence).find((m) => m.start <= 2 && m.end >= 2 + place.text.length);
    const own = hit?.patterns.some((p) => entries[(table[p] ?? 0) >>> 12]?.id === place.source.record.id);
    if (hit && own) return [];
    reported.add(key);
    return [
      at(
        place.source,
        place.path,
        hit
          ? `“${place.text}” always loses to a longer form of another entry; make it longer or take it out.`
          : `“${place.text}” is not found in a plain sentence; check its spelling (a form begins and ends with a letter or digit).`,
      ),
    ];
  });
};

export const checkForms: Check = (corpus) => {
  const places = expand(corpus.entries);
  if (!places) return [];
  return [
    ...corpus.entries.flatMap(complete),
    ...claimedTwice(places),
    ...findable(
      places,
      corpus.entries.map((e) => e.record),
    ),
  ];
};
