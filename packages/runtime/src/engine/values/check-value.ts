import type { FieldState, Json } from '@dealwright/shared';
import { fieldTypes } from '../../fields/registry.ts';
import { sameJson } from '../../fields/same-json.ts';
import { storedForm } from '../../fields/stored-form.ts';
import type { Refusal } from '../decision.ts';
import { lookup } from '../lookup.ts';
import type { Turn } from '../turn.ts';
import { closedColumns, withClosedCells } from './closed-cells.ts';
import type { FieldStates } from './field-states.ts';
import { contextOf } from './fit-to-field.ts';

/** What became of one value that was sent. */
export type CheckedValue =
  | { readonly kind: 'taken'; readonly field: string; readonly value: Json }
  /** What the deal holds already. The form is told all the same: a rule may empty what nobody affirmed. */
  | { readonly kind: 'kept'; readonly field: string; readonly value: Json }
  /** Nothing to do: the server computes it, or the sender may only read it. */
  | { readonly kind: 'left' }
  | { readonly kind: 'wrong'; readonly problems: Refusal['details'] };

/** A value that was sent for a field, with what its sender may do there; null when the field is not known. */
export interface SentValue {
  readonly field: string;
  readonly value: Json;
  readonly state: FieldState | null;
  /** What the sender may do with the columns, when it is a sub-table. */
  readonly columns: FieldStates;
}

/** Checks one value that was sent: known, allowed, understood and right, or refused with its place. */
export function checkValue(turn: Turn, { field: id, value, state, columns }: SentValue): CheckedValue {
  const field = lookup(turn.definition.fields, id);
  const type = fieldTypes.get(field?.type ?? '');
  if (field === undefined || type === undefined || state === null) return wrong(id, 'field-unknown');
  if (field.computed !== undefined) return { kind: 'left' };
  const before = lookup(turn.deal.values, id) ?? null;
  if (state !== 'edit' && state !== 'required') {
    return sameJson(value, before) && state === 'read' ? { kind: 'left' } : wrong(id, 'field-not-allowed');
  }
  const normal = storedForm(type, value, contextOf(turn.definition, id));
  if (normal === undefined) return wrong(id, 'not-understood');
  if (normal === null) return before === null ? { kind: 'left' } : { kind: 'taken', field: id, value: null };
  const stored = withClosedCells(normal, before, closedColumns(field, columns));
  if (sameJson(stored, before)) return { kind: 'kept', field: id, value: stored };
  const problems = type.problems(stored, contextOf(turn.definition, id));
  if (problems.length === 0) return { kind: 'taken', field: id, value: stored };
  return {
    kind: 'wrong',
    problems: problems.map(({ path, code, params }) => ({ pointer: `/values/${id}${path}`, code, params })),
  };
}

function wrong(field: string, code: string): CheckedValue {
  return { kind: 'wrong', problems: [{ pointer: `/values/${escaped(field)}`, code, params: {} }] };
}

/** A field name from anybody as one step of an RFC 6901 pointer. */
function escaped(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}
