import type { Pool } from 'pg';
import type { Database } from './database.ts';

/** A mail that was tried in vain twelve times holds an address and perhaps a link that opens a door; its link has run out by then. */
const forgetMails = `select graphile_worker.complete_jobs(array(
  select id from graphile_worker.jobs
  where task_identifier = 'mail.send' and attempts >= max_attempts and locked_at is null and run_at < now() - interval '2 days'))`;

/** What is done in each organization: messages that cannot come again, what schedules did long ago; they are planned anew, for deals have come and gone. */
const inOrganization = [
  "delete from app.webhook_message where tenant_id = $1 and received_at < now() - interval '30 days'",
  "delete from app.schedule_occurrence where tenant_id = $1 and at < now() - interval '400 days'",
  'insert into app.schedule_change (tenant_id) select $1 where exists (select from app.schedule where tenant_id = $1)',
] as const;

/** Takes away what has served its time: counters of past windows, mails nobody can deliver, sessions and proofs that ran out, and old rows of each organization. */
export async function tidyUp({ owner, identity }: Database): Promise<void> {
  await owner.query("delete from app.request_count where window_ends < now() - interval '1 hour'");
  await owner.query(forgetMails);
  const { rows } = await owner.query<{ tenant: string }>('select tenant_id as tenant from app.organization');
  for (const { tenant } of rows) await tidyOrganization(owner, tenant);
  await identity.query("delete from identity.session where expires_at < now() - interval '1 day'");
  await identity.query("delete from identity.verification where expires_at < now() - interval '1 day'");
}

/** Behind the wall of one organization, which holds for the owner of the tables, too. */
async function tidyOrganization(owner: Pool, tenant: string): Promise<void> {
  const client = await owner.connect();
  let broken = true;
  try {
    await client.query('begin');
    await client.query("select set_config('app.tenant', $1, true)", [tenant]);
    for (const statement of inOrganization) await client.query(statement, [tenant]);
    await client.query('commit');
    broken = false;
  } finally {
    // A connection in the middle of a transaction is not used again.
    client.release(broken);
  }
}
