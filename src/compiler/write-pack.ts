/** Corpus folder → pack files, for the extension's build and for the commands. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compilePack, type CompileOptions, type PackFiles } from './compile-pack.ts';
import { loadCorpus } from './load-records.ts';
import { byPlace, formatProblem } from './problem.ts';

/** Compiles, or throws with every problem on a line of its own: a bad record stops the build. */
export const compileFolder = (folder: string, options: CompileOptions): PackFiles => {
  const corpus = loadCorpus(folder);
  if (corpus.problems.length > 0) {
    const lines = [...corpus.problems].sort(byPlace).map(formatProblem);
    throw new Error(`The corpus has ${lines.length} problems:\n${lines.join('\n')}`);
  }
  return compilePack(corpus, options);
};

export const writePack = (files: PackFiles, folder: string): void => {
  for (const [name, bytes] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
};
