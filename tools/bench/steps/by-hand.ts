import { AppError } from '@dealwright/shared';
import pg from 'pg';
import type { StepRows, WalkStep } from './walk.ts';

/** Deals to walk by writing the rows of each step directly. */
export interface HandLoad {
  readonly databaseUrl: string;
  readonly deals: readonly string[];
  readonly walk: readonly WalkStep[];
  readonly connections: number;
  readonly seconds: number;
}

/** One prepared data-modifying statement, committed by itself: the least a durable step can cost from Node. */
const statement = `with given as (select * from jsonb_populate_recordset(null::app.deal, $3::jsonb)),
  changed as (update app.deal d set revision = g.revision, stage = g.stage, stage_since = g.stage_since, stage_due = g.stage_due,
      title = g.title, subtitle = g.subtitle, amount = g.amount, currency = g.currency, card = g.card, waiting = g.waiting,
      state = g.state, last_hash = g.last_hash, updated_at = g.updated_at
    from given g where d.tenant_id = g.tenant_id and d.id = $1 and d.revision = $2 returning d.id),
  history as (insert into app.deal_event select e.* from changed, jsonb_populate_recordset(null::app.deal_event, $4::jsonb) e),
  obligations as (insert into app.task select t.* from changed, jsonb_populate_recordset(null::app.task, $5::jsonb) t
    on conflict (tenant_id, id) do update set status = excluded.status, decided_at = excluded.decided_at, decided_by = excluded.decided_by),
  messages as (insert into app.notification select n.* from changed, jsonb_populate_recordset(null::app.notification, $6::jsonb) n),
  said as (insert into app.command select c.* from changed, jsonb_populate_recordset(null::app.command, $7::jsonb) c)
  select count(*)::int as changed from changed`;

/** Steps in a second that plain connections write, each waiting for its commit before it begins the next. */
export async function stepsByHand(load: HandLoad): Promise<number> {
  const clients = await Promise.all(
    Array.from({ length: load.connections }, async () => {
      const client = new pg.Client({ connectionString: load.databaseUrl });
      await client.connect();
      return client;
    }),
  );
  const waiting = load.deals.map((deal) => ({ deal, step: 0 }));
  const began = performance.now();
  const until = began + load.seconds * 1000;
  let next = 0;
  let done = 0;
  const work = async (client: pg.Client) => {
    while (performance.now() < until) {
      const walking = waiting[next];
      const rows = load.walk[walking?.step ?? 0]?.rows;
      if (walking === undefined || rows === undefined) throw new AppError('server.failed', { cause: 'no deal left' });
      next += 1;
      await write(client, walking.deal, rows);
      done += 1;
      walking.step += 1;
      waiting.push(walking);
    }
  };
  try {
    await Promise.all(clients.map(work));
    return done / ((performance.now() - began) / 1000);
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}

async function write(client: pg.Client, deal: string, rows: StepRows): Promise<void> {
  const command = crypto.randomUUID();
  const fill = (text: string) => text.replaceAll('{deal}', deal).replaceAll('{command}', command);
  const messages = rows.notifications.replaceAll(/"id":"note_[^"]+"/g, () => `"id":"note_${crypto.randomUUID()}"`);
  const parts = [rows.deal, rows.events, rows.tasks, messages, rows.command].map(fill);
  const { rows: answer } = await client.query({ name: 'step', text: statement, values: [deal, rows.before, ...parts] });
  if (answer[0]?.changed !== 1) throw new AppError('server.failed', { cause: 'a step was not written' });
}
