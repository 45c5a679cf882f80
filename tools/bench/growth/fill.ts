import type { Client } from 'pg';

/** Whose row is copied for each new deal, and whose beginning is copied as its history. */
export interface Filling {
  readonly deal: string;
  readonly history: string;
  readonly count: number;
}

/** Facts of history of each new deal. */
const facts = 11;

/** Each copies rows under the ids of new deals; $1 is the deal copied from, $2 how many. What stands inside their JSON stays as it is: nobody works on them. */
const copies: readonly string[] = [
  `insert into app.deal select (jsonb_populate_record(d, jsonb_build_object('id', 'grown_' || n, 'number', 'G-' || n))).*
    from app.deal d, generate_series(1, $2::int) n where d.id = $1`,
  `insert into app.deal_event (tenant_id, deal_id, seq, kind, at, event, previous_hash, hash)
    select tenant_id, 'grown_' || n, seq, kind, at, event, previous_hash, hash
    from generate_series(1, $2::int) n, app.deal_event where deal_id = $1 and seq <= ${facts}`,
  `insert into app.task select (jsonb_populate_record(t, jsonb_build_object('id', 'grown_' || n || '.s1', 'deal_id', 'grown_' || n))).*
    from app.task t, generate_series(1, $2::int) n where t.id = (select min(id) from app.task where deal_id = $1)`,
  `insert into app.notification select (jsonb_populate_record(m, jsonb_build_object('id', 'grown_' || n, 'deal_id', 'grown_' || n,
      'effect_key', 'grown_' || n))).*
    from app.notification m, generate_series(1, $2::int) n where m.id = (select min(id) from app.notification where deal_id = $1)`,
  `insert into app.command select tenant_id, 'grown_' || n || '_' || id, 'grown_' || n, by_actor, request_hash, answer, at
    from generate_series(1, $2::int) n, (select * from app.command where deal_id = $1 limit 3) c`,
];

/** Fills a database with deals as fast as it writes rows. */
export async function fillWithDeals(database: Client, { deal, history, count }: Filling): Promise<void> {
  // References are right because those of the originals are; looking up millions of them takes most of the time.
  await database.query('set session_replication_role = replica');
  await database.query('set synchronous_commit = off');
  for (const [place, text] of copies.entries()) await database.query(text, [place === 0 ? deal : history, count]);
  await database.query('reset session_replication_role');
  await database.query('reset synchronous_commit');
  await database.query('vacuum analyze');
}
