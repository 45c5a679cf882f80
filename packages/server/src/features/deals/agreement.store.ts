import { sql } from 'kysely';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import type { WaitingQuery } from './waiting.store.ts';

/** A suggestion and what became of it, as the database answers. */
export interface SuggestionRow {
  readonly node: string;
  readonly verdict: 'approve' | 'reject';
  /** As "2026-11", in UTC. */
  readonly month: string;
  /** How the visit ended; null while it has not. */
  readonly outcome: string | null;
  /** Who decided last; null where nobody did. */
  readonly person: string | null;
}

/** Suggestions made at nodes of the flow since then; they are found by an index of their own, for they are few among all events. */
export async function readSuggestions(
  tx: TenantTransaction,
  { process, flow, since }: WaitingQuery,
): Promise<readonly SuggestionRow[]> {
  const { rows } = await sql<SuggestionRow>`with told as (
    select e.deal_id, e.at, e.event ->> 'run' as run, e.event ->> 'visit' as visit,
      e.event -> 'suggestion' ->> 'verdict' as verdict
    from app.deal_event e join app.deal d on d.tenant_id = e.tenant_id and d.id = e.deal_id
    where e.kind = 'suggestion-made' and e.at >= ${since} and d.process = ${process})
  select o.event -> 'visit' ->> 'node' as node, t.verdict, to_char(t.at at time zone 'UTC', 'YYYY-MM') as month,
    c.outcome, s.person
  from told t
  join app.deal_event r on r.deal_id = t.deal_id and r.kind = 'run-started'
    and r.event ->> 'run' = t.run and r.event ->> 'flow' = ${flow}
  join app.deal_event o on o.deal_id = t.deal_id and o.kind = 'visit-opened'
    and o.event ->> 'run' = t.run and o.event -> 'visit' ->> 'id' = t.visit
  left join lateral (
    select x.event ->> 'outcome' as outcome from app.deal_event x
    where x.deal_id = t.deal_id and x.kind in ('visit-closed', 'visit-reopened')
      and x.event ->> 'visit' = t.visit order by x.seq desc limit 1) c on true
  left join lateral (
    select x.event ->> 'person' as person from app.deal_event x
    where x.deal_id = t.deal_id and x.kind = 'seat-closed' and x.event ->> 'visit' = t.visit
      and x.event ->> 'person' is not null and x.event ->> 'outcome' in ('approved', 'rejected', 'returned')
    order by x.seq desc limit 1) s on true
  order by node, month`.execute(tx.db);
  return rows;
}
