/** `npm run check`: everything that needs no browser – types, walls, dead code, records, unit tests. Some two minutes. */
import { resolve } from 'node:path';
import { runNodeTool } from './node-tool.ts';

const ROOT = resolve(import.meta.dirname, '../..');

const STEPS: readonly (readonly [what: string, tool: string, args: readonly string[]])[] = [
  ['types', 'typescript/tsc', ['--noEmit']],
  ['types of the pure folders, without DOM and Node', 'typescript/tsc', ['--noEmit', '-p', 'tsconfig.pure.json']],
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['lint and walls', 'eslint', ['.']],
  ['dead code', 'knip', []],
  ['corpus', 'tsx', ['src/cli/corpus.ts', 'check']],
  ['unit tests', 'vitest', ['run', '--project', 'unit', '--reporter=dot']],
];

for (const [what, tool, args] of STEPS) {
  console.log(`— ${what}`);
  const code = await runNodeTool(ROOT, tool, args);
  if (code !== 0) {
    console.error(`${what}: failed`);
    process.exitCode = 1;
    break;
  }
}
