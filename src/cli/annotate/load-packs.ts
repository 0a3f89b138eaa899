/** Packs for the command line: the bundled corpus, compiled packs, folders of YAML, files of ClaimReview. */
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { compileFolder } from '../../compiler/write-pack.ts';
import { verifySections } from '../../corpus/index-format.ts';
import { openFiles } from '../../corpus/open-files.ts';
import { openPack, type Pack } from '../../corpus/pack.ts';
import { feedPack, isFeed } from './feed-pack.ts';

/** This project's own corpus, wherever the command is called from. */
const BUNDLED = resolve(import.meta.dirname, '../../../corpus');

const compiled = (folder: string): Pack => {
  const bytes = new Uint8Array(readFileSync(join(folder, 'index.bin')));
  verifySections(bytes);
  return openPack(bytes, async (name) => new Uint8Array(await readFile(join(folder, name))));
};

const authored = (folder: string): Pack => openFiles(compileFolder(folder, { passagesOnly: false }, 'schema'));

/** @throws {Error} naming the path and what was expected there */
const packAt = (path: string): Pack => {
  if (existsSync(join(path, 'index.bin'))) return compiled(path);
  if (existsSync(join(path, 'pack.yaml'))) return authored(path);
  throw new Error(`${path}: expected a compiled pack (index.bin), a folder of records (pack.yaml) or a file of ClaimReview (.json)`);
};

export const loadPacks = (paths: readonly string[], bundled: boolean): Pack[] => [
  ...(bundled ? [packAt(BUNDLED)] : []),
  ...paths.map(packAt),
];

/** {@link loadPacks}, files of ClaimReview among them: their statements are read with the entries of all the others. */
export const openPacks = async (paths: readonly string[], bundled: boolean): Promise<Pack[]> => {
  const known = loadPacks(
    paths.filter((path) => !isFeed(path)),
    bundled,
  );
  const feeds = await Promise.all(paths.filter(isFeed).map((path) => feedPack(path, known)));
  return [...known, ...feeds];
};
