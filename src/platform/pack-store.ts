/**
 * Packs that the reader imported, in IndexedDB: the index and the shards of each, replaced as a whole.
 *
 * A pack is written in one transaction: either all its files are there or those of before. Nothing of it is
 * fetched again, so it works without a network and after a restart.
 *
 *   store "files", key [pack id, file name] → bytes          store "packs", key pack id → { id, title, claims, imported }
 */
const DATABASE = 'packs';
const VERSION = 1;

export interface StoredPack {
  readonly id: string;
  readonly title: string;
  readonly claims: number;
  /** The day it was imported, ISO 8601. */
  readonly imported: string;
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the browser refused to store or to read'));
  });

const open = (): Promise<IDBDatabase> => {
  const request = indexedDB.open(DATABASE, VERSION);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('files');
    request.result.createObjectStore('packs', { keyPath: 'id' });
  };
  return done(request);
};

const using = async <T>(mode: IDBTransactionMode, work: (files: IDBObjectStore, packs: IDBObjectStore) => Promise<T>): Promise<T> => {
  const database = await open();
  try {
    const transaction = database.transaction(['files', 'packs'], mode);
    const committed = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('the browser refused to store'));
    });
    const result = await work(transaction.objectStore('files'), transaction.objectStore('packs'));
    if (mode === 'readwrite') await committed;
    return result;
  } finally {
    database.close();
  }
};

const filesOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id, ''], [id, '\uffff']);

/** @throws where the disk is full or storage is refused; the pack of before stays */
export const storePack = (pack: StoredPack, contents: ReadonlyMap<string, Uint8Array>): Promise<void> =>
  using('readwrite', async (files, packs) => {
    await done(files.delete(filesOf(pack.id)));
    for (const [name, bytes] of contents) await done(files.put(bytes, [pack.id, name]));
    await done(packs.put(pack));
  });

export const removePack = (id: string): Promise<void> =>
  using('readwrite', async (files, packs) => {
    await done(files.delete(filesOf(id)));
    await done(packs.delete(id));
  });

/** Empty where storage is refused. */
export const listPacks = (): Promise<readonly StoredPack[]> =>
  using('readonly', (_, packs) => done(packs.getAll() as IDBRequest<StoredPack[]>)).catch(() => []);

/** @throws where there is none */
export const readStoredFile = (id: string, name: string): Promise<Uint8Array> =>
  using('readonly', async (files) => {
    const bytes = (await done(files.get([id, name]))) as Uint8Array | undefined;
    if (bytes === undefined) throw new Error(`the stored pack ${id} has no ${name}`);
    return bytes;
  });
