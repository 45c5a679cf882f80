import type { Database } from './database.ts';

/** A mail that was tried in vain twelve times holds an address and perhaps a link that opens a door; its link has run out by then. */
const forgetMails = `select graphile_worker.complete_jobs(array(
  select id from graphile_worker.jobs
  where task_identifier = 'mail.send' and attempts >= max_attempts and locked_at is null and run_at < now() - interval '2 days'))`;

/**
 * Takes away what has served its time: counters of past windows, mails nobody can deliver, sessions and proofs that ran out, messages of
 * other systems that cannot come again, and what schedules did long ago. Schedules are planned anew, for deals have come and gone.
 */
export async function tidyUp({ owner, identity }: Database): Promise<void> {
  await owner.query("delete from app.request_count where window_ends < now() - interval '1 hour'");
  await owner.query(forgetMails);
  await owner.query("delete from app.webhook_message where received_at < now() - interval '30 days'");
  await owner.query("delete from app.schedule_occurrence where at < now() - interval '400 days'");
  await owner.query('insert into app.schedule_change (tenant_id) select distinct tenant_id from app.schedule');
  await identity.query("delete from identity.session where expires_at < now() - interval '1 day'");
  await identity.query("delete from identity.verification where expires_at < now() - interval '1 day'");
}
