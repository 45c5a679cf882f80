import { componentCatalog } from '@dealwright/runtime';
import { checkDefinition, type Organization, type Problem, type ProcessDefinition } from '@dealwright/shared';
import { interpretedValidator } from '@dealwright/shared/validate-interpreted';

/** What is checked: a definition, and today's organization where it is known, so that approvers nobody can fill are found. */
export interface Checked {
  readonly definition: ProcessDefinition;
  readonly organization: Organization | null;
}

/** All problems of a definition, errors first. */
export function problemsOf({ definition, organization }: Checked): readonly Problem[] {
  return checkDefinition(definition, { catalog: componentCatalog, organization, validator: interpretedValidator });
}
