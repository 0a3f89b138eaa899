import { describe, expect, it } from 'vitest';
import { countResults, type RunReport } from '../../../src/cli/count-results.ts';

const file = (status: string, ...results: string[]): RunReport['testResults'][number] => ({
  name: 'a.test.ts',
  status,
  assertionResults: results.map((r, i) => ({ fullName: `test ${i}`, status: r })),
});

describe('countResults', () => {
  const cases: [rule: string, report: RunReport | null, exitCode: number | null, passed: number, failed: number][] = [
    ['all is well', { testResults: [file('passed', 'passed', 'passed')] }, 0, 2, 0],
    ['a failure is a failure', { testResults: [file('failed', 'passed', 'failed')] }, 1, 1, 1],
    ['a skipped test is a failure', { testResults: [file('passed', 'passed', 'skipped')] }, 0, 1, 1],
    ['so is one that is yet to be written', { testResults: [file('passed', 'passed', 'todo')] }, 0, 1, 1],
    ['a file that breaks before its tests counts once', { testResults: [file('failed'), file('passed', 'passed')] }, 1, 1, 1],
    ['an error outside of all tests counts once', { testResults: [file('passed', 'passed')] }, 1, 1, 1],
    ['a killed runner counts once', { testResults: [file('passed', 'passed')] }, null, 1, 1],
    ['no report is a failure', null, 0, 0, 1],
    ['no tests is a failure', { testResults: [] }, 0, 0, 1],
  ];
  it.each(cases)('%s', (_rule, report, exitCode, passed, failed) => {
    expect(countResults(report, exitCode)).toMatchObject({ passed, failed });
  });

  it('names what was not run', () => {
    expect(countResults({ testResults: [file('passed', 'skipped')] }, 0).remarks).toEqual(['Not run (skipped): test 0 in a.test.ts']);
  });
});
