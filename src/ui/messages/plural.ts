/**
 * Plural forms by the rules of the language (CLDR, through Intl.PluralRules).
 * `counting('uk')(5, { one: '# згадка', few: '# згадки', other: '# згадок' })` → `5 згадок`.
 */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

export const counting = (language: string) => {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (count: number, forms: PluralForms): string => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
};
