import type { FieldTypes } from '../fields/field-type.ts';
import { fieldTypes } from '../fields/registry.ts';
import { expressionTools } from './expression-tools.ts';
import type { FormSession, FormSessionInput } from './form-session.ts';
import { startFormSession } from './start-form-session.ts';

/** Opens a form for filling, with every field type there is unless fewer are named. */
export function createFormSession(input: FormSessionInput, types: FieldTypes = fieldTypes): FormSession {
  return startFormSession(input, { types, tools: expressionTools });
}
