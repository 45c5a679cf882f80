import type { FieldValues, Json, ProcessDefinition } from '@dealwright/shared';

const names = new WeakMap<ProcessDefinition, ReadonlyMap<string, string>>();

/** Values by field id, from values by key or id; unknown names stay, so that the engine refuses them with their place. */
export function valuesById(definition: ProcessDefinition, values: Readonly<Record<string, unknown>>): FieldValues {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [fieldId(definition, name), value as Json]));
}

/** The id of a field that is named by key or id. */
export function fieldId(definition: ProcessDefinition, name: string): string {
  const known = names.get(definition) ?? readNames(definition);
  names.set(definition, known);
  return known.get(name) ?? name;
}

function readNames({ fields }: ProcessDefinition): ReadonlyMap<string, string> {
  const entries = Object.entries(fields);
  return new Map([...entries.map(([id, { key }]) => [key, id] as const), ...entries.map(([id]) => [id, id] as const)]);
}
