import type { FieldValues, FlowNode, ProcessDefinition } from '@dealwright/shared';
import { fieldTypes } from '../../fields/registry.ts';
import { formSourceOf } from '../../form/form-source.ts';
import type { Command } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { lookup } from '../lookup.ts';
import { personOf } from '../refuse-actor.ts';
import type { Turn } from '../turn.ts';
import { refuse } from '../turn.ts';
import { checkValues } from './check-value.ts';
import { type FieldStates, fieldsOfForm, statesAtNode, statesAtStart, statesByRole } from './field-states.ts';
import { type Judgement, judgeByForm } from './judge-by-form.ts';
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
 * Takes the values of a command: each must be known, allowed to this person at this place and right for its field and form, or
 * all are refused with their places (S-31). What they compute is computed in the same turn, whatever the sender had computed.
 */
export function submitValues(turn: Turn, { values, source, place }: Submission): Refusal | null {
  const states = statesAt(turn, place);
  const names = Object.keys(values);
  // Most decisions come without values, at nodes that ask for none.
  if (names.length === 0 && place.at !== 'start' && !isJudged(turn, place, states)) return null;
  const { taken: given, kept, wrong } = checkValues(turn, values, { states, columns: states });
  if (wrong.length > 0) return refuseValues(wrong);
  const judged = judge(turn, { given, kept, states, place, sent: names });
  if (!judged.ok) return refuseValues(judged.problems);
  if (judged.values === given) {
    writeValues(turn, given, source);
    return null;
  }
  writeValues(
    turn,
    pick(judged.values, (field) => Object.hasOwn(given, field)),
    source,
  );
  const ruled = pick(judged.values, (field) => !Object.hasOwn(given, field));
  if (Object.keys(ruled).length > 0) writeValues(turn, ruled, place.at === 'start' ? source : 'rule');
  return null;
}

function pick(values: FieldValues, wanted: (field: string) => boolean): FieldValues {
  return Object.fromEntries(Object.entries(values).filter(([field]) => wanted(field)));
}

function refuseValues(details: Refusal['details']): Refusal {
  return { ...refuse('values-refused', { count: details.length }), details };
}

function statesAt({ definition, command, context }: Turn, place: SubmitPlace): FieldStates {
  const viewer = { definition, person: personOf(command.by), organization: context.organization };
  if (place.at === 'task') return statesAtNode(viewer, place.node);
  if (place.at === 'deal') return statesByRole(viewer);
  const mapped = mappedFields(definition, command);
  const ofForm = place.form === null ? mapped : fieldsOfForm(definition, place.form);
  const shown = ofForm === null || mapped === null ? ofForm : new Set([...ofForm, ...mapped]);
  return statesAtStart(command.by.kind === 'person' ? viewer : null, definition, shown);
}

/** What the message or the schedule that begins a deal may fill, beside what the form shows; null for every other start. */
function mappedFields({ flows }: ProcessDefinition, command: Command): ReadonlySet<string> | null {
  if (command.kind !== 'start' || command.flow === undefined) return null;
  const { webhook, schedule } = lookup(flows, command.flow)?.trigger ?? {};
  return new Set([...Object.keys(webhook?.values ?? {}), ...(schedule?.values ?? []).map(({ field }) => field)]);
}

interface Filled {
  readonly given: FieldValues;
  /** Sent as they stand in the deal. */
  readonly kept: FieldValues;
  readonly states: FieldStates;
  readonly place: SubmitPlace;
  /** Fields that were named at all, also with what they hold already. */
  readonly sent: readonly string[];
}

/** Asks the form of the place; where there is none, only what the place requires by name must be there. A preview assumes it. */
function judge(turn: Turn, filled: Filled): Judgement {
  const { given, kept, states, place, sent } = filled;
  const whole = isJudged(turn, place, states);
  if (!whole && (isWhole(turn, place) || Object.keys(given).length === 0)) return { ok: true, values: given };
  const missing = whole && place.at === 'task' ? missingValues(turn, filled) : [];
  if (missing.length > 0) return { ok: false, problems: missing };
  const form = formOf(turn, place);
  const source = form === null ? null : formSourceOf(turn.definition, form);
  return source === null
    ? { ok: true, values: given }
    : judgeByForm(turn, { source, given: { ...kept, ...given }, states, asked: whole ? null : new Set(sent) });
}

/** Whether the place is answered as a whole, so that what it requires must be there; a preview assumes it. */
function isWhole({ assuming }: Turn, { at }: SubmitPlace): boolean {
  return at !== 'deal' && !assuming;
}

function isJudged(turn: Turn, place: SubmitPlace, states: FieldStates): boolean {
  return isWhole(turn, place) && asks(states);
}

function asks(states: FieldStates): boolean {
  for (const state of states.values()) if (state === 'edit' || state === 'required') return true;
  return false;
}

function formOf({ definition }: Turn, place: SubmitPlace): string | null {
  if (place.at === 'start') return place.form;
  if (place.at === 'task') return place.node.form ?? null;
  return lookup(definition.pipeline.stages, place.stage)?.form ?? null;
}

function missingValues(turn: Turn, { given, states }: Filled): Refusal['details'] {
  return Object.entries(turn.definition.fields).flatMap(([id, field]) => {
    if (states.get(id) !== 'required') return [];
    const value = Object.hasOwn(given, id) ? given[id] : lookup(turn.deal.values, id);
    const empty = fieldTypes.get(field.type)?.isEmpty(value) ?? true;
    return empty ? [{ pointer: `/values/${id}`, code: 'required', params: {} }] : [];
  });
}
