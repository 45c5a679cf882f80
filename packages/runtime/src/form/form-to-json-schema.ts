import type { JsonObject, ProcessDefinition } from '@dealwright/shared';
import { fieldContextOf } from '../fields/field-context.ts';
import type { FieldTypes } from '../fields/field-type.ts';
import { fieldTypes } from '../fields/registry.ts';
import { formSourceOf } from './form-source.ts';
import { readLayout } from './layout.ts';

/**
 * JSON Schema 2020-12 of what a published form sends, by field id: for integrators, and the first check of every submission.
 * It says what a value may look like; what depends on other values is said by the rules. Null for an unknown form.
 */
export function formToJsonSchema(
  definition: ProcessDefinition,
  form: string,
  types: FieldTypes = fieldTypes,
): JsonObject | null {
  const source = formSourceOf(definition, form);
  if (source === null) return null;
  const locale = definition.defaultLocale;
  const properties = readLayout(source.form).order.flatMap((id) => {
    const field = Object.hasOwn(source.fields, id) ? source.fields[id] : undefined;
    const type = field === undefined ? undefined : types.get(field.type);
    if (field === undefined || type === undefined || field.computed !== undefined) return [];
    const context = fieldContextOf(field, { source, types, locale, organization: null });
    const facts = { title: context.text(field.label), 'x-key': field.key };
    return [[id, { ...facts, anyOf: [{ type: 'null' }, type.valueSchema(context)] }] as const];
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(properties),
  };
}
