/** Makes a pack of a file of fact checks, with the bundled entries: the reader, the compiler of claims and the index, read when a file is chosen. */
import { readClaimReviewText } from '../../src/claim-review/read-claim-review.ts';
import { buildReviewPack } from '../../src/claim-review/review-pack.ts';
import { bundledPack } from '../../src/platform/pack-files.ts';
import type { StoredPack } from '../../src/platform/pack-store.ts';
import { INTERFACE_LANGUAGES } from '../../src/ui/messages/interface-languages.ts';
import { loadMessages } from '../../src/ui/messages/load-messages.ts';

export interface PackOfReviews {
  readonly pack: StoredPack;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Reviews that could not be read. */
  readonly refused: number;
}

/** A file's name without its ending names the pack. */
const idOf = (fileName: string): string =>
  `imported-${fileName
    .replace(/\.[^.]*$/u, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 48)}`;

/** Null: nothing in it could be read. */
export const packOfReviews = async (fileName: string, text: string): Promise<PackOfReviews | null> => {
  const { reviews, refused } = readClaimReviewText(text);
  if (reviews.length === 0) return null;
  const known = await bundledPack();
  const today = new Date().toISOString().slice(0, 10);
  const id = idOf(fileName);
  const english = await loadMessages('en');
  const catalogues = await Promise.all(INTERFACE_LANGUAGES.map(loadMessages));
  const explain = (publisher: string, rating: string) => ({
    ...Object.fromEntries(catalogues.map(({ language, packs }) => [language, packs.published(publisher, rating)])),
    en: english.packs.published(publisher, rating),
  });
  const files = await buildReviewPack(reviews, {
    id,
    title: fileName,
    today,
    known: [known],
    explain,
    sha256: async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)),
    home: known.meta.contact,
  });
  const claims = new Set(reviews.map((r) => `${r.publisher.name} ${r.claim}`)).size;
  return { pack: { id, title: fileName, claims, imported: today }, files, refused: refused.length };
};
