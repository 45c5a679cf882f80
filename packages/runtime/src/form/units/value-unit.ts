import type { Json } from '@dealwright/shared';
import { sameJson } from '../../fields/same-json.ts';
import { storedForm } from '../../fields/stored-form.ts';
import { type JsonRow, rowsOf } from '../../fields/subtable/rows.ts';
import { type Cell, isWritable, offFlag } from '../cell.ts';
import type { PreparedEffect, PreparedField } from '../prepare-form.ts';
import type { Unit } from '../reactive-graph.ts';
import { fitToCell, resultOf, type SessionParts, withComputedCells } from '../session-parts.ts';
import { ruleCause } from '../votes.ts';
import { keyOf } from './keys.ts';
import { readsOf } from './votes-now.ts';

/** Whether the value is more than what was typed. */
export function isDerived(cell: Cell, effects: readonly PreparedEffect[], moving: boolean): boolean {
  const { computed, columns } = cell.prepared;
  if (computed !== null || effects.some(({ effect }) => effect === 'value' || effect === 'readonly')) return true;
  return moving || columns.some((column) => column.computed !== null);
}

/** What counts for a field whose value is more than what was typed. */
export function valueUnit(parts: SessionParts, cell: Cell, effects: readonly PreparedEffect[]): Unit {
  const { id, computed, columns } = cell.prepared;
  const setting = effects.filter(({ effect }) => effect === 'value');
  const outside = () =>
    [
      ...(computed?.dependencies.fields ?? []),
      ...columns.flatMap((column) => column.computed?.dependencies.fields ?? []),
    ].map(keyOf.value);
  const rows = rowKeeper(parts, cell.prepared);
  return {
    writes: keyOf.value(id),
    reads: () => [keyOf.typed(id), keyOf.shown(id), keyOf.flags(id), ...readsOf(setting), ...outside()],
    run() {
      const setBefore = cell.setBy.on;
      const value = rows(derive(parts, cell, setting));
      const same = sameJson(value, cell.value);
      if (!same) cell.value = value;
      return !same || setBefore !== cell.setBy.on;
    },
  };
}

/** What counts for a field: computed, hidden, set by a rule, or typed. */
function derive(parts: SessionParts, cell: Cell, setting: readonly PreparedEffect[]): Json {
  const { computed, field } = cell.prepared;
  if (computed !== null) return cell.blind ? cell.opening : fitToCell(cell, resultOf(parts, computed));
  cell.setBy = offFlag();
  if (!isWritable(cell)) return cell.opening;
  if (cell.placed && !cell.shown && field.onHide === 'clear') cell.typed = null;
  if (cell.placed && !cell.shown && (field.onHide === 'drop' || !isSound(cell))) return cell.opening;
  const setter = setting.find(({ rule }) => parts.holding.has(rule));
  if (setter !== undefined) {
    cell.setBy = { on: true, cause: ruleCause(setter) };
    return setter.arg === null ? null : fitToCell(cell, resultOf(parts, setter.arg));
  }
  return cell.flags.readonly.on ? cell.opening : cell.typed;
}

/** Whether the field's type takes what was typed; nobody can mend what is hidden, and the server would refuse it. */
function isSound({ typed, opening, context, prepared: { type } }: Cell): boolean {
  if (typed === opening || typed === null) return true;
  return storedForm(type, typed, context) !== undefined && type.problems(typed, context).length === 0;
}

/** Computes the cells of rows; rows that did not change are taken from before while nothing outside of them changed. */
function rowKeeper(parts: SessionParts, table: PreparedField): (value: Json) => Json {
  const computed = table.columns.flatMap((column) => column.computed ?? []);
  if (computed.length === 0) return (value) => value;
  const own = new Set(table.columns.map(({ id }) => id));
  const outside = [...new Set(computed.flatMap(({ dependencies }) => dependencies.fields))].filter(
    (id) => !own.has(id),
  );
  let seen: readonly Json[] = [];
  let done = new WeakMap<JsonRow, JsonRow>();
  return (value) => {
    const now = outside.map((id) => parts.cells.get(id)?.value ?? null);
    if (now.some((entry, index) => entry !== seen[index])) done = new WeakMap();
    seen = now;
    if (!Array.isArray(value)) return value;
    return rowsOf(value).map((row) => {
      const known = done.get(row) ?? withComputedCells(parts, table, row);
      done.set(row, known);
      return known;
    });
  };
}
