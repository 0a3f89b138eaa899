import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const rulesOf = (path: string): string[] =>
  readFileSync(resolve(import.meta.dirname, '../../../src/ui', path), 'utf8')
    .replace(/\/\*.*?\*\//gsu, '')
    .split('\n')
    .filter((line) => /^[^\s}]/u.test(line));

// What several pages read may be built into one file, and then every page reads all of it.
it.each([
  ['options/options.css', /^\.settings \{$/u],
  ['welcome/welcome.css', /^\.(?:welcome|sample|sample-mark|done)\b/u],
])('%s says nothing of pages that are not its own', (path, own) => {
  const rules = rulesOf(path);
  expect(rules.length).toBeGreaterThan(0);
  expect(rules.filter((rule) => !own.test(rule))).toEqual([]);
});
