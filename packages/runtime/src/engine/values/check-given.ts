import type { FieldState, FieldValues } from '@dealwright/shared';
import type { Refusal } from '../decision.ts';
import { refuse, type Turn } from '../turn.ts';
import { checkValue } from './check-value.ts';

/** Values from outside in their stored form: only for the fields named, each right for its field, or all are refused with their places. */
export function checkGiven(
  turn: Turn,
  values: FieldValues,
  fields: readonly string[],
): { readonly values: FieldValues } | { readonly refused: Refusal } {
  const columns = new Map(
    Object.values(turn.definition.fields).flatMap((field) =>
      (field.columns ?? []).map((column): [string, FieldState] => [column, 'edit']),
    ),
  );
  const checked = Object.entries(values).map(([field, value]) =>
    checkValue(turn, { field, value, state: fields.includes(field) ? 'edit' : 'hidden', columns }),
  );
  const details = checked.flatMap((entry) => (entry.kind === 'wrong' ? entry.problems : []));
  if (details.length > 0) return { refused: { ...refuse('values-refused', { count: details.length }), details } };
  const taken = checked.flatMap((entry) => ('value' in entry ? [[entry.field, entry.value] as const] : []));
  return { values: Object.fromEntries(taken) };
}
