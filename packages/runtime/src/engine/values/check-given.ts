import type { FieldValues } from '@dealwright/shared';
import type { Refusal } from '../decision.ts';
import { refuse, type Turn } from '../turn.ts';
import { checkValues } from './check-value.ts';

/** Values from outside in their stored form: only for the fields named, each right for its field, or all are refused with their places. */
export function checkGiven(
  turn: Turn,
  values: FieldValues,
  fields: readonly string[],
): { readonly values: FieldValues } | { readonly refused: Refusal } {
  const all = Object.values(turn.definition.fields);
  const columns = new Map(all.flatMap((field) => (field.columns ?? []).map((column) => [column, 'edit' as const])));
  const states = new Map(
    Object.keys(values).map((field) => [field, fields.includes(field) ? ('edit' as const) : ('hidden' as const)]),
  );
  const { taken, kept, wrong } = checkValues(turn, values, { states, columns });
  if (wrong.length > 0) return { refused: { ...refuse('values-refused', { count: wrong.length }), details: wrong } };
  return { values: { ...taken, ...kept } };
}
