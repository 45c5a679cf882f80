import pg from 'pg';
import type { PreparedStatement } from '../../database/prepared-statement.ts';

/** What a statement that writes deals answers: the deals it wrote. */
export interface Written {
  readonly changed: readonly string[];
}

/** The statement fails with this state when the id of a command meanwhile did something else: then nothing of all this may stand. */
const takenCommand = 'DW001';

/** Whether the statement failed because a command's id was taken meanwhile. */
export function isTakenCommand(cause: unknown): boolean {
  return cause instanceof pg.DatabaseError && cause.code === takenCommand;
}

/** Columns of a deal and their types: what it keeps from its first event on, and what moves. */
const fixed: readonly string[] = [
  'id text',
  'number text',
  'process text',
  'version int',
  'hash text',
  'rule text',
  'initiator_id text',
  'started_at timestamptz',
];
const moving: readonly string[] = [
  'revision int',
  'status text',
  'stage text',
  'stage_since timestamptz',
  'stage_due timestamptz',
  'owner_id text',
  'region_id text',
  'team_id text',
  'title text',
  'subtitle text',
  'amount numeric',
  'currency text',
  'card jsonb',
  'waiting jsonb',
  'task_due timestamptz',
  'state jsonb',
  'last_hash text',
  'ended_at timestamptz',
  'updated_at timestamptz',
];

const nameOf = (column: string) => column.slice(0, column.indexOf(' '));
const movingNames = moving.map(nameOf);
const allNames = [...fixed, ...moving].map(nameOf);

/** The limit is as many rows as there are; it tells the planner that they are few, so that it looks each deal up by its key. */
const given = `given as materialized (select * from jsonb_to_recordset($2::jsonb)
  as g(before int, command text, by_actor text, request_hash text, answer text, ${[...fixed, ...moving].join(', ')})
  limit (select jsonb_array_length($2::jsonb)))`;

const saying = `insert into app.command (tenant_id, id, deal_id, by_actor, request_hash, answer, at)
    select $1, g.command, g.id, g.by_actor, g.request_hash, g.answer::json, g.updated_at from given g`;

/** What a step may write beside its deal and its command. */
export type Follower =
  | 'events'
  | 'tasks'
  | 'notifications'
  | 'timers'
  | 'stilled'
  | 'jobs'
  | 'files'
  | 'attached'
  | 'live';

