/** Corpus folder → pack files, for the extension's build and for the commands. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkCorpus } from './check-corpus.ts';
import { compilePack, type CompileOptions, type PackFiles } from './compile-pack.ts';
import { loadCorpus } from './load-records.ts';
import { byPlace, formatProblem } from './problem.ts';

/**
 * Compiles, or throws with every problem on a line of its own: a bad record stops the build.
 *
 * @param checks all checks (for a build), or the schema alone (for a command that is called often)
 */
export const compileFolder = (folder: string, options: CompileOptions, checks: 'all' | 'schema'): PackFiles => {
  const corpus = loadCorpus(folder);
  const problems = checks === 'all' ? checkCorpus(corpus) : [...corpus.problems].sort(byPlace);
  if (problems.length > 0) throw new Error(`The corpus has ${problems.length} problems:\n${problems.map(formatProblem).join('\n')}`);
  return compilePack(corpus, options);
};

export const writePack = (files: PackFiles, folder: string): void => {
  for (const [name, bytes] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
};
