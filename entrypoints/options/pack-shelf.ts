/** Imported packs: makes one of a file of fact checks, stores it, lists and removes them, and tells the background. */
import { announcePacksChanged } from '../../src/platform/pack-news.ts';
import { listPacks, removePack, storePack } from '../../src/platform/pack-store.ts';
import { tellEveryPage } from '../../src/platform/transport.ts';
import type { PackShelf } from '../../src/ui/options/settings-source.ts';

const changed = (): void => {
  announcePacksChanged();
  void tellEveryPage('refresh');
};

export const packShelf: PackShelf = {
  list: listPacks,
  importReviews: async (fileName, text) => {
    const { packOfReviews } = await import('./pack-of-reviews.ts');
    const made = await packOfReviews(fileName, text);
    if (made === null) return null;
    await storePack(made.pack, made.files);
    changed();
    return { taken: made.pack.claims, refused: made.refused };
  },
  remove: async (id) => {
    await removePack(id);
    changed();
  },
};
