import type { Database } from './database.ts';

/** Takes away what has served its time: counters of past windows, sessions and proofs that ran out. */
export async function tidyUp({ owner, identity }: Database): Promise<void> {
  await owner.query("delete from app.request_count where window_ends < now() - interval '1 hour'");
  await identity.query("delete from identity.session where expires_at < now() - interval '1 day'");
  await identity.query("delete from identity.verification where expires_at < now() - interval '1 day'");
}
