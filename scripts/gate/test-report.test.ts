import { expect, test } from 'vitest';
import { countTests, type TestReport } from './test-report.ts';

const clean: TestReport = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
};

test('a clean run counts its tests', () => {
  expect(countTests(clean, { exitCode: 0, conformanceData: true })).toEqual({ passed: 3, failed: 0, remarks: [] });
});

test('a file that could not be loaded is a failure', () => {
  const testResults = [{ name: 'a.test.ts', status: 'failed', message: 'no such module', assertionResults: [] }];
  expect(countTests({ ...clean, testResults }, { exitCode: 1, conformanceData: true })).toMatchObject({
    passed: 3,
    failed: 1,
  });
});

test('a failed test is counted once', () => {
  const testResults = [{ name: 'a.test.ts', status: 'failed', assertionResults: [{ status: 'failed' }] }];
  expect(
    countTests({ ...clean, numFailedTests: 1, testResults }, { exitCode: 1, conformanceData: true }),
  ).toMatchObject({ passed: 3, failed: 1 });
});

test('skipped tests, a stray error and a missing report are failures', () => {
  expect(countTests({ ...clean, numPendingTests: 2 }, { exitCode: 0, conformanceData: true }).failed).toBe(2);
  expect(countTests(clean, { exitCode: 1, conformanceData: true }).failed).toBe(1);
  expect(countTests(undefined, { exitCode: 1, conformanceData: true })).toMatchObject({ passed: 0, failed: 1 });
});

test('conformance tests may be left out where the published cases are not, and are named; anything else may not', () => {
  const left = { name: 'tck.conformance.test.ts', status: 'passed', assertionResults: [{ status: 'skipped' }] };
  const other = { ...left, name: 'other.test.ts' };
  const facts = { exitCode: 0, conformanceData: false };
  expect(countTests({ ...clean, numPendingTests: 1, testResults: [left] }, facts)).toMatchObject({
    passed: 3,
    failed: 0,
    remarks: [expect.stringContaining('left out')],
  });
  expect(countTests({ ...clean, numPendingTests: 1, testResults: [other] }, facts).failed).toBe(1);
  expect(
    countTests({ ...clean, numPendingTests: 1, testResults: [left] }, { ...facts, conformanceData: true }).failed,
  ).toBe(1);
});
