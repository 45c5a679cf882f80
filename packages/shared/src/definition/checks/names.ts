import type { ProcessDefinition } from '../../generated/process-definition.ts';
import { textOf } from '../../text/text-of.ts';

/** What people call a field; its id where there is none. */
export function fieldName(definition: ProcessDefinition, id: string): string {
  const field = Object.hasOwn(definition.fields, id) ? definition.fields[id] : undefined;
  return field === undefined ? id : textOf(definition, field.label, definition.defaultLocale);
}

/** Words behind a text ref in the definition's own language. */
export function inWords(definition: ProcessDefinition, ref: string): string {
  return textOf(definition, ref, definition.defaultLocale);
}
