import { type FieldValues, type Json, textOf } from '@dealwright/shared';
import { sameJson } from '../fields/same-json.ts';
import { type Cell, isReadable, isWritable, wasTyped } from './cell.ts';
import type { Submission, SummaryLine } from './form-session.ts';
import type { SessionParts } from './session-parts.ts';
import { verdictOf } from './verdict.ts';

/** What a session may send, or what hinders, in reading order. */
export function submissionOf(parts: SessionParts): Submission {
  const placed = parts.prepared.layout.order.flatMap((id) => parts.cells.get(id) ?? []);
  const summary = placed.flatMap((cell) => linesOf(parts, cell));
  if (summary.length > 0) return { ok: false, summary };
  const filled = sentCells(parts).filter(({ prepared, value }) => !prepared.type.isEmpty(value));
  return { ok: true, values: valuesIn(filled), changed: changedIn(parts) };
}

/**
 * What counts and is not what was stored. A value typed anew after `clear` had emptied it belongs to it even when it equals the
 * stored one: the server's session empties the field as this one did, and must be told.
 */
export function changedIn(parts: SessionParts): FieldValues {
  const changed = sentCells(parts).filter(
    (cell) => !sameJson(cell.value, storedOf(parts, cell.prepared.id)) || (wasTyped(cell) && counts(cell)),
  );
  return valuesIn(changed);
}

/** Whether what was typed is what counts, and no rule put something else in its place. */
function counts({ typed, value }: Cell): boolean {
  return typed !== null && sameJson(typed, value);
}

function sentCells({ prepared, cells }: SessionParts): readonly Cell[] {
  return prepared.layout.order
    .flatMap((id) => cells.get(id) ?? [])
    .filter((cell) => isWritable(cell) && isReadable(cell));
}

function valuesIn(cells: readonly Cell[]): FieldValues {
  return Object.fromEntries(cells.map(({ prepared, value }): readonly [string, Json] => [prepared.id, value]));
}

function storedOf({ input }: SessionParts, id: string): Json {
  return (Object.hasOwn(input.values, id) ? input.values[id] : null) ?? null;
}

function linesOf(parts: SessionParts, cell: Cell): readonly SummaryLine[] {
  const { id, field } = cell.prepared;
  return verdictOf(parts, cell)
    .filter(({ severity }) => severity === 'error')
    .map(({ path, message }) => ({ field: id, path, label: labelOf(parts, field.label, path), message }));
}

/** The field's label, for a cell with the column's label and the row's number. */
function labelOf(parts: SessionParts, ref: string, path: string): string {
  const { source, locale } = parts.input;
  const label = textOf(source, ref, locale);
  const [, row, , column = ''] = path.split('/');
  const inner = parts.cells.get(column);
  if (row === undefined || inner === undefined) return label;
  return `${label} ${Number(row) + 1} · ${textOf(source, inner.prepared.field.label, locale)}`;
}
