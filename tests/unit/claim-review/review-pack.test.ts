/** A feed of other people's fact checks becomes a pack that finds its claims on a page, beside the bundled one. */
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PublishedReview } from '../../../src/claim-review/read-claim-review.ts';
import { buildReviewPack, type ReviewPackFiles } from '../../../src/claim-review/review-pack.ts';
import { verifySections } from '../../../src/corpus/index-format.ts';
import { openPack, type Pack } from '../../../src/corpus/pack.ts';
import { buildReport } from '../../../src/report/build-report.ts';
import { bundledPack } from '../compiled-corpus.ts';

const EMPTY = new Uint8Array(0);
const opened = (files: ReadonlyMap<string, Uint8Array>): Pack =>
  openPack(files.get('index.bin') ?? EMPTY, (name) => Promise.resolve(files.get(name) ?? EMPTY));

const review = (claim: string, change: Partial<PublishedReview> = {}): PublishedReview => ({
  claim,
  headline: null,
  claimant: null,
  publisher: { name: 'Checkers & Co.', url: 'https://example.org/' },
  url: 'https://example.org/check',
  date: '2026-01-02',
  language: 'en',
  rating: { original: 'False', assessment: 'contradicted-by-record' },
  ...change,
});

let bundled: Pack;
const build = (reviews: readonly PublishedReview[]): Promise<ReviewPackFiles> =>
  buildReviewPack(reviews, {
    id: 'imported-feed',
    title: 'feed.json',
    today: '2026-11-26',
    known: [bundled],
    explain: (publisher, rating) => ({ en: `Published by ${publisher}, unverified: “${rating}”.` }),
    sha256: (bytes) => Promise.resolve(new Uint8Array(createHash('sha256').update(bytes).digest())),
    home: 'https://example.org/home',
  });

const CLAIM = 'A cargo ship loaded with grain sank in the harbour of Odesa after a collision with a ferry.';
const claimsOn = (pack: Pack, text: string) =>
  buildReport(
    [bundled, pack],
    { id: 'x', url: null, lang: 'en', blocks: [{ text, role: 'paragraph' }] },
    { density: 'all', muted: new Set() },
  ).claims.filter((c) => c.claim.startsWith('c-checkers'));

beforeAll(() => {
  bundled = bundledPack();
}, 120_000);

describe('buildReviewPack', () => {
  it('makes a pack whose claims are found on a page, with the assessment of the rating', async () => {
    const files = await build([review(CLAIM)]);
    verifySections(files.get('index.bin') ?? EMPTY);
    const pack = opened(files);
    const [found] = claimsOn(pack, `Traffic was slow on Monday. ${CLAIM}`);
    expect(found).toMatchObject({ variant: 'main', assessment: 'contradicted-by-record', shown: true });
    const record = await pack.record('claim', found?.claim ?? '');
    expect(record?.explanation.en).toBe('Published by Checkers & Co., unverified: “False”.');
    expect(record?.evidence[0]).toMatchObject({ verified: 'not-read', authority: 'Checkers & Co.', url: 'https://example.org/check' });
  });

  it('gives no assessment to a rating it does not know', async () => {
    const pack = opened(await build([review(CLAIM, { rating: { original: 'Three Cheeses', assessment: null } })]));
    expect(claimsOn(pack, CLAIM)[0]).toMatchObject({ variant: null, assessment: null });
  });

  it('keeps the newest of several reviews of the same words', async () => {
    const pack = opened(
      await build([
        review(CLAIM, { date: '2026-03-01', rating: { original: 'True', assessment: 'accurate' } }),
        review(CLAIM.toUpperCase()),
      ]),
    );
    expect(pack.claims.size).toBe(1);
    expect(pack.claims.get(0).variants[0]?.assessment).toBe('accurate');
  });

  it('gives the same bytes for the same feed', async () => {
    const reviews = [review(CLAIM), review('Another claim about a bridge over the river Dnipro.', { language: null })];
    const [a, b] = [await build(reviews), await build([...reviews].reverse())];
    expect([...a.keys()]).toEqual([...b.keys()]);
    for (const [name, bytes] of a) expect(Buffer.compare(bytes, b.get(name) ?? EMPTY), name).toBe(0);
  });

  it('refuses a feed without reviews', async () => {
    await expect(build([])).rejects.toThrow(/at least one ClaimReview/u);
  });
});
