import type { ProcessDefinition } from '@dealwright/shared';
import { lookup } from './lookup.ts';
import type { Reason } from './state.ts';

/** What a decision table answered, with its rows as people count them; rows that are gone keep their id. */
export function tableAnswered(
  definition: ProcessDefinition,
  { table, rows }: { readonly table: string; readonly rows: readonly string[] },
): Reason {
  if (rows.length === 0) return { code: 'table-no-row', params: { table } };
  const all = lookup(definition.tables, table)?.rows ?? [];
  const numbers = rows.map((id) => {
    const index = all.findIndex((row) => row.id === id);
    return index < 0 ? id : String(index + 1);
  });
  return { code: 'table-answered', params: { table, rows: numbers.join(', ') } };
}
