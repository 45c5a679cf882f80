import type { Json } from '@dealwright/shared';
import type { FieldContext, FieldType } from './field-type.ts';

/**
 * What is stored of a value that somebody gave: its normal form, null for nothing, undefined when it cannot be understood. What is
 * empty only once it is cleaned, such as a blank, is nothing too.
 */
export function storedForm(type: FieldType, input: Json, context: FieldContext): Json | undefined {
  if (input === null || type.isEmpty(input)) return null;
  const normal = type.normalize(input, context);
  return normal !== undefined && type.isEmpty(normal) ? null : normal;
}
