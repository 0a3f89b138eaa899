import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClaimReviews, readClaimReviewText } from '../../../src/claim-review/read-claim-review.ts';
import { claimReviews } from '../../../src/claim-review/write-claim-review.ts';
import { loadCorpus } from '../../../src/compiler/load-records.ts';
import { en } from '../../../src/ui/messages/en.ts';

const corpus = loadCorpus(resolve(import.meta.dirname, '../../../corpus'));
const documents = Object.fromEntries(
  corpus.documents.map(({ record }) => [
    record.id,
    { title: record.title, publisher: record.origin.outlet, url: record.carrier.url, date: record.published.date },
  ]),
);
const SOURCE = { name: 'Caveat Lector', url: 'https://example.org/claims', licence: 'https://creativecommons.org/licenses/by/4.0/' };
const written = corpus.claims.flatMap(({ record }) => claimReviews(record, SOURCE, en.assessments, documents));

const address = { type: 'string', pattern: '^https?://' };
const organisation = {
  type: 'object',
  required: ['@type', 'name'],
  properties: { '@type': { const: 'Organization' }, name: { type: 'string', minLength: 1 }, url: address },
};
const work = {
  type: 'object',
  required: ['@type', 'name'],
  properties: {
    '@type': { const: 'CreativeWork' },
    name: { type: 'string' },
    url: address,
    datePublished: { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
  },
};
/** What schema.org/ClaimReview and its readers ask for: the claim, its review, its rating in words, its publisher. */
const CLAIM_REVIEW = {
  type: 'object',
  required: ['@context', '@type', 'url', 'claimReviewed', 'reviewRating', 'author', 'itemReviewed', 'datePublished'],
  properties: {
    '@context': { const: 'https://schema.org' },
    '@type': { const: 'ClaimReview' },
    url: address,
    claimReviewed: { type: 'string', minLength: 1 },
    author: organisation,
    datePublished: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    itemReviewed: {
      type: 'object',
      required: ['@type'],
      properties: { '@type': { const: 'Claim' }, appearance: { type: 'array', items: work } },
    },
    reviewRating: {
      type: 'object',
      required: ['@type', 'alternateName'],
      properties: { '@type': { const: 'Rating' }, alternateName: { type: 'string', minLength: 1 } },
      not: { required: ['ratingValue'] },
    },
    citation: { type: 'array', minItems: 1, items: work },
  },
};

describe('our claims as ClaimReview', () => {
  it('validate, every variant of every claim', () => {
    const validate = new Ajv({ allErrors: true }).compile(CLAIM_REVIEW);
    for (const review of written) expect(validate(review), JSON.stringify(validate.errors)).toBe(true);
    expect(written.length).toBe(corpus.claims.reduce((n, c) => n + c.record.variants.length, 0));
  });

  it('are read back as they were written', () => {
    const { reviews, refused } = readClaimReviews(written);
    expect(refused).toEqual([]);
    expect(reviews.map((r) => r.claim)).toEqual(corpus.claims.flatMap((c) => c.record.variants.map((v) => v.statements.en?.[0])));
    expect(new Set(reviews.map((r) => r.publisher.name))).toEqual(new Set(['Caveat Lector']));
  });
});

const review = (change: object = {}): object => ({
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://example.org/check',
  claimReviewed: 'The moon is made of cheese.',
  datePublished: '2026-01-02T10:00:00Z',
  inLanguage: 'en-GB',
  author: { '@type': 'Organization', name: 'Checkers', url: 'https://example.org' },
  itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'A Speaker' } },
  reviewRating: { '@type': 'Rating', ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: 'False' },
  ...change,
});

describe('ClaimReview of others', () => {
  it('is read with its publisher, its own words and what they are in ours', () => {
    expect(readClaimReviews(review()).reviews).toEqual([
      {
        claim: 'The moon is made of cheese.',
        headline: null,
        claimant: 'A Speaker',
        publisher: { name: 'Checkers', url: 'https://example.org/' },
        url: 'https://example.org/check',
        date: '2026-01-02',
        language: 'en',
        rating: { original: 'False', assessment: 'contradicted-by-record' },
      },
    ]);
  });

  it.each([
    ['a headline', { headline: 'Is the Moon Made of Cheese?', name: 'Moon' }, 'Is the Moon Made of Cheese?'],
    ['a name', { name: 'Is the <b>Moon</b> Made of Cheese?' }, 'Is the Moon Made of Cheese?'],
    ['the claim itself as a name', { name: 'The moon is made of cheese.' }, null],
    ['no text', { headline: 7 }, null],
  ])('is headed by %s', (_what, change, headline) => {
    expect(readClaimReviews(review(change)).reviews[0]?.headline).toBe(headline);
  });

  it.each([
    ['a list', [review(), review()], 2],
    ['a graph', { '@graph': [{ '@type': 'WebPage' }, review()] }, 1],
    ['a DataFeed', { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: [review()] }] }, 1],
    ['several types', review({ '@type': ['Review', 'ClaimReview'] }), 1],
    ['a full address as type', review({ '@type': 'http://schema.org/ClaimReview' }), 1],
    ['an author as text', review({ author: 'Checkers' }), 1],
    ['a publisher in place of the author', review({ author: undefined, publisher: { name: 'Checkers' } }), 1],
    ['text with a language', review({ claimReviewed: { '@value': 'A claim.', '@language': 'en' } }), 1],
  ])('as %s', (_, json, count) => {
    expect(readClaimReviews(json).reviews).toHaveLength(count);
  });

  it('keeps a rating in numbers as numbers: only the publisher knows its scale', () => {
    const [only] = readClaimReviews(review({ reviewRating: { ratingValue: '5', bestRating: '5' } })).reviews;
    expect(only?.rating).toEqual({ original: '5 of 5', assessment: null });
  });

  it.each([
    ['claim', { claimReviewed: undefined, itemReviewed: {} }, /claimReviewed/u],
    ['publisher', { author: undefined }, /author/u],
    ['rating', { reviewRating: { '@type': 'Rating' } }, /reviewRating/u],
  ])('without its %s is refused, and said so', (_, change, message) => {
    const { reviews, refused } = readClaimReviews([review(change), review()]);
    expect(reviews).toHaveLength(1);
    expect(refused.join('\n')).toMatch(message);
  });

  it('becomes plain text and https addresses, whatever it holds', () => {
    const [only] = readClaimReviews(
      review({
        claimReviewed: 'A <img src=x onerror=alert(1)>claim \u202Ereversed\u0000',
        url: 'javascript:alert(1)',
        author: { name: '<b>X</b>', url: 'http://x' },
      }),
    ).reviews;
    expect(only?.claim).toBe('A claim reversed');
    expect(only?.url).toBeNull();
    expect(only?.publisher).toEqual({ name: 'X', url: null });
  });

  it('does not follow a markup without end', () => {
    let deep: unknown = review();
    for (let i = 0; i < 10_000; i++) deep = { '@graph': [deep] };
    expect(readClaimReviews(deep).reviews).toEqual([]);
    expect(readClaimReviewText('{"@type": "ClaimReview", ').refused.join('')).toMatch(/not JSON/u);
  });

  it('never throws, whatever JSON it gets', () => {
    const value = fc.oneof(fc.jsonValue(), fc.constant('ClaimReview'), fc.constant(review()));
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('@type', 'claimReviewed', 'author', 'reviewRating', 'itemReviewed', '@graph', 'url', 'inLanguage'),
          value,
        ),
        (json) => {
          readClaimReviews(json);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
