import type { ProcessDefinition } from '@dealwright/shared';

/** All checklist items of a definition's gates. */
export function checklistOf(definition: ProcessDefinition): ReadonlySet<string> {
  const stages = Object.values(definition.pipeline.stages);
  return new Set(stages.flatMap(({ gate }) => gate?.checklist ?? []).map(({ id }) => id));
}
