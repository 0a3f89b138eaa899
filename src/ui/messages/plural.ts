/**
 * Plural forms by the rules of the language (CLDR, through Intl.PluralRules).
 * `counting('uk')(5, { one: '# згадка', few: '# згадки', other: '# згадок' })` → `5 згадок`.
 */
import { lazilyFor } from '../../text/lazily.ts';

export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Made when something is counted: thirty pairs of them, one for each part of each catalogue, would be made at every start. */
const rulesOf = lazilyFor((language: string) => new Intl.PluralRules(language));
const numbersOf = lazilyFor((language: string) => new Intl.NumberFormat(language));

export const counting =
  (language: string) =>
  (count: number, forms: PluralForms): string =>
    (forms[rulesOf(language).select(count)] ?? forms.other).replace('#', numbersOf(language).format(count));
