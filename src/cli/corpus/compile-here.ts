/** The corpus, compiled in memory and opened, for commands that ask the engine. */
import { compilePack } from '../../compiler/compile-pack.ts';
import type { LoadedCorpus } from '../../compiler/load-records.ts';
import { openPack, type Pack } from '../../corpus/pack.ts';

export const compileHere = (corpus: LoadedCorpus): Pack => {
  const files = compilePack(corpus, { passagesOnly: false });
  return openPack(files.get('index.bin') ?? new Uint8Array(0), (name) => {
    const bytes = files.get(name);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`the pack has no ${name}`));
  });
};
