import { type Json, textOf } from '@dealwright/shared';
import { sameJson } from '../fields/same-json.ts';
import { type Cell, isReadable, isWritable } from './cell.ts';
import type { Submission, SummaryLine } from './form-session.ts';
import type { SessionParts } from './session-parts.ts';
import { verdictOf } from './verdict.ts';

/** What a session may send, or what hinders, in reading order. */
export function submissionOf(parts: SessionParts): Submission {
  const placed = parts.prepared.layout.order.flatMap((id) => parts.cells.get(id) ?? []);
  const summary = placed.flatMap((cell) => linesOf(parts, cell));
  if (summary.length > 0) return { ok: false, summary };
  const sent = placed.filter((cell) => isWritable(cell) && isReadable(cell));
  const entries = sent.map((cell): readonly [string, Json] => [cell.prepared.id, cell.value]);
  return {
    ok: true,
    values: Object.fromEntries(
      entries.filter(([id, value]) => parts.cells.get(id)?.prepared.type.isEmpty(value) === false),
    ),
    changed: Object.fromEntries(entries.filter(([id, value]) => !sameJson(value, storedOf(parts, id)))),
  };
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
