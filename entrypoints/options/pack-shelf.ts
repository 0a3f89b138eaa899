/** Importing fact checks: reads the file, makes a pack of it with the bundled entries, stores it, tells the background. */
import { readClaimReviewText } from '../../src/claim-review/read-claim-review.ts';
import { buildReviewPack } from '../../src/claim-review/review-pack.ts';
import { announcePacksChanged, bundledPack } from '../../src/platform/pack-files.ts';
import { listPacks, removePack, storePack } from '../../src/platform/pack-store.ts';
import { tellEveryPage } from '../../src/platform/transport.ts';
import { INTERFACE_LANGUAGES, messagesFor } from '../../src/ui/messages/catalogue.ts';
import type { PackShelf } from '../../src/ui/options/settings-source.ts';

const changed = (): void => {
  announcePacksChanged();
  void tellEveryPage('refresh');
};

/** A file's name without its ending names the pack. */
const idOf = (fileName: string): string =>
  `imported-${fileName
    .replace(/\.[^.]*$/u, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 48)}`;

export const packShelf: PackShelf = {
  list: listPacks,
  importReviews: async (fileName, text) => {
    const { reviews, refused } = readClaimReviewText(text);
    if (reviews.length === 0) return null;
    const known = await bundledPack();
    const today = new Date().toISOString().slice(0, 10);
    const id = idOf(fileName);
    const explain = (publisher: string, rating: string) => ({
      ...Object.fromEntries(INTERFACE_LANGUAGES.map((code) => [code, messagesFor(code).packs.published(publisher, rating)])),
      en: messagesFor('en').packs.published(publisher, rating),
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
    await storePack({ id, title: fileName, claims, imported: today }, files);
    changed();
    return { taken: claims, refused: refused.length };
  },
  remove: async (id) => {
    await removePack(id);
    changed();
  },
};
