/** A file of ClaimReview (JSON-LD, a feed, schema.org's DataFeed) → a pack, as the options page makes one of it. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readClaimReviewText } from '../../claim-review/read-claim-review.ts';
import { buildReviewPack } from '../../claim-review/review-pack.ts';
import { openFiles } from '../../corpus/open-files.ts';
import type { Pack } from '../../corpus/pack.ts';
import { en } from '../../ui/messages/en.ts';

export const isFeed = (path: string): boolean => /\.json(?:ld)?$/iu.test(path);

const HOME = 'https://schema.org/ClaimReview';

/**
 * @param known packs whose entries are recognised in the statements
 * @throws {Error} naming the file and what was expected in it
 */
export const feedPack = async (path: string, known: readonly Pack[]): Promise<Pack> => {
  const { reviews, refused } = readClaimReviewText(await readFile(path, 'utf8'));
  if (reviews.length === 0)
    throw new Error(`${path}: expected at least one ClaimReview with claim, publisher and rating${refused[0] ? `; ${refused[0]}` : ''}`);
  if (refused.length > 0) console.error(`${path}: ${refused.length} reviews cannot be used; the first: ${refused[0] ?? ''}`);
  const files = await buildReviewPack(reviews, {
    id: `feed-${basename(path)
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, '-')}`,
    title: basename(path),
    today: new Date().toISOString().slice(0, 10),
    known,
    explain: (publisher, rating) => ({ en: en.packs.published(publisher, rating) }),
    sha256: (bytes) => Promise.resolve(new Uint8Array(createHash('sha256').update(bytes).digest())),
    home: HOME,
  });
  return openFiles(files);
};
