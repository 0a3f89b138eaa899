import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const CSS = readFileSync(resolve(import.meta.dirname, '../../../src/ui/tokens.css'), 'utf8');

const tokensOf = (rule: RegExp): string[] =>
  [...(rule.exec(CSS)?.[1] ?? '').matchAll(/(--[a-z-]+):\s*([^;]+);/gu)].map(([, name = '', value = '']) => `${name}: ${value}`);

it('who asks the system for more contrast gets what who chooses it here gets', () => {
  const chosen = tokensOf(/\[data-theme='contrast'\] \{([^}]+)\}/u);
  expect(chosen.length).toBeGreaterThan(5);
  expect(tokensOf(/@media \(prefers-contrast: more\) \{\s*\[data-theme='system'\] \{([^}]+)\}/u)).toEqual(chosen);
});
