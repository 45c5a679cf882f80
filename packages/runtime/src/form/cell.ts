import type { Json } from '@dealwright/shared';
import type { FieldContext } from '../fields/field-type.ts';
import { sameJson } from '../fields/same-json.ts';
import type { FieldAccess, FieldView, ServerProblem, ShownProblem } from './form-session.ts';
import type { PreparedField } from './prepare-form.ts';
import type { Flag } from './votes.ts';

/** What rules say of a field at this moment. */
export interface CellFlags {
  readonly visible: Flag;
  readonly required: Flag;
  readonly readonly: Flag;
  readonly options: readonly string[] | null;
  readonly messages: readonly ShownProblem[];
}

/** A field's place in a session: what was typed, what follows from it, and what is remembered of both. */
export interface Cell {
  readonly prepared: PreparedField;
  readonly context: FieldContext;
  readonly access: FieldAccess[string] | null;
  /** Computed from what this person may not see: the server's value stands. */
  blind: boolean;
  /** On the form, by itself or as a column. */
  readonly placed: boolean;
  /** A column has no value of its own; its cells are judged with their rows. */
  readonly isColumn: boolean;
  /** The value is more than what was typed: a unit works it out. */
  derived: boolean;
  /** What the form opened with: stored value or default. */
  opening: Json;
  typed: Json;
  /** What stood as typed when the form had opened and nobody had typed yet: `clear` may have emptied it by then. */
  untouched: Json;
  /** What counts, after computing, rules and hiding. */
  value: Json;
  /** Rule that sets the value at this moment. */
  setBy: Flag;
  shown: boolean;
  flags: CellFlags;
  touched: boolean;
  /** All problems of the value; null when they must be looked for again. */
  verdict: readonly ShownProblem[] | null;
  fromServer: readonly ServerProblem[];
  view: FieldView | null;
}

const off: Flag = Object.freeze({ on: false, cause: null });

/** What holds while no rule speaks. */
export function calmFlags(required: Flag): CellFlags {
  return { visible: { on: true, cause: null }, required, readonly: off, options: null, messages: [] };
}

/** The flag that is off. */
export function offFlag(): Flag {
  return off;
}

/** Whether this person may write the field at all, whatever rules say now. */
export function isWritable({ access, prepared }: Pick<Cell, 'access' | 'prepared'>): boolean {
  return (access === 'edit' || access === 'required') && prepared.computed === null;
}

/** Whether somebody typed what did not stand there when the form opened. */
export function wasTyped({ typed, untouched }: Pick<Cell, 'typed' | 'untouched'>): boolean {
  return !sameJson(typed, untouched);
}

/** Whether this person may type into the field at this moment. */
export function isEditable(cell: Cell): boolean {
  return isWritable(cell) && !cell.flags.readonly.on && !cell.setBy.on;
}

/** Whether this person sees the value itself. */
export function isReadable({ access }: Pick<Cell, 'access'>): boolean {
  return access !== null && access !== 'masked';
}
