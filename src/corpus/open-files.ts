/** A pack whose files are in memory: just compiled, or made of a feed. */
import { openPack, type Pack } from './pack.ts';

/** @param files by name; `index.bin` is one of them */
export const openFiles = (files: ReadonlyMap<string, Uint8Array>): Pack =>
  openPack(files.get('index.bin') ?? new Uint8Array(0), (name) => {
    const bytes = files.get(name);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`the pack has no ${name}`));
  });
