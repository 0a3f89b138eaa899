/** setting.tsv: good lines are read, bad ones named with file and line. */
import { expect, it } from 'vitest';
import type { Problem } from '../../../src/compiler/problem.ts';
import { readStems } from '../../../src/compiler/read-stems.ts';

it('names what is wrong and keeps what is right', () => {
  const problems: Problem[] = [];
  const content =
    '# learned\n*\t\t-2\nen\tgoalke\t-41\nen\tgoalke\nen\tgoal\t4.5\nen\tgoal\t128\nlatin\tgoalk\t-38\textra\nuk\tхірург\t-12\n';
  expect(readStems('setting.tsv', content, problems)).toEqual([
    { scope: '*', stem: '', weight: -2 },
    { scope: 'en', stem: 'goalke', weight: -41 },
    { scope: 'uk', stem: 'хірург', weight: -12 },
  ]);
  expect(problems.map((p) => p.line)).toEqual([4, 5, 6, 7]);
  expect(problems[0]).toMatchObject({ file: 'setting.tsv', message: expect.stringContaining('-127 to 127') as string });
});
