import type { Outcome, Step } from './step.ts';
import { allSteps, staticSteps } from './steps.ts';

const args = process.argv.slice(2);
const steps = args.includes('--static') ? staticSteps : allSteps(args);
const total = { passed: 0, failed: 0 };

// Every step runs even when an earlier one failed: one run shows all there is to mend.
for (const step of steps) {
  const { passed, failed } = await timed(step);
  total.passed += passed;
  total.failed += failed;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function timed({ name, run }: Step): Promise<Outcome> {
  console.log(`── ${name}`);
  const begin = performance.now();
  const outcome = await run().catch((error: unknown): Outcome => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(`── ${name}: ${outcome.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s\n`);
  return outcome;
}
