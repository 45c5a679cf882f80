import fc, { type RunDetails } from 'fast-check';
import { reportCase, type WalkWanted } from './minimal-case.ts';
import { anyProcess, type MixedStep, mixedSteps } from './mixed-steps.ts';
import { mixedWalk, type Walk } from './mixed-walk.ts';
import type { Decide } from './one-writer.ts';

/** Steps of a walk, a little fewer than on average: two commands that begin it, and half of the most there can be. */
const stepsOfWalk = 46;

type Drawn = [definition: Parameters<typeof mixedWalk>[0], steps: readonly MixedStep[]];

/** Walks at least so many steps; fails with the smallest case in which something is wrong. Answers how many steps were walked. */
export function walkMixed(steps: number, wanted: WalkWanted, seen: (walk: Walk) => void = () => undefined): number {
  let walked = 0;
  const property = fc.property(anyProcess, mixedSteps, (definition, some) => {
    const walk = mixedWalk(definition, some);
    walked += walk.steps.length;
    seen(walk);
    return walk.faults.length === 0;
  });
  fc.assert(property, { numRuns: Math.ceil(steps / stepsOfWalk), ...wanted, reporter });
  return walked;
}

/** Walks an engine with a fault until the fault is found, and answers the smallest case; null when it was not. */
export function findFault(decideWith: Decide, seed: number): ReturnType<typeof caseOf> | null {
  const property = fc.property(
    anyProcess,
    mixedSteps,
    (definition, some) => mixedWalk(definition, some, decideWith).faults.length === 0,
  );
  const { counterexample } = fc.check(property, { numRuns: 2000, seed });
  return counterexample === null ? null : caseOf(counterexample, decideWith);
}

function reporter(details: RunDetails<Drawn>): void {
  void reportCase(details, (drawn) => caseOf(drawn));
}

function caseOf([definition, some]: Drawn, decideWith?: Decide) {
  const { steps, faults } = mixedWalk(definition, some, decideWith);
  return { definition, faults, commands: steps.map(({ command, now }) => ({ now, ...command })) };
}
