import type { Client } from 'pg';

/** How often each table was read from end to end, as the database itself counts it. */
export type TableReads = ReadonlyMap<string, number>;

/** Tables that grow with deals. */
const growing = ['deal', 'deal_event', 'task', 'notification', 'command'];

/** The counts now. */
export async function readsOfTables(database: Client): Promise<TableReads> {
  // Sessions report what they did with a delay of up to a second.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const { rows } = await database.query<{ table: string; reads: string }>(
    `select relname as table, seq_scan as reads from pg_stat_user_tables where schemaname = 'app' and relname = any($1)`,
    [growing],
  );
  return new Map(rows.map(({ table, reads }) => [table, Number(reads)]));
}

/** Tables that were read from end to end in between. */
export function wholeReads(before: TableReads, after: TableReads): readonly string[] {
  return [...after].filter(([table, reads]) => reads > (before.get(table) ?? 0)).map(([table]) => table);
}
