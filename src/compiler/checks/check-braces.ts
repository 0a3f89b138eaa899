/**
 * Brace patterns of every family that has forms: one that cannot be expanded stops the build, and is named here by file,
 * line and pattern instead of by the compiler, which knows neither.
 */
import { expandBraces } from '../expand-braces.ts';
import type { Sourced } from '../load-records.ts';
import type { Problem } from '../problem.ts';
import { at, type Check } from './check.ts';

type FormsByLanguage = Readonly<Record<string, readonly { readonly text: string }[]>>;

const inForms = (source: Sourced<unknown>, field: string, forms: FormsByLanguage): Problem[] =>
  Object.entries(forms).flatMap(([language, list]) =>
    list.flatMap(({ text }, i): Problem[] => {
      try {
        expandBraces(text);
        return [];
      } catch (error) {
        return [at(source, [field, language, i, 'text'], `the pattern “${text}”: ${(error as Error).message}.`)];
      }
    }),
  );

export const checkBraces: Check = ({ entries, outlets, wordings }) => [
  ...[...entries, ...wordings].flatMap((source) => inForms(source, 'forms', source.record.forms)),
  ...outlets.flatMap((source) => inForms(source, 'citedAs', source.record.citedAs ?? {})),
];
