/**
 * The bundled corpus, compiled once for all test files that ask for it.
 *
 * Compiling takes seconds, and a dozen files need the result. It is kept under a name drawn from every
 * byte that can change it (`src`, `corpus`, the lock file), so a kept one is never stale; two files that
 * ask at once both compile, and the second finds the place taken by the same bytes.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadPacks } from '../../src/cli/annotate/load-packs.ts';
import { compileFolder, writePack } from '../../src/compiler/write-pack.ts';
import type { Pack } from '../../src/corpus/pack.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const KEPT = join(ROOT, '.output/compiled-corpus');

const stateOfTheSources = (): string => {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  const below = ['src', 'corpus'].flatMap((top) =>
    readdirSync(join(ROOT, top), { recursive: true, withFileTypes: true }).filter((f) => f.isFile()),
  );
  const paths = below.map((file) => join(file.parentPath, file.name)).sort();
  for (const path of paths) hash.update(`${path.slice(ROOT.length)}\0`).update(readFileSync(path));
  return hash.digest('hex').slice(0, 24);
};

/** Folder of the compiled corpus, every document whole: `index.bin` and its shards. */
export const compiledCorpus = (): string => {
  const state = stateOfTheSources();
  const folder = join(KEPT, state);
  if (existsSync(folder)) return folder;
  mkdirSync(KEPT, { recursive: true });
  const fresh = mkdtempSync(join(KEPT, 'writing-'));
  writePack(compileFolder(join(ROOT, 'corpus'), { passagesOnly: false }, 'schema'), fresh);
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(fresh, { recursive: true }); // another file was first
  }
  for (const old of readdirSync(KEPT)) if (old !== state && !old.startsWith('writing-')) rmSync(join(KEPT, old), { recursive: true });
  return folder;
};

/** What the commands open when asked for the bundled corpus. */
export const bundledPacks = (): readonly Pack[] => loadPacks([compiledCorpus()], false);

/** The same, for what reads one pack. */
export const bundledPack = (): Pack => {
  const [pack] = bundledPacks();
  if (!pack) throw new Error('no compiled corpus');
  return pack;
};