/** How the rows of each are written; `list` stands for the parameter that holds them. */
const followers: Readonly<Record<Follower, (list: string) => string>> = {
  events: (list) => `events as (
    insert into app.deal_event (tenant_id, deal_id, seq, kind, at, event, previous_hash, hash)
    select $1, c.id, e.seq, e.kind, e.at, e.event, e.previous_hash, e.hash from jsonb_to_recordset(${list})
      as e(deal_id text, seq int, kind text, at timestamptz, event jsonb, previous_hash text, hash text)
      join changed c on c.id = e.deal_id)`,
  tasks: (list) => `tasks as (
    insert into app.task (tenant_id, id, deal_id, process, run, visit, seat, node, kind, person_id, initiator_id,
      status, because, opened_at, decided_at, decided_by, due_at, claimed)
    select $1, t.id, c.id, t.process, t.run, t.visit, t.seat, t.node, t.kind, t.person_id, t.initiator_id,
      t.status, t.because, t.opened_at, t.decided_at, t.decided_by, t.due_at, t.claimed from jsonb_to_recordset(${list})
      as t(deal_id text, process text, id text, run text, visit text, seat text, node text, kind text, person_id text,
        initiator_id text, status text, because jsonb, opened_at timestamptz, decided_at timestamptz, decided_by text,
        due_at timestamptz, claimed boolean)
      join changed c on c.id = t.deal_id
    on conflict (tenant_id, id) do update set person_id = excluded.person_id,
      initiator_id = excluded.initiator_id, status = excluded.status,
      because = excluded.because, opened_at = excluded.opened_at, decided_at = excluded.decided_at, decided_by = excluded.decided_by,
      due_at = excluded.due_at, claimed = excluded.claimed)`,
  notifications: (list) => `notifications as (
    insert into app.notification (tenant_id, id, person_id, effect_key, at, deal_id, task_id, message)
    select $1, n.id, n.person_id, n.effect_key, n.at, c.id, n.task_id, n.message from jsonb_to_recordset(${list})
      as n(deal_id text, at timestamptz, id text, person_id text, effect_key text, task_id text, message jsonb)
      join changed c on c.id = n.deal_id
    on conflict (tenant_id, effect_key, person_id) do nothing)`,
  timers: (list) => `timers as (
    insert into app.deal_timer (tenant_id, deal_id, timer, due_at, try_at)
    select $1, c.id, t.timer, t.due_at, t.due_at
    from jsonb_to_recordset(${list}) as t(deal_id text, timer text, due_at timestamptz)
      join changed c on c.id = t.deal_id)`,
  stilled: (list) => `stilled as (
    delete from app.deal_timer d using jsonb_to_recordset(${list}) as t(deal_id text, timer text)
      join changed c on c.id = t.deal_id
    where d.tenant_id = $1 and d.deal_id = c.id and d.timer = t.timer)`,
  jobs: (list) => `jobs as (
    select app.add_job(j.task, j.payload, j.key, null, $1 || ':' || j.queue)
    from jsonb_to_recordset(${list}) as j(deal_id text, task text, payload json, key text, queue text)
      join changed c on c.id = j.deal_id)`,
  files: (list) => `files as (
    insert into app.deal_file (tenant_id, file_id, deal_id)
    select $1, f.file, c.id from jsonb_to_recordset(${list}) as f(deal_id text, file text)
      join changed c on c.id = f.deal_id on conflict do nothing)`,
  attached: (list) => `attached as (
    insert into app.deal_attachment (tenant_id, file_id, deal_id)
    select $1, f.file, c.id from jsonb_to_recordset(${list}) as f(deal_id text, file text)
      join changed c on c.id = f.deal_id on conflict do nothing)`,
  live: (list) => `live as (
    select app.notify_live(l.entry -> 'message') from jsonb_array_elements(${list}) with ordinality as l(entry, place)
      join changed c on c.id = l.entry ->> 'deal_id' order by l.place)`,
};

const order = Object.keys(followers);

/** These only ask functions for something; they are carried out because they are counted. */
const counted: readonly Follower[] = ['jobs', 'live'];

/** Whether deals begin or change. */
export type Writing = 'begin' | 'change';

/** What comes first. */
const firsts: Readonly<Record<Writing, string>> = {
  // The deal, if it is still what it was decided on, and the command only with it.
  change: `changed as (update app.deal d set ${movingNames.map((name) => `${name} = g.${name}`).join(', ')}
    from given g where d.tenant_id = $1 and d.id = g.id and d.revision = g.before returning d.id),
  said as (${saying} join changed c on c.id = g.id on conflict (tenant_id, id) do nothing returning id)`,
  // The command, so that the same command twice begins one deal.
  begin: `said as (${saying} on conflict (tenant_id, id) do nothing returning deal_id),
  changed as (insert into app.deal (tenant_id, ${allNames.join(', ')})
    select $1, ${allNames.map((name) => `g.${name}`).join(', ')} from given g join said s on s.deal_id = g.id returning id)`,
};

const made = new Map<string, PreparedStatement<Written>>();

/**
 * The statement that writes deals with those followers, its parameters in this order: the tenant, the deals, the rows of each follower.
 * What a step does not write costs it nothing: the database would look at every table that a statement names.
 */
export function writingStatement(writing: Writing, used: readonly Follower[]): PreparedStatement<Written> {
  // The database tells statements apart by the first 63 characters of their names.
  const name = `deals-${writing}-${used.map((follower) => order.indexOf(follower)).join('')}`;
  const known = made.get(name);
  if (known !== undefined) return known;
  const written = used.map((follower, place) => followers[follower](`$${place + 3}::jsonb`));
  const counts = counted
    .filter((follower) => used.includes(follower))
    .map((follower) => `, (select count(*) from ${follower}) as ${follower}`);
  const text = `with ${[given, firsts[writing], ...written].join(',\n  ')}
  select coalesce((select array_agg(id) from changed), '{}') as changed,
    app.expect_equal((select count(*) from changed), (select count(*) from said), '${takenCommand}')${counts.join('')}`;
  const statement = { name, text };
  made.set(name, statement);
  return statement;
}
