import type { FieldValues } from '@dealwright/shared';
import type { FieldPlace } from './field-type.ts';
import { fieldTypes } from './registry.ts';
import { stampEach, type ValuesStamp } from './stamp-each.ts';

export type { ValuesStamp } from './stamp-each.ts';

/** The values of a deal as they may be written: nobody chooses himself the moment, the author or the notice of what he sends. */
export function stampValues(
  definition: FieldPlace['definition'],
  values: FieldValues,
  stamp: ValuesStamp,
): FieldValues {
  return stampEach(values, stamp, { definition, types: fieldTypes });
}
