import { type CheckInput, checkDefinition, type Problem, type ProcessDefinition } from '@dealwright/shared';
import { componentCatalog } from '../catalog.ts';
import { type ProofWanted, proveProcess } from './prove-process.ts';

/**
 * Everything that can be known of a definition before it is published: its shape and meaning with the registered components, and, when
 * it has no error and an organization is known, what its people would meet in its flows. Errors first.
 */
export function checkProcess(
  definition: ProcessDefinition,
  { places, ...input }: Omit<CheckInput, 'catalog'> & Pick<ProofWanted, 'places'>,
): readonly Problem[] {
  const problems = checkDefinition(definition, { ...input, catalog: componentCatalog });
  const { organization, locale } = input;
  if (organization === null || problems.some(({ severity }) => severity === 'error')) return problems;
  const proven = proveProcess(definition, organization, { locale, ...(places === undefined ? {} : { places }) });
  return [...problems, ...proven].toSorted((left, right) => weights[left.severity] - weights[right.severity]);
}

const weights = { error: 0, warning: 1, notice: 2 } as const;
