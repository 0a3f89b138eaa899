/**
 * What a test run came to, in numbers that cannot hide anything.
 *
 * Read from Vitest's JSON report. A file that failed before its first test counts as one failure; so
 * does a run that ended badly although no test failed (an error outside of any test, a crash); and a
 * skipped test is a failure too: whoever reads "N passed, 0 failed" may rely on all of them.
 */

export interface RunReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: 'passed' | 'failed' | string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: 'passed' | 'failed' | 'skipped' | 'pending' | 'todo' | 'disabled' | string;
    }[];
  }[];
}

export interface RunCount {
  readonly passed: number;
  readonly failed: number;
  /** One line for each failure that the runner's own output may not show as one. */
  readonly remarks: readonly string[];
}

/** @param report null: the runner wrote none. @param exitCode of the runner; null: it was killed */
export const countResults = (report: RunReport | null, exitCode: number | null): RunCount => {
  if (!report) return { passed: 0, failed: 1, remarks: ['The test runner ended without a report.'] };
  const remarks: string[] = [];
  let passed = 0;
  let failed = 0;
  for (const { name, status, assertionResults } of report.testResults) {
    for (const { fullName, status: result } of assertionResults) {
      if (result === 'passed') passed++;
      else failed++;
      if (result !== 'passed' && result !== 'failed') remarks.push(`Not run (${result}): ${fullName} in ${name}`);
    }
    if (status === 'failed' && !assertionResults.some((r) => r.status === 'failed')) {
      failed++;
      remarks.push(`Failed outside of its tests: ${name}`);
    }
  }
  if (passed + failed === 0) return { passed, failed: 1, remarks: ['No tests were found.'] };
  if (exitCode !== 0 && failed === 0)
    return { passed, failed: 1, remarks: ['The test runner reported an error outside of all tests; see above.'] };
  return { passed, failed, remarks };
};
