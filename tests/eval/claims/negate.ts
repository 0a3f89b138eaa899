/** A statement turned round: its first auxiliary verb negated, as a writer would who denies it. */

const VERBS: Readonly<Record<string, { readonly verbs: string; readonly negated: (verb: string) => string }>> = {
  en: { verbs: 'is|are|was|were|has|have|had|can|could|will|would|must|may|should', negated: (v) => `${v} not` },
  de: { verbs: 'ist|sind|war|waren|hat|haben|hatte|hatten|kann|können|muss|müssen|wird|werden|wurde|wurden|darf|soll', negated: (v) => `${v} nicht` },
  fr: { verbs: 'est|sont|était|étaient|a|ont|avait|avaient|peut|peuvent|doit|doivent|sera|fut|devait', negated: (v) => `ne ${v} pas` },
  es: { verbs: 'es|son|era|eran|fue|fueron|ha|han|había|puede|pueden|debe|deben|está|están|tiene|tenía|quiere', negated: (v) => `no ${v}` },
  pl: { verbs: 'jest|są|był|była|było|byli|były|ma|mają|może|mogą|musi|muszą|będzie|będą|chce', negated: (v) => `nie ${v}` },
  ru: { verbs: 'был|была|было|были|является|являются|может|могут|должен|должна|должны|имеет|будет|будут|хочет', negated: (v) => `не ${v}` },
  uk: { verbs: 'був|була|було|були|є|може|можуть|має|мають|мусить|мусять|буде|будуть|хоче|повинні', negated: (v) => `не ${v}` },
};

/** @returns null where no auxiliary stands in it, or where it denies something already */
export const negate = (statement: string, language: string, isNegative: (text: string) => boolean): string | null => {
  const known = VERBS[language];
  if (!known || isNegative(statement)) return null;
  const found = new RegExp(`(?<![\\p{L}’'-])(?:${known.verbs})(?![\\p{L}’'-])`, 'u').exec(statement);
  return found && statement.slice(0, found.index) + known.negated(found[0]) + statement.slice(found.index + found[0].length);
};
