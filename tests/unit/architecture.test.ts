/**
 * The house's walls (src/layers.json), checked on every import line of the sources: folders follow the data, imports run
 * one way, pure folders see neither DOM nor platform nor Node. The linter knows the same table and says it while one writes.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import layers from '../../src/layers.json' with { type: 'json' };

const ROOT = resolve(import.meta.dirname, '../..');

/** Folder of src/ → folders of src/ it may import from. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = layers.mayImport;
const PURE: readonly string[] = layers.pure;

const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : /\.tsx?$/u.test(name) ? [path] : [];
  });

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'/gmu)].map(
    (m) => m[1] ?? m[2] ?? '',
  );

const sources = filesBelow(join(ROOT, 'src')).filter((f) => !f.endsWith('.d.ts'));
const folderOf = (file: string): string => relative(join(ROOT, 'src'), file).split(sep)[0] ?? '';

describe('walls', () => {
  it.each(Object.keys(MAY_IMPORT))('src/%s imports only from the folders below it', (folder) => {
    const own = sources.filter((f) => folderOf(f) === folder);
    const wrong = own.flatMap((file) =>
      importsOf(file)
        .filter((i) => i.startsWith('.'))
        .map((i) => folderOf(resolve(dirname(file), i)))
        .filter((target) => target !== folder && !MAY_IMPORT[folder]?.includes(target))
        .map((target) => `${relative(ROOT, file)} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('knows every folder of src', () => {
    expect([...new Set(sources.map(folderOf))].filter((f) => !(f in MAY_IMPORT))).toEqual([]);
  });

  it('lets only src/platform see the extension API', () => {
    const wrong = sources.filter(
      (f) => folderOf(f) !== 'platform' && importsOf(f).some((i) => i === 'webextension-polyfill' || i.startsWith('wxt/')),
    );
    expect(wrong.map((f) => relative(ROOT, f))).toEqual([]);
  });

  it('keeps Node out of everything but compiler and cli', () => {
    const wrong = sources.filter((f) => !['compiler', 'cli'].includes(folderOf(f)) && importsOf(f).some((i) => i.startsWith('node:')));
    expect(wrong.map((f) => relative(ROOT, f))).toEqual([]);
  });

  it('keeps libraries with effects out of the pure folders', () => {
    const allowed = /^(?:\.|zod(?:\/mini)?$|tldts$|schema-dts$)/u;
    const wrong = sources
      .filter((f) => PURE.includes(folderOf(f)))
      .flatMap((f) =>
        importsOf(f)
          .filter((i) => !allowed.test(i))
          .map((i) => `${relative(ROOT, f)} → ${i}`),
      );
    expect(wrong).toEqual([]);
  });

  it('compiles every pure folder, and no other, by itself', () => {
    const { include } = JSON.parse(readFileSync(join(ROOT, 'tsconfig.pure.json'), 'utf8')) as { include: readonly string[] };
    expect(include.filter((path) => !path.endsWith('.d.ts')).sort()).toEqual(PURE.map((folder) => `src/${folder}`).sort());
  });

  it('compiles the pure folders without the DOM library', () => {
    // A JSX setting brings it in by the back door: every module then imports preact's runtime, which refers to it.
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const files = execFileSync(process.execPath, [tsc, '-p', 'tsconfig.pure.json', '--listFilesOnly'], { cwd: ROOT, encoding: 'utf8' });
    expect(files.split('\n').filter((f) => /lib\.dom\b|preact|@types\/node/u.test(f))).toEqual([]);
  });

  it('has nobody import the entrypoints', () => {
    expect(sources.filter((f) => importsOf(f).some((i) => i.includes('entrypoints/'))).map((f) => relative(ROOT, f))).toEqual([]);
  });

  it('keeps files small: at most 400 lines', () => {
    const long = sources.map((f) => [relative(ROOT, f), readFileSync(f, 'utf8').split('\n').length] as const).filter(([, n]) => n > 400);
    expect(long).toEqual([]);
  });

  it('has no bucket folders and no barrels', () => {
    expect(
      sources
        .map((f) => relative(ROOT, f))
        .filter((f) => /\/(?:utils?|helpers?|common|misc|shared|lib)\//u.test(f) || /src\/.*\/index\.tsx?$/u.test(f)),
    ).toEqual([]);
  });
});
