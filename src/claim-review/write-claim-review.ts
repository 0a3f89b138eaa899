/**
 * Claims → ClaimReview JSON-LD (schema.org/ClaimReview), one review a variant, since each variant has its
 * own assessment.
 *
 * No number is given: `ratingValue` would order assessments that have no order ("disputed" is not half of
 * "accurate"). `alternateName`, the word itself, is what every reader of ClaimReview shows.
 */
import type { ClaimReview, WithContext } from 'schema-dts';
import { firstStatement } from '../corpus/first-statement.ts';
import type { AuthoredClaim } from '../corpus/schema/claim.ts';

export interface ReviewSource {
  /** Who publishes the reviews. */
  readonly name: string;
  readonly url: string;
  readonly licence: string;
}

/** What a review needs to know of a document that makes the claim. */
export interface AppearanceSource {
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly date: string;
}

type Exported = WithContext<ClaimReview>;

const appearances = (claim: Pick<AuthoredClaim, 'saidBy'>, documents: Readonly<Record<string, AppearanceSource>>): object[] =>
  [...new Set((claim.saidBy ?? []).map((s) => s.document))].flatMap((id) => {
    const document = Object.hasOwn(documents, id) ? documents[id] : undefined;
    if (document === undefined) return [];
    return [
      {
        '@type': 'CreativeWork',
        name: document.title,
        datePublished: document.date,
        ...(document.url !== null && { url: document.url }),
        ...(document.publisher !== null && { publisher: { '@type': 'Organization', name: document.publisher } }),
      },
    ];
  });

/**
 * @param words the assessments as readers see them
 * @param documents by id; documents that are missing are left out
 */
export const claimReviews = (
  claim: Pick<AuthoredClaim, 'id' | 'title' | 'variants' | 'explanation' | 'saidBy' | 'evidence' | 'asOf'>,
  source: ReviewSource,
  words: Readonly<Record<AuthoredClaim['variants'][number]['assessment'], string>>,
  documents: Readonly<Record<string, AppearanceSource>>,
): Exported[] =>
  claim.variants.map(
    (variant): Exported =>
      ({
        '@context': 'https://schema.org',
        '@type': 'ClaimReview',
        '@id': `${source.url}#${claim.id}/${variant.id}`,
        url: `${source.url}#${claim.id}`,
        name: claim.title,
        inLanguage: firstStatement(variant).language,
        datePublished: claim.asOf,
        license: source.licence,
        author: { '@type': 'Organization', name: source.name, url: source.url },
        claimReviewed: firstStatement(variant).text,
        itemReviewed: {
          '@type': 'Claim',
          name: claim.title,
          text: firstStatement(variant).text,
          appearance: appearances(claim, documents),
        },
        reviewRating: { '@type': 'Rating', alternateName: words[variant.assessment] },
        reviewBody: claim.explanation.en,
        citation: claim.evidence.map((e) => ({
          '@type': 'CreativeWork',
          name: e.title,
          url: e.url,
          creator: { '@type': 'Organization', name: e.authority },
          ...(e.date !== undefined && { datePublished: e.date }),
        })),
      }) as Exported,
  );
