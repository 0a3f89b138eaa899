/** A claim's variant in one sentence. */
import type { AuthoredClaim } from './schema/claim.ts';

/** Its first English statement, or the first of a language that it has. */
export const firstStatement = (v: AuthoredClaim['variants'][number]): { readonly language: string; readonly text: string } => {
  const lists = Object.entries(v.statements).flatMap(([language, texts]) => (texts?.[0] === undefined ? [] : [{ language, text: texts[0] }]));
  return lists.find((s) => s.language === 'en') ?? lists[0] ?? { language: 'und', text: '' };
};
