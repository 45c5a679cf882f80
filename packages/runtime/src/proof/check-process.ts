import { type CheckInput, checkDefinition, type Problem, type ProcessDefinition } from '@dealwright/shared';
import { componentCatalog } from '../catalog.ts';
import { finish, type InSteps } from './in-steps.ts';
import { type ProofWanted, proveInSteps } from './prove-process.ts';

/** What a process is checked with. */
export type ProcessInput = Omit<CheckInput, 'catalog'> & Pick<ProofWanted, 'places'>;

/**
 * Everything that can be known of a definition before it is published: its shape and meaning with the registered components, and, when
 * it has no error and an organization is known, what its people would meet in its flows. Errors first.
 */
export function* checkInSteps(
  definition: ProcessDefinition,
  { places, ...input }: ProcessInput,
): InSteps<readonly Problem[]> {
  const problems = checkDefinition(definition, { ...input, catalog: componentCatalog });
  const { organization, locale, today } = input;
  if (organization === null || problems.some(({ severity }) => severity === 'error')) return problems;
  yield;
  const proven = yield* proveInSteps(definition, organization, {
    locale,
    today,
    ...(places === undefined ? {} : { places }),
  });
  return [...problems, ...proven].toSorted((left, right) => weights[left.severity] - weights[right.severity]);
}

/** The same at once. */
export function checkProcess(definition: ProcessDefinition, input: ProcessInput): readonly Problem[] {
  return finish(checkInSteps(definition, input));
}

const weights = { error: 0, warning: 1, notice: 2 } as const;
