/** The bundled pack: files of the extension itself, read through its own address, never the network. */
import { openPack, type Pack, type ReadPackFile } from '../corpus/pack.ts';
import { browser } from './browser.ts';

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
