import type { Form } from '../../generated/form.ts';
import type { ProcessDefinition } from '../../generated/process-definition.ts';
import type { CheckFrame } from './check-frame.ts';

/** What is wrong with a deal that something outside begins. */
export interface BegunDealFaults {
  /** The form it must satisfy begins no deals. */
  readonly formUnfit: boolean;
  /** Fields that the form always asks for, and that nothing fills. */
  readonly missing: readonly string[];
}

/** Whether a deal that begins with values for these fields can satisfy the form. */
export function begunDealFaults(
  { forms, fields }: Pick<ProcessDefinition, 'forms' | 'fields'>,
  id: string | undefined,
  filled: readonly string[],
): BegunDealFaults {
  const form = id !== undefined && Object.hasOwn(forms, id) ? forms[id] : undefined;
  if (form === undefined) return { formUnfit: false, missing: [] };
  const missing = requiredOn(form, fields).filter((field) => !filled.includes(field));
  return { formUnfit: form.use !== 'start' && form.use !== 'public', missing };
}

/** Fields that a form always asks for, and that nothing fills by itself. */
function requiredOn({ layout }: Form, fields: ProcessDefinition['fields']): readonly string[] {
  const shown = Object.values(layout).flatMap(({ field }) => field ?? []);
  return shown.filter((id) => {
    const field = Object.hasOwn(fields, id) ? fields[id] : undefined;
    return field?.required === true && field.computed === undefined && field.default === undefined;
  });
}

/** Whether a field can be filled from outside: nobody fills a computed one, and a column is filled with its table. */
export function isFillable({ definition, columnOwners }: CheckFrame, id: string): boolean {
  const field = Object.hasOwn(definition.fields, id) ? definition.fields[id] : undefined;
  return field === undefined || (field.computed === undefined && !columnOwners.has(id));
}
