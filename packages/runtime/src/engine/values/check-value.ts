import type { FieldState, FieldValues, Json } from '@dealwright/shared';
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
type CheckedValue =
  | { readonly kind: 'taken'; readonly value: Json }
  /** What the deal holds already. The form is told all the same: a rule may empty what nobody affirmed. */
  | { readonly kind: 'kept'; readonly value: Json }
  /** Nothing to do: the server computes it, or the sender may only read it. */
  | { readonly kind: 'left' }
  | { readonly kind: 'wrong'; readonly problems: Refusal['details'] };

/** A value that was sent for a field, with what its sender may do there; null when the field is not known. */
interface SentValue {
  readonly field: string;
  readonly value: Json;
  readonly state: FieldState | null;
  /** What the sender may do with the columns, when it is a sub-table. */
  readonly columns: FieldStates;
}

/** What a sender may do with the fields, and with the columns of those that are sub-tables. */
export interface SenderStates {
  readonly states: FieldStates;
  readonly columns: FieldStates;
}

/** Checks all values that were sent, and sorts them by what became of them; fields whose state is not known are not known. */
export function checkValues(turn: Turn, values: FieldValues, { states, columns }: SenderStates) {
  const taken: Record<string, Json> = {};
  const kept: Record<string, Json> = {};
  const wrong: Refusal['details'][number][] = [];
  for (const [field, value] of Object.entries(values)) {
    const checked = checkValue(turn, { field, value, state: states.get(field) ?? null, columns });
    if (checked.kind === 'taken') taken[field] = checked.value;
    else if (checked.kind === 'kept') kept[field] = checked.value;
    else if (checked.kind === 'wrong') wrong.push(...checked.problems);
  }
  return { taken, kept, wrong };
}

/** Checks one value that was sent: known, allowed, understood and right, or refused with its place. */
function checkValue(turn: Turn, { field: id, value, state, columns }: SentValue): CheckedValue {
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
  if (normal === null) return before === null ? { kind: 'left' } : { kind: 'taken', value: null };
  const stored = withClosedCells(normal, before, closedColumns(field, columns));
  if (sameJson(stored, before)) return { kind: 'kept', value: stored };
  const problems = type.problems(stored, contextOf(turn.definition, id));
  if (problems.length === 0) return { kind: 'taken', value: stored };
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
