import type { LiveMessage } from '@dealwright/shared/api';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../database/tables.ts';

/** Tells every browser of the organization on every node, once the transaction is committed. */
export async function notifyLive(db: Kysely<Tables>, message: LiveMessage): Promise<void> {
  await sql`select app.notify_live(${JSON.stringify(message)}::jsonb)`.execute(db);
}
