import { type Problem, type ProcessDefinition, parsePointer } from '@dealwright/shared';

/** Parts of a definition, in the order of the problem column. */
export const definitionParts = [
  'whole',
  'fields',
  'forms',
  'pipeline',
  'flows',
  'tables',
  'roles',
  'privacy',
  'texts',
  'tests',
] as const;

/** One part of a definition. */
export type DefinitionPart = (typeof definitionParts)[number];

/** A part with what was looked at in it and what is wrong with it. */
export interface CheckedPart {
  readonly part: DefinitionPart;
  /** How many things of this part were checked; null for the document as a whole. */
  readonly count: number | null;
  readonly problems: readonly Problem[];
}

const homes: Readonly<Record<string, DefinitionPart | undefined>> = {
  fields: 'fields',
  metrics: 'fields',
  forms: 'forms',
  pipeline: 'pipeline',
  flows: 'flows',
  tables: 'tables',
  roles: 'roles',
  access: 'roles',
  privacy: 'privacy',
  texts: 'texts',
  locales: 'texts',
  tests: 'tests',
};

/** All problems by the part they are in, worst first; parts that are empty and sound are left out. */
export function problemParts(definition: ProcessDefinition, problems: readonly Problem[]): readonly CheckedPart[] {
  const sorted = problems.toSorted((one, other) => weight(one) - weight(other));
  return definitionParts
    .map((part) => ({
      part,
      count: countOf(definition, part),
      problems: sorted.filter((problem) => partOf(problem) === part),
    }))
    .filter(({ part, count, problems: found }) => found.length > 0 || (count ?? 0) > 0 || part === 'whole');
}

function partOf({ pointer }: Problem): DefinitionPart {
  return homes[parsePointer(pointer)?.[0] ?? ''] ?? 'whole';
}

function weight({ severity }: Problem): number {
  return ['error', 'warning', 'notice'].indexOf(severity);
}

function countOf(definition: ProcessDefinition, part: DefinitionPart): number | null {
  const sizes: Readonly<Record<DefinitionPart, number | null>> = {
    whole: null,
    fields: Object.keys(definition.fields).length,
    forms: Object.keys(definition.forms).length,
    pipeline: definition.pipeline.order.length,
    flows: Object.values(definition.flows).reduce((sum, { nodes }) => sum + Object.keys(nodes).length, 0),
    tables: Object.keys(definition.tables ?? {}).length,
    roles: Object.keys(definition.roles).length,
    privacy: Object.keys(definition.privacy.purposes ?? {}).length,
    texts: definition.locales.length,
    tests: definition.tests?.length ?? 0,
  };
  return sizes[part];
}
