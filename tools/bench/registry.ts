import { approvalBenches } from './approval.bench.ts';
import type { Bench } from './bench.ts';
import { coldStartBenches } from './cold-start.bench.ts';
import { dealStepsBenches } from './deal-steps.bench.ts';
import { engineBench } from './engine.bench.ts';
import { expressionBenches } from './expressions.bench.ts';
import { flowsBenches } from './flows.bench.ts';
import { growthBench } from './growth.bench.ts';
import { jobsBenches } from './jobs.bench.ts';
import { mountBench } from './mount.bench.ts';
import { proofBench } from './proof.bench.ts';

/** All figures, in the order in which they are printed. */
export const benches: readonly Bench[] = [
  engineBench,
  ...approvalBenches,
  proofBench,
  mountBench,
  ...expressionBenches,
  ...dealStepsBenches,
  growthBench,
  ...flowsBenches,
  ...jobsBenches,
  ...coldStartBenches,
];
