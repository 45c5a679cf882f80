import type { DealEvent } from '@dealwright/runtime';
import { sql } from 'kysely';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';

/** One node with its figures, as the database answers. */
export interface WaitingRow {
  readonly node: string;
  readonly passed: number;
  readonly median: number | null;
  readonly p90: number | null;
  readonly waiting: number;
  readonly longest: number | null;
}

/** All that happened to a deal, and the region it belongs to. */
export interface DealHistory {
  readonly region: string;
  readonly events: readonly DealEvent[];
}

/** Which flow, and since when deals count. */
export interface WaitingQuery {
  readonly process: string;
  readonly flow: string;
  readonly since: Date;
}

/** Runs of the flow, of deals that are open or were touched since; both the lists of deals and their events are read by index. */
const runs = ({ process, flow, since }: WaitingQuery) => sql`runs as (
  select e.deal_id, e.event ->> 'run' as run, x.seq is not null as ended
  from app.deal d
  join app.deal_event e on e.tenant_id = d.tenant_id and e.deal_id = d.id and e.kind = 'run-started'
  left join app.deal_event x on x.tenant_id = d.tenant_id and x.deal_id = d.id and x.kind = 'run-ended'
    and x.event ->> 'run' = e.event ->> 'run'
  where d.process = ${process} and (d.status = 'open' or d.updated_at >= ${since})
    and e.event ->> 'flow' = ${flow})`;

/** Visits of these runs: when each began, when it was last closed and how, and whether it was opened again after that. */
const visits = sql`visits as (
  select o.event -> 'visit' ->> 'node' as node, o.at as opened, c.at as closed, c.outcome, r.ended
  from runs r
  join app.deal_event o on o.deal_id = r.deal_id and o.kind = 'visit-opened' and o.event ->> 'run' = r.run
  left join lateral (
    select s.at, s.event ->> 'outcome' as outcome from app.deal_event s
    where s.deal_id = o.deal_id and s.kind in ('visit-closed', 'visit-reopened')
      and s.event ->> 'visit' = o.event -> 'visit' ->> 'id' order by s.seq desc limit 1) c on true)`;

/**
 * How long deals waited at each node of a flow. A visit counts from when it was opened until it was closed by a decision, an answer or the
 * clock; one that was cancelled because something else ended says nothing about its node. Hours by the clock.
 */
export async function readWaiting(tx: TenantTransaction, query: WaitingQuery): Promise<readonly WaitingRow[]> {
  const { rows } = await sql<WaitingRow>`with ${runs(query)}, ${visits}, spans as (
    select node, outcome is null and not ended as open,
      outcome in ('done', 'rejected', 'returned') and closed >= ${query.since} as passed,
      extract(epoch from coalesce(case when outcome is not null then closed end, ${tx.now}) - opened) / 3600 as hours
    from visits)
  select node,
    (count(*) filter (where passed))::int as passed,
    (percentile_cont(0.5) within group (order by hours) filter (where passed))::float8 as median,
    (percentile_cont(0.9) within group (order by hours) filter (where passed))::float8 as p90,
    (count(*) filter (where open))::int as waiting,
    (max(hours) filter (where open))::float8 as longest
  from spans where open or passed group by node order by node`.execute(tx.db);
  return rows;
}

/** Deals with runs of the flow and their histories, those touched last first, so many at most. */
export async function readHistoriesOf(
  tx: TenantTransaction,
  { most, ...query }: WaitingQuery & { readonly most: number },
): Promise<readonly DealHistory[]> {
  const { rows } = await sql<DealHistory>`with ${runs(query)}, latest as (
    select d.id, d.region_id from app.deal d
    where d.id in (select deal_id from runs) order by d.updated_at desc, d.id limit ${most})
  select l.region_id as region, json_agg(e.event order by e.seq) as events
  from latest l join app.deal_event e on e.deal_id = l.id
  group by l.id, l.region_id`.execute(tx.db);
  return rows;
}

/** How many runs of the flow these figures are of. */
export async function countRuns(tx: TenantTransaction, query: WaitingQuery): Promise<number> {
  const { rows } = await sql<{ readonly runs: number }>`with ${runs(query)}
    select count(distinct (deal_id, run))::int as runs from runs`.execute(tx.db);
  return rows[0]?.runs ?? 0;
}
