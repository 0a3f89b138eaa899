/** Statements: a claim of the bundled corpus is said in all seven languages, often enough to be recognised. */
import { LANGUAGES } from '../../corpus/schema/primitives.ts';
import { at, type Check } from './check.ts';

const AT_LEAST = { en: 5, other: 2 };

export const checkStatements: Check = (corpus) =>
  corpus.claims.flatMap((s) =>
    s.record.variants.flatMap((variant, i) =>
      LANGUAGES.flatMap((language) => {
        const least = language === 'en' ? AT_LEAST.en : AT_LEAST.other;
        const found = variant.statements[language]?.length ?? 0;
        return found >= least
          ? []
          : [
              at(
                s,
                ['variants', i, 'statements'],
                `expected at least ${least} statements in ${language}, found ${found}; add paraphrases.`,
              ),
            ];
      }),
    ),
  );
