/**
 * `npm run eval -- retrieval [--tuning] [--titles] [--errors]`: which published claim a post repeats, in a pack of claims that
 * are not ours; beside BM25 (Robertson & Zaragoza, 2009) over the same words, in the same run.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GramIndex } from '../../../src/claim/gram-index.ts';
import { readGrams } from '../../../src/claim/pack-grams.ts';
import { readClaimReviews } from '../../../src/claim-review/read-claim-review.ts';
import { buildReviewPack } from '../../../src/claim-review/review-pack.ts';
import { openFiles } from '../../../src/corpus/open-files.ts';
import type { Pack } from '../../../src/corpus/pack.ts';
import { buildReport } from '../../../src/report/build-report.ts';
import { buildBm25 } from '../claims/bm25.ts';

/** Claims asked for at each place; only the first five count. */
const TOP = 20;
const COUNTED = 5;

const rows = (name: string): string[][] =>
  readFileSync(join(import.meta.dirname, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));

interface Claim {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly title: string;
}

interface Post {
  readonly id: string;
  readonly lang: string;
  readonly claim: string;
  readonly text: string;
}

const readClaims = (): Claim[] => rows('claims.tsv').map(([id = '', lang = '', text = '', title = '']) => ({ id, lang, text, title }));

const readPosts = (): Post[] => rows('posts.tsv').map(([id = '', lang = '', claim = '', text = '']) => ({ id, lang, claim, text }));

/** As a checker would publish it. */
const asReview = ({ id, lang, text, title }: Claim, titles: boolean): unknown => ({
  '@type': 'ClaimReview',
  url: `https://checker.example/${id}`,
  claimReviewed: text,
  inLanguage: lang,
  datePublished: '2021-01-01',
  author: { '@type': 'Organization', name: id },
  ...(titles && { name: title }),
  reviewRating: { '@type': 'Rating', alternateName: 'False' },
});

const packOf = async (claims: readonly Claim[], titles: boolean): Promise<Pack> => {
  const { reviews } = readClaimReviews(claims.map((c) => asReview(c, titles)));
  const files = await buildReviewPack(reviews, {
    id: 'general',
    title: 'general',
    today: '2026-01-01',
    known: [],
    explain: (publisher, rating) => ({ en: `${publisher}: ${rating}` }),
    sha256: (bytes) => Promise.resolve(new Uint8Array(createHash('sha256').update(bytes).digest())),
    home: 'https://checker.example/',
  });
  return openFiles(files);
};

/** Ids of the claims that a post's findings name, the best first: the way `annotate --top` is read. */
const retrieved = (pack: Pack, grams: ReadonlyMap<Pack, GramIndex>, { id, lang, text }: Post): string[] => {
  const page = { id, url: null, lang, blocks: [{ text, role: 'paragraph' as const }] };
  const best = new Map<string, number>();
  for (const { claim, score } of buildReport([pack], page, { density: 'all', muted: new Set(), top: TOP, grams }).claims)
    best.set(claim, Math.max(best.get(claim) ?? 0, score));
  // The publisher's name, which the id begins with, is the claim's own id here.
  return [...best].sort((a, b) => b[1] - a[1]).map(([claim]) => /^c-(g-\d+)-/u.exec(claim)?.[1] ?? claim);
};

interface Scored {
  readonly post: Post;
  /** The claim is in another language. */
  readonly crosses: boolean;
  /** Place of the right claim, 0-based; −1 nowhere. */
  readonly ours: number;
  readonly baseline: number;
}

const figures = (places: readonly number[]): string => {
  const within = (k: number): string => (places.filter((p) => p >= 0 && p < k).length / places.length).toFixed(3);
  const map = places.reduce((sum, p) => sum + (p >= 0 && p < COUNTED ? 1 / (p + 1) : 0), 0) / places.length;
  return `R@1 ${within(1)} R@5 ${within(COUNTED)} MAP@5 ${map.toFixed(3)}`;
};

const printGroup = (name: string, scored: readonly Scored[]): void => {
  if (scored.length === 0) return;
  console.log(`${name.padEnd(9)} n ${String(scored.length).padStart(3)}  ${figures(scored.map((s) => s.ours))}   BM25 ${figures(scored.map((s) => s.baseline))}`);
};

export const evalRetrieval = async (args: readonly string[]): Promise<boolean> => {
  const claims = readClaims();
  const titles = args.includes('--titles');
  const pack = await packOf(claims, titles);
  const grams = await readGrams([pack]);
  const rank = buildBm25(claims.map((c, claim) => ({ claim, text: titles ? `${c.text} ${c.title}` : c.text, language: c.lang, variant: 0, kind: 0 })));
  const languages = new Map(claims.map((c) => [c.id, c.lang]));
  const scored = readPosts()
    .filter((_, i) => args.includes('--all') || (i % 2 === 0) === args.includes('--tuning'))
    .map((post): Scored => {
      const found = rank(post.text, post.lang).map((claim) => claims[claim]?.id);
      return {
        post,
        crosses: languages.get(post.claim) !== post.lang,
        ours: retrieved(pack, grams, post).indexOf(post.claim),
        baseline: found.indexOf(post.claim),
      };
    });
  if (args.includes('--errors') && args.includes('--tuning'))
    for (const { post, ours, baseline } of scored) if (ours !== 0) console.log(`${ours} (BM25 ${baseline}) ${post.claim}: ${post.text}`);
  console.log(`\nRetrieval among ${claims.length} published claims${titles ? ' with titles' : ''}: ${scored.length} posts`);
  printGroup('all', scored);
  for (const lang of new Set(scored.map((s) => s.post.lang))) printGroup(lang, scored.filter((s) => s.post.lang === lang && !s.crosses));
  printGroup('crossing', scored.filter((s) => s.crosses));
  return true;
};
