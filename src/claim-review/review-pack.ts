/**
 * Published reviews → a pack like any other, made in the browser or on the command line.
 *
 * Every review becomes a claim with one statement, in the publisher's language, and the assessment that its
 * rating has in our words – or none. What the record says is who published it and how it was rated; that
 * nobody here has checked it stands in the record itself (`not-read`).
 *
 *   "The moon is made of cheese." – Checkers: "False"
 *     → c-checkers-1a2b3c4d, variant "main", contradicted-by-record,
 *       "Published by Checkers, unverified: “False”."
 *
 * Two reviews of the same words by the same publisher are one claim, the newer one. Ids are made of the
 * publisher's name and a hash of the words, so that the same feed gives the same ids.
 *
 * Cost: reading 10,000 statements with the bundled entries takes some seconds; it is done once.
 */
import { NO_VARIANT, STATEMENT } from '../claim/claim-index-format.ts';
import { buildClaimIndex } from '../claim/claim-index-writer.ts';
import { readStatement } from '../claim/compile-claims.ts';
import type { ClaimBrief, PackMeta } from '../corpus/briefs.ts';
import { writeSections, type SectionTag } from '../corpus/index-format.ts';
import { openPack, type Pack } from '../corpus/pack.ts';
import { writeRecordTable } from '../corpus/record-table.ts';
import type { ClaimRecord } from '../corpus/records.ts';
import type { AuthoredClaim } from '../corpus/schema/claim.ts';
import { fnv1a, recordKey, shardName, shardOf } from '../corpus/shard.ts';
import { buildPatternIndex } from '../matching/index-writer.ts';
import { guessLanguage } from '../text/language.ts';
import { words } from '../text/words.ts';
import type { PublishedReview } from './read-claim-review.ts';

export const REVIEWS_AT_MOST = 100_000;
const RECORDS_PER_SHARD = 200;
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pl', 'ru', 'uk'] as const;
type Language = (typeof LANGUAGES)[number];

export interface ReviewPackOptions {
  /** Of the pack; small letters, digits, hyphens. */
  readonly id: string;
  readonly title: string;
  /** The day of the import, ISO 8601. */
  readonly today: string;
  /** Their entries are recognised in the statements. */
  readonly known: readonly Pack[];
  /** "Published by X, unverified: “False”." in each language it is wanted in; English at least. */
  readonly explain: (publisher: string, rating: string) => { readonly en: string } & Readonly<Record<string, string>>;
  readonly sha256: (bytes: Uint8Array) => Promise<Uint8Array>;
  /** Used as the address of a review that has none. */
  readonly home: string;
}

/** Names of the files of the pack and their bytes; `index.bin` is one of them. */
export type ReviewPackFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

const slug = (name: string): string =>
  words(name)
    .map((w) => w.folded.replace(/[^a-z0-9]+/gu, ''))
    .filter((part) => part !== '')
    .join('-')
    .slice(0, 40)
    .replace(/-$/u, '') || 'publisher';

const idOf = ({ publisher, claim }: PublishedReview): string =>
  `c-${slug(publisher.name)}-${fnv1a(
    `${publisher.name}\n${words(claim)
      .map((w) => w.folded)
      .join(' ')}`,
  )
    .toString(16)
    .padStart(8, '0')}`;

/** The newest review of each id. */
const distinct = (reviews: readonly PublishedReview[]): Map<string, PublishedReview> => {
  const kept = new Map<string, PublishedReview>();
  for (const review of reviews.slice(0, REVIEWS_AT_MOST)) {
    const id = idOf(review);
    const known = kept.get(id);
    if (known === undefined || (review.date ?? '') > (known.date ?? '')) kept.set(id, review);
  }
  return kept;
};

const languageOf = ({ language, claim }: PublishedReview): Language => {
  const found = language ?? guessLanguage(claim);
  return LANGUAGES.find((l) => l === found) ?? 'en';
};

const toClaim = (id: string, review: PublishedReview, options: ReviewPackOptions): AuthoredClaim => {
  const { claim, rating, publisher } = review;
  const { assessment } = rating;
  const date = review.date === null || review.date > options.today ? options.today : review.date;
  return {
    id,
    title: claim,
    // Without an assessment in our words there is no variant: the finding then shows none.
    variants: assessment === null ? [] : [{ id: 'main', statements: { [languageOf(review)]: [claim] }, assessment }],
    explanation: options.explain(publisher.name, rating.original),
    evidence: [
      {
        rank: 'press',
        authority: publisher.name,
        title: review.headline ?? rating.original,
        date,
        url: review.url ?? publisher.url ?? options.home,
        verified: 'not-read',
        checked: options.today,
      },
    ],
    asOf: date,
    reviewAfter: options.today,
  };
};

const json = (value: unknown): Uint8Array<ArrayBuffer> => new TextEncoder().encode(JSON.stringify(value));

/** @throws {RangeError} where there is nothing to make a pack of */
export const buildReviewPack = async (reviews: readonly PublishedReview[], options: ReviewPackOptions): Promise<ReviewPackFiles> => {
  const rows = [...distinct(reviews)].sort(([a], [b]) => (a < b ? -1 : 1));
  const claims = rows.map(([id, review]) => toClaim(id, review, options));
  // A review without an assessment has no variant, and its statement none to speak for.
  const statements = rows.map(([, review], claim) =>
    readStatement(options.known, {
      claim,
      variant: review.rating.assessment === null ? NO_VARIANT : 0,
      kind: STATEMENT.statement,
      language: languageOf(review),
      text: review.claim,
    }),
  );
  if (claims.length === 0) throw new RangeError('expected at least one ClaimReview with claim, publisher and rating');
  const shards = Math.max(1, Math.ceil(claims.length / RECORDS_PER_SHARD));
  const meta: PackMeta = { id: options.id, title: options.title, licence: '', contact: options.home, corrections: options.home, shards };
  const contents = Array.from({ length: shards }, (): Record<string, ClaimRecord> => ({}));
  for (const claim of claims) {
    const key = recordKey('claim', claim.id);
    const hash = fnv1a(JSON.stringify(claim)).toString(16).padStart(12, '0');
    (contents[shardOf(key, shards)] as Record<string, ClaimRecord>)[key] = { ...claim, passages: [], hash };
  }
  const brief = ({ id, variants }: AuthoredClaim): ClaimBrief => ({
    id,
    variants: variants.map((v) => ({ id: v.id, assessment: v.assessment })),
  });
  const none = new Uint8Array(0);
  const sections: [SectionTag, Uint8Array][] = [
    ['META', json(meta)],
    ['PATN', buildPatternIndex([])],
    ['FORM', none],
    ['ENTR', writeRecordTable([])],
    ['OUTL', writeRecordTable([])],
    ['DOCS', writeRecordTable([])],
    ['CLMS', writeRecordTable(claims.map(brief))],
    ['WORD', writeRecordTable([])],
    ['CLAI', buildClaimIndex(claims.length, statements)],
    ['IDS ', json({ entries: [], outlets: [], keys: claims.map((c) => recordKey('claim', c.id)) })],
  ];
  const files = contents.map((content, i): [string, Uint8Array<ArrayBuffer>] => [shardName(i), json(content)]);
  const hash = await options.sha256(json([...sections, ...files].map(([name, bytes]) => [name, bytes.length, fnv1a(String(bytes))])));
  const index = writeSections(sections, hash);
  openPack(index, () => Promise.reject(new Error('not yet')));
  return new Map([['index.bin', index], ...files]);
};
