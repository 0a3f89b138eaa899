/** The corpus, compiled in memory and opened, for commands that ask the engine. */
import { compilePack } from '../../compiler/compile-pack.ts';
import type { LoadedCorpus } from '../../compiler/load-records.ts';
import { openFiles } from '../../corpus/open-files.ts';
import type { Pack } from '../../corpus/pack.ts';

export const compileHere = (corpus: LoadedCorpus): Pack => openFiles(compilePack(corpus, { passagesOnly: false }));
