import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../project-root.ts';
import { runProgram } from './run-program.ts';
import type { Outcome } from './step.ts';
import { countTests, type TestReport } from './test-report.ts';

const reportFile = path.join(projectRoot, 'node_modules/.cache/test-report.json');

/** Where test cases made by others lie: as told, else beside the project. */
const conformanceFolder = process.env.CONFORMANCE_DATA ?? path.resolve(projectRoot, '../shared/data');

/** Runs all test projects and counts their tests. */
export async function runTests(filters: readonly string[]): Promise<Outcome> {
  rmSync(reportFile, { force: true });
  mkdirSync(path.dirname(reportFile), { recursive: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const code = await runProgram('vitest', ['run', ...reporters, ...filters]);
  const report = existsSync(reportFile) ? (JSON.parse(readFileSync(reportFile, 'utf8')) as TestReport) : undefined;
  const { passed, failed, remarks } = countTests(report, {
    exitCode: code,
    conformanceData: existsSync(conformanceFolder),
  });
  for (const remark of remarks) console.log(remark);
  return { passed, failed };
}
