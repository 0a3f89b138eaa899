/** The packs in use: the bundled one, whose files are read through the extension's own address and never the network, and imported ones. */
import { firstRecord } from '../corpus/first-record.ts';
import { verifySections } from '../corpus/index-format.ts';
import { openPack, type Pack, type ReadPackFile } from '../corpus/pack.ts';
import type { RecordFamilies, RecordFamily } from '../corpus/records.ts';
import { browser } from './browser.ts';
import { onPacksChanged } from './pack-news.ts';
import { listPacks, readStoredFile } from './pack-store.ts';

const FOLDER = 'pack';

const readPackFile: ReadPackFile = async (name, signal) => {
  const response = await fetch(browser.runtime.getURL(`${FOLDER}/${name}`), signal ? { signal } : {});
  if (!response.ok) throw new Error(`the packaged file ${name} is missing`);
  return new Uint8Array(await response.arrayBuffer());
};

let opening: Promise<Pack> | null = null;

/** Opened once per life of the background; a failed opening is tried again at the next call. */
export const bundledPack = (): Promise<Pack> => {
  opening ??= readPackFile('index.bin').then((bytes) => openPack(bytes, readPackFile));
  opening.catch(() => {
    opening = null;
  });
  return opening;
};

/** Null where its bytes are damaged: it is left out, and the others stay. */
const openStoredPack = async (id: string): Promise<Pack | null> => {
  try {
    const index = await readStoredFile(id, 'index.bin');
    verifySections(index);
    return openPack(index, (name) => readStoredFile(id, name));
  } catch {
    return null;
  }
};

let stored: Promise<readonly Pack[]> | null = null;

/** The bundled pack first, then what the reader imported. */
export const allPacks = async (): Promise<readonly Pack[]> => {
  stored ??= listPacks().then(async (packs) => (await Promise.all(packs.map(({ id }) => openStoredPack(id)))).filter((p) => p !== null));
  return [await bundledPack(), ...(await stored)];
};

// After an import or a removal, what is stored is opened again at the next call.
onPacksChanged(() => {
  stored = null;
});

/** A record of the first pack that has it. */
export const findRecord = async <F extends RecordFamily>(family: F, id: string): Promise<RecordFamilies[F] | null> =>
  firstRecord(await allPacks(), family, id);
