import type { ProcessDefinition } from '@dealwright/shared';

/** Fields that a form shows, with the columns of its sub-tables. */
export function fieldsShown(definition: ProcessDefinition, form: string): ReadonlySet<string> {
  const layout = Object.values(definition.forms[form]?.layout ?? {});
  const placed = layout.flatMap(({ field }) => (field === undefined ? [] : [field]));
  return new Set(placed.flatMap((id) => [id, ...(definition.fields[id]?.columns ?? [])]));
}
