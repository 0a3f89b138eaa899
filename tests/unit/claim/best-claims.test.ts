/** The best claims of a pack that is not ours, whatever they are worth: `annotate --top`. */
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ClaimFinding } from '../../../src/claim/finding.ts';
import type { GramIndex } from '../../../src/claim/gram-index.ts';
import { readGrams } from '../../../src/claim/pack-grams.ts';
import { readClaimReviews } from '../../../src/claim-review/read-claim-review.ts';
import { buildReviewPack } from '../../../src/claim-review/review-pack.ts';
import { openFiles } from '../../../src/corpus/open-files.ts';
import type { Pack } from '../../../src/corpus/pack.ts';
import { buildReport } from '../../../src/report/build-report.ts';

const CLEANER = 'A household disinfectant sold in 2017 was labelled as effective against the new coronavirus.';
const GARLIC = 'Eating raw garlic on an empty stomach protects against COVID-19.';
const HEADLINE = 'Steam from eucalyptus leaves is not a remedy for the flu';
const STEAM = 'Inhaling vapour cures influenza.';
const OTHERS = Array.from({ length: 30 }, (_, i) => `Mayor number ${i + 1} of a town in the hills opened a bridge over the river.`);

let pack: Pack;
let grams: ReadonlyMap<Pack, GramIndex>;

beforeAll(async () => {
  const reviews = [CLEANER, GARLIC, STEAM, ...OTHERS].map((claimReviewed) => ({
    '@type': 'ClaimReview',
    claimReviewed,
    ...(claimReviewed === STEAM && { headline: HEADLINE }),
    inLanguage: 'en',
    author: { '@type': 'Organization', name: 'Checkers' },
    reviewRating: { '@type': 'Rating', alternateName: 'False' },
  }));
  const files = await buildReviewPack(readClaimReviews(reviews).reviews, {
    id: 'feed',
    title: 'feed',
    today: '2026-01-01',
    known: [],
    explain: (publisher, rating) => ({ en: `${publisher}: ${rating}` }),
    sha256: (bytes) => Promise.resolve(new Uint8Array(createHash('sha256').update(bytes).digest())),
    home: 'https://example.org/',
  });
  pack = openFiles(files);
  grams = await readGrams([pack]);
});

const found = (text: string, top: number): readonly ClaimFinding[] =>
  buildReport(
    [pack],
    { id: 'x', url: null, lang: 'en', blocks: [{ text, role: 'paragraph' }] },
    { density: 'all', muted: new Set(), top, grams },
  ).claims;

const titleOf = async (finding: ClaimFinding | undefined): Promise<string> =>
  (await pack.record('claim', finding?.claim ?? ''))?.title ?? '';
const best = (findings: readonly ClaimFinding[]): ClaimFinding | undefined => [...findings].sort((a, b) => b.score - a.score)[0];

describe('the best claims', () => {
  it('are as many as are asked for, each once', () => {
    const findings = found('The mayor of the town opened a bridge over the river in the hills.', 25);
    expect(findings).toHaveLength(25);
    expect(new Set(findings.map((f) => f.claim)).size).toBe(25);
    const scores = findings.map((f) => f.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('draw on the sentences near by, and stand on the one that says most of them', async () => {
    const post = 'Look under your sink. It says disinfection, corona and all. Mine is from 2017.';
    const findings = found(post, 3);
    const first = best(findings);
    expect(await titleOf(first)).toBe(CLEANER);
    expect(post.slice(first?.start, first?.end)).toBe('It says disinfection, corona and all.');
    const alone = best(found('It says disinfection, corona and all.', 3));
    expect(first?.score).toBeGreaterThan(alone?.score ?? 1);
  });

  it('are found where a sentence shares no word with them', async () => {
    expect(await titleOf(best(found('#GarlicBreath', 1)))).toBe(GARLIC);
  });

  it('leave what is shown as it is', () => {
    const page = `${GARLIC} The weather was fine.`;
    const shown = (top: number): unknown =>
      found(page, top)
        .filter((f) => f.shown)
        .map((f) => [f.claim, f.start]);
    expect(shown(0)).toHaveLength(1);
    expect(shown(1)).toEqual(shown(0));
    expect(shown(20)).toEqual(shown(0));
  });
});

describe('the headline of a review', () => {
  it('finds its claim', async () => {
    expect(await titleOf(best(found('grandma boils eucalyptus leaves', 1)))).toBe(STEAM);
  });

  it('is not what the claim says: a page in its very words makes no claim', () => {
    expect(found(`${HEADLINE}.`, 20).filter((f) => f.shown)).toEqual([]);
  });

  it('is what the record’s evidence is called', async () => {
    const record = await pack.record('claim', best(found(STEAM, 1))?.claim ?? '');
    expect(record?.evidence[0]?.title).toBe(HEADLINE);
  });
});
