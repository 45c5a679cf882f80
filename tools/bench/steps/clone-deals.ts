import type { Client } from 'pg';

/** Which deal is written down again and how often; `mark` makes the ids of these copies differ from those of others. */
export interface Clones {
  readonly deal: string;
  readonly mark: string;
  readonly count: number;
}

/** Tables with rows of a deal, and what of a row must not be there twice beside the deal's own id. */
const tables: readonly (readonly [table: string, key: string, unique: string])[] = [
  ['deal', 'id', `'number', r ->> 'number' || $3::text || n`],
  ['deal_event', 'deal_id', ''],
  ['task', 'deal_id', ''],
  ['notification', 'deal_id', `'id', r ->> 'id' || $3::text || n`],
  ['command', 'deal_id', `'id', r ->> 'id' || $3::text || n`],
];

/**
 * Copies a deal with its history, to-dos, messages and commands inside the database, as fast as it writes rows: the id of the deal is
 * another one wherever it stands. Answers the ids of the copies.
 */
export async function cloneDeals(database: Client, { deal, mark, count }: Clones): Promise<readonly string[]> {
  // References are right because those of the original are; looking up a million of them takes most of the time.
  await database.query('set session_replication_role = replica');
  for (const [table, key, unique] of tables) {
    await database.query(
      `insert into app.${table} select c.* from (select to_jsonb(t) as r from app.${table} t where ${key} = $1) as o,
        generate_series(1, $2::int) as n, jsonb_populate_record(null::app.${table},
          replace(r::text, $1, $1 || $3::text || n)::jsonb || jsonb_build_object(${unique})) as c
        where $3::text <> ''`,
      [deal, count, mark],
    );
  }
  await database.query('set session_replication_role = origin');
  return Array.from({ length: count }, (_, place) => `${deal}${mark}${place + 1}`);
}
