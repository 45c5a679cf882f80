import type { Outcome } from './step.ts';

/** The part of Vitest's JSON report that is counted. */
export interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Counts a run. A file that could not be loaded, a skipped test, and an error outside any test are failures too. */
export function countTests(
  report: TestReport | undefined,
  exitCode: number,
): Outcome & { readonly remarks: readonly string[] } {
  if (report === undefined) return { passed: 0, failed: 1, remarks: ['the tests wrote no report'] };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const skipped = report.numPendingTests + report.numTodoTests;
  const failed = report.numFailedTests + broken.length + skipped;
  const stray = failed === 0 && exitCode !== 0;
  return {
    passed: report.numPassedTests,
    failed: failed + (stray ? 1 : 0),
    remarks: [
      ...broken.map(({ name, message }) => `${name} could not be run: ${message ?? ''}`),
      ...(skipped > 0 ? [`${skipped} tests are skipped; none may be`] : []),
      ...(stray ? [`the test run ended with code ${exitCode} though no test failed`] : []),
    ],
  };
}
