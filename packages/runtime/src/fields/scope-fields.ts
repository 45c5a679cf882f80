import type { ExpressionType, Field, ScopeField } from '@dealwright/shared';
import type { FieldTypes } from './field-type.ts';

/** The fields of a deal as expressions see them, columns inside their sub-tables. `label` says a field's words. */
export function scopeFieldsOf(
  fields: Readonly<Record<string, Field>>,
  types: FieldTypes,
  label: (field: Field) => string = ({ key }) => key,
): readonly ScopeField[] {
  const scopeField = (id: string, field: Field): ScopeField => {
    return { id, key: field.key, label: label(field), type: typeOf(field) };
  };
  const typeOf = (field: Field): ExpressionType => {
    const type = types.get(field.type)?.valueType(field) ?? { kind: 'unknown', mayBeEmpty: true };
    if (type.kind !== 'list' || type.of.kind !== 'row') return type;
    const columns = (field.columns ?? []).flatMap((id) => {
      const column = Object.hasOwn(fields, id) ? fields[id] : undefined;
      const simple = column !== undefined && types.get(column.type)?.hasColumns !== true;
      return simple ? [[id, scopeField(id, column)] as const] : [];
    });
    return { ...type, of: { ...type.of, columns: new Map(columns) } };
  };
  return Object.entries(fields).map(([id, field]) => scopeField(id, field));
}
