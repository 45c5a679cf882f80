import type { StepRows } from './walk.ts';

/** One data-modifying statement: the least a durable step can cost. */
export const stepStatement = `with given as (select * from jsonb_populate_recordset(null::app.deal, $3::jsonb)),
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

/** Its parameters, for a step of a deal and a command with an id of its own. */
export function stepParameters(deal: string, rows: StepRows): readonly (string | number)[] {
  const command = crypto.randomUUID();
  const fill = (text: string) => text.replaceAll('{deal}', deal).replaceAll('{command}', command);
  const messages = rows.notifications.replaceAll(/"id":"note_[^"]+"/g, () => `"id":"note_${crypto.randomUUID()}"`);
  return [deal, rows.before, ...[rows.deal, rows.events, rows.tasks, messages, rows.command].map(fill)];
}
