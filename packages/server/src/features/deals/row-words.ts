import { type Deal, type FieldStates, type Run, rowAround, type Visit } from '@dealwright/runtime';
import type { FieldValues, Json } from '@dealwright/shared';
import type { RowPart } from '@dealwright/shared/api';
import type { Static } from 'typebox';
import { isClear } from './policy.ts';
import { type Reader, shownInWords } from './shown-values.ts';

/** A row as the API answers it. */
export type RowAnswer = Static<typeof RowPart>;

/** For whom a row is named, and what he may see. */
export interface RowReader extends Reader {
  readonly states: FieldStates;
}

/**
 * The row that a visit is about, named by its first column that the reader may see; null where it is about none, or the row is gone. A
 * loop knows only the row it is at, so of a visit that is closed only the row of its whole run is told.
 */
export function rowOfVisit(
  deal: Deal,
  { run, visit }: { readonly run: Run; readonly visit: Visit },
  reader: RowReader,
): RowAnswer | null {
  const place = visit.status === 'open' ? rowAround(run, visit) : (run.row ?? null);
  if (place === null) return null;
  const label = shownInWords(reader, place.table, { value: null, states: reader.states })?.label;
  const rows = rowsIn(deal.values[place.table]);
  const index = rows.findIndex(({ id }) => id === place.row);
  const row = rows[index];
  if (label === undefined || row === undefined) return null;
  return { table: label, number: index + 1, title: titleOf(row.values, place.table, reader) };
}

function titleOf(cells: FieldValues, table: string, reader: RowReader): string {
  const columns = reader.definition.fields[table]?.columns ?? [];
  const readable = columns.filter((column) => isClear(reader.states.get(column)));
  const words = readable.map(
    (id) => shownInWords(reader, id, { value: cells[id] ?? null, states: reader.states })?.text,
  );
  return words.find((text) => text !== undefined && text !== '') ?? '';
}

function rowsIn(value: Json | undefined): readonly { readonly id: string; readonly values: FieldValues }[] {
  return Array.isArray(value) ? (value as { id: string; values: FieldValues }[]) : [];
}
