import { isJsonObject, type Json } from '@dealwright/shared';
import type { FieldPlace, ValueStamp } from '../field-type.ts';
import { stampEach } from '../stamp-each.ts';
import { rowsOf } from './rows.ts';

/** Rows whose cells are stamped as fields are, each by what the row of the same id holds already. */
export function stampRows(sent: Json, { stored, ...stamp }: ValueStamp, place: FieldPlace): Json {
  if (!Array.isArray(sent)) return sent;
  const before = new Map(rowsOf(stored ?? null).map(({ id, values }) => [id, values]));
  return sent.map((row: Json) => {
    if (!isJsonObject(row) || !isJsonObject(row.values ?? null)) return row;
    const known = typeof row.id === 'string' ? before.get(row.id) : undefined;
    const cells = stampEach(
      row.values as Readonly<Record<string, Json>>,
      known === undefined ? stamp : { ...stamp, stored: known },
      place,
    );
    return { ...row, values: cells };
  });
}
