import type { FieldValues, FlowNode } from '@dealwright/shared';
import { fieldTypes } from '../../fields/registry.ts';
import type { Refusal } from '../decision.ts';
import { lookup } from '../lookup.ts';
import { personOf } from '../refuse-actor.ts';
import type { Turn } from '../turn.ts';
import { refuse } from '../turn.ts';
import { type CheckedValue, checkValue } from './check-value.ts';
import { type FieldStates, fieldsOfForm, statesAtNode, statesAtStart, statesByRole } from './field-states.ts';
import { type ValueSource, writeValues } from './write-values.ts';

/** Where values are given: a form that starts the deal, the deal as it stands, or the task of a node. */
export type SubmitPlace =
  | { readonly at: 'start'; readonly form: string | null }
  | { readonly at: 'deal'; readonly stage: string }
  | { readonly at: 'task'; readonly node: FlowNode; readonly stage: string };

/** Values that somebody sends. */
export interface Submission {
  readonly values: FieldValues;
  readonly source: ValueSource;
  readonly place: SubmitPlace;
}

/**
 * Takes the values of a command: each must be known, allowed to this person at this place and right for its field, or all are
 * refused with their places (S-31). What they compute is computed in the same turn, whatever the sender had computed himself.
 */
export function submitValues(turn: Turn, { values, source, place }: Submission): Refusal | null {
  const states = statesAt(turn, place);
  const checked = Object.entries(values).map(([field, value]) =>
    checkValue(turn, { field, value, state: states.get(field) ?? null }),
  );
  const given = Object.fromEntries(
    checked.flatMap((entry) => (entry.kind === 'taken' ? [[entry.field, entry.value]] : [])),
  );
  const all = [...checked, ...missing(turn, { given, states, place })];
  const wrong = all.flatMap((entry) => (entry.kind === 'wrong' ? entry.problems : []));
  if (wrong.length > 0) return { ...refuse('values-refused', { count: wrong.length }), details: wrong };
  writeValues(turn, given, source);
  return null;
}

function statesAt({ definition, command, context }: Turn, place: SubmitPlace): FieldStates {
  const viewer = { definition, person: personOf(command.by), organization: context.organization };
  if (place.at === 'task') return statesAtNode(viewer, place.node);
  if (place.at === 'deal') return statesByRole(viewer);
  const shown = place.form === null ? null : fieldsOfForm(definition, place.form);
  return statesAtStart(command.by.kind === 'person' ? viewer : null, definition, shown);
}

interface Filled {
  readonly given: FieldValues;
  readonly states: FieldStates;
  readonly place: SubmitPlace;
}

/** Fields that must be filled here and are not; a preview takes them as filled. */
function missing(turn: Turn, { given, states, place }: Filled): readonly CheckedValue[] {
  if (turn.assuming) return [];
  return Object.entries(turn.definition.fields).flatMap(([id, field]) => {
    const here = place.at === 'start' ? place.form !== null && states.get(id) === 'edit' : Object.hasOwn(given, id);
    const asked = states.get(id) === 'required' && place.at === 'task';
    if (!asked && !(here && field.required === true)) return [];
    const value = Object.hasOwn(given, id) ? given[id] : lookup(turn.deal.values, id);
    const empty = fieldTypes.get(field.type)?.isEmpty(value) ?? value === undefined;
    return empty ? [{ kind: 'wrong', problems: [{ pointer: `/values/${id}`, code: 'required', params: {} }] }] : [];
  });
}
