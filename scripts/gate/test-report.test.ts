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
  expect(countTests(clean, 0)).toEqual({ passed: 3, failed: 0, remarks: [] });
});

test('a file that could not be loaded is a failure', () => {
  const testResults = [{ name: 'a.test.ts', status: 'failed', message: 'no such module', assertionResults: [] }];
  expect(countTests({ ...clean, testResults }, 1)).toMatchObject({ passed: 3, failed: 1 });
});

test('a failed test is counted once', () => {
  const testResults = [{ name: 'a.test.ts', status: 'failed', assertionResults: [{ status: 'failed' }] }];
  expect(countTests({ ...clean, numFailedTests: 1, testResults }, 1)).toMatchObject({ passed: 3, failed: 1 });
});

test('skipped tests, a stray error and a missing report are failures', () => {
  expect(countTests({ ...clean, numPendingTests: 2 }, 0).failed).toBe(2);
  expect(countTests(clean, 1).failed).toBe(1);
  expect(countTests(undefined, 1)).toMatchObject({ passed: 0, failed: 1 });
});
