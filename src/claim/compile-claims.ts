/** Statements of claims → claim index, read by the same code that reads pages. */
import { buildClaimIndex, type IndexedStatement } from './claim-index-writer.ts';
import { NO_VARIANT, STATEMENT, type StatementKind } from './claim-index-format.ts';
import { ENTRY_FROM } from './find-claims.ts';
import { readSentenceTerms } from './terms/sentence-terms.ts';
import { FORM_LANGUAGES } from '../corpus/form-table.ts';
import type { Pack } from '../corpus/pack.ts';
import type { AuthoredClaim } from '../corpus/schema/claim.ts';
import { findMentions } from '../mention/find-mentions.ts';

/** A statement before it is read. */
export interface StatementText {
  readonly claim: number;
  readonly variant: number;
  readonly kind: StatementKind;
  readonly language: string;
  readonly text: string;
}

/** Number of the variant that a quotation makes: the named one, or the only one. */
const variantSaid = ({ variants }: AuthoredClaim, named: string | undefined): number => {
  const at = named === undefined ? (variants.length === 1 ? 0 : -1) : variants.findIndex((v) => v.id === named);
  return at < 0 ? NO_VARIANT : Math.min(at, NO_VARIANT - 1);
};

/**
 * All that is known to be said of the claims: their statements and opposites by language, their titles, and
 * the words of the documents (`saidBy`), which are English.
 *
 * @param claims in the order of the pack's claim table
 */
export const statementTexts = (claims: readonly AuthoredClaim[]): StatementText[] =>
  claims.flatMap((record, claim) => {
    const lists = (by: Readonly<Record<string, readonly string[] | undefined>>, variant: number, kind: StatementKind): StatementText[] =>
      Object.entries(by).flatMap(([language, texts]) => (texts ?? []).map((text) => ({ claim, variant, kind, language, text })));
    const english = (text: string, kind: StatementKind): StatementText => ({ claim, variant: NO_VARIANT, kind, language: 'en', text });
    return [
      ...record.variants.flatMap((v, i) => lists(v.statements, Math.min(i, NO_VARIANT - 1), STATEMENT.statement)),
      ...lists(record.opposite ?? {}, NO_VARIANT, STATEMENT.opposite),
      english(record.title, STATEMENT.title),
      ...(record.saidBy ?? []).map((s) => ({ ...english(s.quote, STATEMENT.quote), variant: variantSaid(record, s.variant) })),
    ];
  });

/** @param known packs whose entries name what statements speak of */
export const readStatement = (known: readonly Pack[], { claim, variant, kind, language, text }: StatementText): IndexedStatement => {
  const mentions = findMentions(known, text, language, { rejected: true }).filter((m) => m.score >= ENTRY_FROM);
  const code = (FORM_LANGUAGES as readonly string[]).indexOf(language);
  return { claim, variant, kind, language: Math.max(0, code), words: readSentenceTerms(text, language, mentions) };
};

export const compileClaims = (draft: Pack, claims: readonly AuthoredClaim[]): Uint8Array =>
  claims.length === 0
    ? new Uint8Array(0)
    : buildClaimIndex(
        claims.length,
        statementTexts(claims).map((s) => readStatement([draft], s)),
      );
