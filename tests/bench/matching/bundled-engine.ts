/**
 * The engine as it ships: bundled. Where each module is loaded by itself, an imported name is looked up at
 * each use, and the hot loops are up to a third slower than in the extension.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { buildPatternIndex } from '../../../src/matching/index-writer.ts';
import type { openPatternIndex } from '../../../src/matching/pattern-index.ts';

const source = (path: string): string => fileURLToPath(new URL(`../../../src/${path}`, import.meta.url));

export interface Engine {
  readonly buildPatternIndex: typeof buildPatternIndex;
  readonly openPatternIndex: typeof openPatternIndex;
  readonly FOLD: Uint16Array;
  readonly unitKind: (unit: number) => number;
}

/** @param names by the file of `src` that exports them */
export const importBundled = async (names: Readonly<Record<string, string>>): Promise<object> => {
  const folder = await mkdtemp(join(tmpdir(), 'caveat-lector-bench-'));
  try {
    // One entry, so that all of it becomes one file, as in the extension's background.
    const entry = join(folder, 'entry.js');
    const lines = Object.entries(names).map(([path, list]) => `export { ${list} } from ${JSON.stringify(source(path))};\n`);
    await writeFile(entry, lines.join(''));
    await build({
      configFile: false,
      logLevel: 'silent',
      build: { outDir: folder, emptyOutDir: false, minify: false, lib: { entry, formats: ['es'], fileName: () => 'engine.mjs' } },
    });
    return (await import(pathToFileURL(join(folder, 'engine.mjs')).href)) as object;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

export const loadBundledEngine = async (): Promise<Engine> =>
  (await importBundled({
    'matching/index-writer.ts': 'buildPatternIndex',
    'matching/pattern-index.ts': 'openPatternIndex',
    'text/fold-table.ts': 'FOLD, unitKind',
  })) as Engine;
