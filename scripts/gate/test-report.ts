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

/** How a run ended and what it could not have. */
export interface RunFacts {
  readonly exitCode: number;
  /** Whether the published test cases lie where `CONFORMANCE_DATA` says. */
  readonly conformanceData: boolean;
}

/**
 * Counts a run. A file that could not be loaded, a skipped test, and an error outside any test are failures too. Only the
 * conformance tests may be left out, where the cases made by others are not there; they are named and do not count as passed.
 */
export function countTests(
  report: TestReport | undefined,
  { exitCode, conformanceData }: RunFacts,
): Outcome & { readonly remarks: readonly string[] } {
  if (report === undefined) return { passed: 0, failed: 1, remarks: ['the tests wrote no report'] };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const excused = conformanceData ? 0 : skippedConformance(report);
  const skipped = report.numPendingTests + report.numTodoTests - excused;
  const failed = report.numFailedTests + broken.length + skipped;
  const stray = failed === 0 && exitCode !== 0;
  return {
    passed: report.numPassedTests,
    failed: failed + (stray ? 1 : 0),
    remarks: [
      ...broken.map(({ name, message }) => `${name} could not be run: ${message ?? ''}`),
      ...(excused > 0
        ? [`${excused} conformance tests were left out: CONFORMANCE_DATA names no folder with the cases`]
        : []),
      ...(skipped > 0 ? [`${skipped} tests are skipped; none may be`] : []),
      ...(stray ? [`the test run ended with code ${exitCode} though no test failed`] : []),
    ],
  };
}

function skippedConformance({ testResults }: TestReport): number {
  return testResults
    .filter(({ name }) => name.includes('.conformance.test.'))
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status !== 'passed' && status !== 'failed').length;
}
