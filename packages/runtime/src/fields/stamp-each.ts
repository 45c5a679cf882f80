import type { FieldValues, Json } from '@dealwright/shared';
import type { FieldPlace, ValueStamp } from './field-type.ts';

/** The stamp of a whole set of values. */
export interface ValuesStamp extends Omit<ValueStamp, 'stored'> {
  /** What is stored already. */
  readonly stored?: FieldValues;
}

/** The same values with what their sender may not choose himself written into them; a field that is not known is left as it is. */
export function stampEach(
  values: FieldValues,
  { stored = {}, ...stamp }: ValuesStamp,
  { definition, types }: Omit<FieldPlace, 'field'>,
): FieldValues {
  const stamped = Object.entries(values).flatMap(([id, sent]): readonly [string, Json][] => {
    const field = Object.hasOwn(definition.fields, id) ? definition.fields[id] : undefined;
    const type = field === undefined ? undefined : types.get(field.type);
    if (field === undefined || type?.stamp === undefined || type.isEmpty(sent)) return [];
    const before = Object.hasOwn(stored, id) ? stored[id] : undefined;
    return [[id, type.stamp(sent, { ...stamp, stored: before }, { field, definition, types })]];
  });
  return stamped.length === 0 ? values : { ...values, ...Object.fromEntries(stamped) };
}
