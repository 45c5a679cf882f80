import type { FieldValues } from '@dealwright/shared';
import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { TenantTransaction } from '../../database/tenant-transaction.ts';
import type { PublicFormTables } from './public-forms.tables.ts';

/** A submission as it is stored. */
export type StoredSubmission = Selectable<PublicFormTables['submission']>;

/** Lets one of several equal requests go first; the others wait until its transaction has ended. */
export async function oneAtATime(tx: TenantTransaction, key: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${tx.tenant} ${key}`}, 0))`.execute(tx.db);
}

/** The submission of a command, or undefined. */
export function submissionOfCommand(
  tx: TenantTransaction,
  link: string,
  command: string,
): Promise<StoredSubmission | undefined> {
  return tx.db
    .selectFrom('submission')
    .selectAll()
    .where('link_id', '=', link)
    .where('command_id', '=', command)
    .executeTakeFirst();
}

/** A submission by id; `lock` makes two confirmations go one after the other. */
export function readSubmission(
  tx: TenantTransaction,
  id: string,
  lock: boolean,
): Promise<StoredSubmission | undefined> {
  const query = tx.db.selectFrom('submission').selectAll().where('id', '=', id);
  return (lock ? query.forUpdate() : query).executeTakeFirst();
}

/** A submission as it is written. */
export interface NewSubmission {
  readonly id: string;
  readonly link: string;
  readonly command: string;
  readonly requestHash: string;
  readonly process: string;
  readonly version: number;
  readonly rule: string;
  readonly form: string;
  readonly locale: string;
  readonly receipts: readonly string[];
  /** Null when it became a deal at once. */
  readonly pending: {
    readonly values: FieldValues;
    readonly email: string;
    readonly tokenHash: string;
    readonly until: Date;
  } | null;
  readonly deal: string | null;
}

/** Writes a submission. */
export async function insertSubmission(tx: TenantTransaction, submission: NewSubmission): Promise<void> {
  const { pending } = submission;
  await tx.db
    .insertInto('submission')
    .values({
      tenant_id: tx.tenant,
      id: submission.id,
      link_id: submission.link,
      command_id: submission.command,
      request_hash: submission.requestHash,
      process: submission.process,
      version: submission.version,
      rule: submission.rule,
      form: submission.form,
      locale: submission.locale,
      receipts: JSON.stringify(submission.receipts),
      field_values: pending === null ? null : JSON.stringify(pending.values),
      email: pending?.email ?? null,
      token_hash: pending?.tokenHash ?? null,
      state: pending === null ? 'done' : 'pending',
      until: pending?.until ?? null,
      deal_id: submission.deal,
      sent_at: tx.now,
      confirmed_at: null,
    })
    .execute();
}

/** Ends a pending submission: what was sent is forgotten here, its address stays only masked. */
export async function endSubmission(
  tx: TenantTransaction,
  id: string,
  end: { readonly state: 'done' | 'expired'; readonly deal: string | null; readonly maskedEmail: string },
): Promise<void> {
  await tx.db
    .updateTable('submission')
    .set({
      state: end.state,
      deal_id: end.deal,
      field_values: null,
      email: end.maskedEmail,
      confirmed_at: end.state === 'done' ? tx.now : null,
    })
    .where('id', '=', id)
    .where('state', '=', 'pending')
    .execute();
}
