import { componentCatalog } from '@dealwright/runtime';
import { checkDefinition, type Problem, type ProcessDefinition } from '@dealwright/shared';
import { interpretedValidator } from '@dealwright/shared/validate-interpreted';

/** All problems of a definition, errors first. Who fills which role is known on the server only, which checks again before publishing. */
export function problemsOf(definition: ProcessDefinition): readonly Problem[] {
  return checkDefinition(definition, {
    catalog: componentCatalog,
    organization: null,
    validator: interpretedValidator,
  });
}
