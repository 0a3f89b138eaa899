/** What the extension's own pages read before they show anything, and the background at every wake: every module that their first one reaches without `import()`. */
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s(?!type\b)(?:[^'"]*?from\s+)?'([^']+)'/gmu)].map((m) => m[1] ?? '');

/** Files from the root, and names of packages. */
const startOf = (entry: string): ReadonlySet<string> => {
  const reached = new Set<string>();
  const walk = (file: string): void => {
    const name = relative(ROOT, file);
    if (reached.has(name)) return;
    reached.add(name);
    for (const each of importsOf(file)) {
      if (!each.startsWith('.')) reached.add(each);
      else if (/\.tsx?$/u.test(each)) walk(resolve(dirname(file), each));
    }
  };
  walk(resolve(ROOT, entry));
  return reached;
};

const TOO_MUCH: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a schema library', /^zod/u],
  ['search, or marks in documents', /^(?:minisearch|mark\.js)$/u],
  ['an opened pack', /^src\/corpus\/pack\.ts$/u],
  ['a catalogue', /^src\/ui\/messages\/(?:en|de|uk|fr|es|pl|catalogue)\.ts$/u],
  ['what finds things in texts', /^src\/(?:matching|mention|claim|reuse)\//u],
  ['a view of a record', /^src\/ui\/panel\/(?:entry|claim|wording|outlet|document|search|timeline)-view\.tsx$/u],
];

describe.each(['sidepanel', 'options', 'welcome'])('the start of %s', (page) => {
  const start = [...startOf(`entrypoints/${page}/main.ts`)];

  it('is followed into its modules', () => {
    expect(start).toEqual(expect.arrayContaining(['src/platform/live-settings.ts', 'preact']));
  });

  it.each(TOO_MUCH)('reads no %s', (_, pattern) => {
    expect(start.filter((each) => pattern.test(each))).toEqual([]);
  });
});

it('the background reads no schema library but the small one, which never tries to evaluate code', () => {
  // zod's large objects try `new Function` when they are made (zod 4), and Firefox reports it as an error of ours.
  const start = [...startOf('entrypoints/background/index.ts')];
  expect(start).toContain('zod/mini');
  expect(start.filter((each) => each.startsWith('zod') && each !== 'zod/mini')).toEqual([]);
});
