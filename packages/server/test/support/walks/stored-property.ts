import fc, { type RunDetails } from 'fast-check';
import {
  type MinimalCase,
  reportCase,
  type WalkWanted,
} from '../../../../runtime/src/engine/properties/testing/minimal-case.ts';
import { anyProcess, mixedStep } from '../../../../runtime/src/engine/properties/testing/mixed-steps.ts';
import { type StepPair, storedWalk } from './stored-walk.ts';
import type { WalkWorld } from './walk-world.ts';

const pair: fc.Arbitrary<StepPair> = fc.record({
  steps: fc.tuple(
    mixedStep.map((step) => ({ ...step, client: 0 as const })),
    mixedStep.map((step) => ({ ...step, client: 1 as const })),
  ),
  together: fc.boolean(),
});
const mostPairs = 24;
const pairs = fc.array(pair, { minLength: 1, maxLength: mostPairs, size: 'max' });

/** How often a smaller case may pass before it counts as one in which nothing is wrong: races do not go the same way each time. */
const triesOfSmaller = 3;

/** How walks go. */
export interface StoredWalks {
  readonly steps: number;
  /** Walks that go on at once. */
  readonly atOnce: number;
  readonly wanted: WalkWanted;
}

/** Walks at least so many steps on two servers; fails with the smallest case that it finds. Answers how many steps were walked. */
export async function walkStored(at: WalkWorld, { steps, atOnce, wanted }: StoredWalks): Promise<number> {
  let walked = 0;
  const some = async (): Promise<void> => {
    const found = await smallestFault(at, {
      wanted,
      shrinkMs: 60_000,
      goesOn: () => walked < steps,
      seen: (count) => {
        walked += count;
      },
    });
    if (found !== null) throw found;
  };
  await Promise.all(Array.from({ length: atOnce }, some));
  return walked;
}

interface Search {
  readonly wanted: WalkWanted;
  /** How long a case is made smaller. */
  readonly shrinkMs: number;
  readonly goesOn: () => boolean;
  readonly seen: (steps: number) => void;
}

/** Walks until something is wrong or nothing goes on; answers what it found, said in the smallest case. */
export async function smallestFault(at: WalkWorld, { wanted, shrinkMs, goesOn, seen }: Search): Promise<Error | null> {
  let smallest: MinimalCase | null = null;
  let until = Number.POSITIVE_INFINITY;
  const property = fc.asyncProperty(anyProcess, pairs, async (definition, given) => {
    if (Date.now() > until) return true;
    for (let tries = smallest === null ? 1 : triesOfSmaller; tries > 0; tries -= 1) {
      const { commands, faults } = await storedWalk(at, definition, given);
      seen(commands.length);
      if (faults.length === 0) continue;
      if (smallest === null) until = Date.now() + shrinkMs;
      smallest = { definition, commands, faults };
      return false;
    }
    return true;
  });
  do {
    const details = await fc.check(property, { numRuns: 5, ...wanted });
    if (details.failed && smallest === null) return details.errorInstance as Error;
    if (details.failed) return caseOf(details, smallest);
  } while (goesOn());
  return null;
}

async function caseOf<Drawn>(details: RunDetails<Drawn>, smallest: MinimalCase | null): Promise<Error> {
  try {
    await reportCase(details, () => smallest ?? Promise.reject(new Error('the case is lost')));
  } catch (cause) {
    return cause as Error;
  }
  return new Error('the walk failed without a case');
}
