/** Options: mounts the options page on the stored settings. */
import { askBackground } from '../../src/platform/transport.ts';
import { mountOptions } from '../../src/ui/options/mount-options.tsx';
import { openOwnPage, pageLife } from '../own-page/open-own-page.ts';
import { packShelf } from './pack-shelf.ts';

const life = pageLife();

/** In the reader's language; ids that are no longer known are left out. */
const entryNames = async (entries: readonly string[], language: string): Promise<Record<string, string>> => {
  if (entries.length === 0) return {};
  const ids = { entries, outlets: [], documents: [], claims: [], wordings: [] };
  const found = await askBackground('page-records', { ids, language });
  return Object.fromEntries(Object.entries(found.entries).map(([id, { name }]) => [id, name]));
};

const { root, live, language, messages } = await openOwnPage(life);
mountOptions(root, { ...live, packs: packShelf, language, messages, entryNames: (ids) => entryNames(ids, language) }, life);
