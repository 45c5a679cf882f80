import { verdictOf } from './run-program.ts';
import { runTests } from './run-tests.ts';
import type { Outcome, Step } from './step.ts';

/** What needs no build: seconds, not minutes. */
export const staticSteps: readonly Step[] = [
  { name: 'preflight', run: async () => preflight() },
  {
    name: 'format and lint',
    run: () => verdictOf('biome', 'ci', process.stdout.isTTY ? '--colors=force' : '--colors=off', '.'),
  },
  { name: 'generated files fresh', run: () => verdictOf('node', 'scripts/generate/main.ts', '--check') },
  { name: 'types', run: () => verdictOf('tsc', '-b') },
  { name: 'fences', run: () => verdictOf('node', 'scripts/fences/main.ts') },
];

/** The whole gate; the filters go to the test run. */
export function allSteps(filters: readonly string[]): readonly Step[] {
  return [
    ...staticSteps,
    { name: 'build', run: () => verdictOf('turbo', 'run', 'build', '--ui=stream', '--output-logs=errors-only') },
    { name: 'tests', run: () => runTests(filters) },
  ];
}

function preflight(): Outcome {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= 24) return { passed: 1, failed: 0 };
  console.log(
    `This is Node ${process.version}; the gate needs 24 or newer. Start it with npm test, which brings its own.`,
  );
  return { passed: 0, failed: 1 };
}
