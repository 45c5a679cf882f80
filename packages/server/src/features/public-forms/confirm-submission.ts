import { AppError, maskText, type PublicLocale, textOf } from '@dealwright/shared';
import type { getConfirmation, RouteAnswer } from '@dealwright/shared/api';
import { sql } from 'kysely';
import type { Database } from '../../database/database.ts';
import { type TenantTransaction, withTenant } from '../../database/tenant-transaction.ts';
import { withoutTenant } from '../../database/without-tenant.ts';
import { definitionByHash, linkFacts, versionFacts } from '../definitions/definitions.read-model.ts';
import { organizationName } from '../organization/organization.read-model.ts';
import { hashOfToken } from './confirmation-mail.ts';
import { startLead } from './lead-start.ts';
import { endSubmission, readSubmission, type StoredSubmission } from './submissions.store.ts';
import { allowedBy } from './take-back.ts';

/** What stands behind a mailed link, as the API answers it. */
export type Confirmation = RouteAnswer<typeof getConfirmation>;

/** Works on the submission behind a mailed token; one that never was is the same as one whose time is over. */
export async function atToken<T>(
  database: Database,
  token: string,
  work: (tx: TenantTransaction, submission: string) => Promise<T>,
): Promise<T> {
  const found = await withoutTenant(database, (db) =>
    sql<{ tenant_id: string; id: string }>`select * from app.find_submission(${hashOfToken(token)})`.execute(db),
  );
  const row = found.rows[0];
  if (row === undefined) throw new AppError('public.token');
  const scope = { tenant: row.tenant_id, actor: { kind: 'system', reason: 'confirmation' }, idempotent: true } as const;
  return withTenant(database, scope, (tx) => work(tx, row.id));
}

/** Shows the state and changes nothing, because mail scanners open links. */
export async function confirmationOf(tx: TenantTransaction, id: string): Promise<Confirmation> {
  const submission = await requireValid(tx, id, false);
  const facts = await versionFacts(tx, submission.process, submission.version);
  if (facts === undefined) throw new AppError('public.token');
  const { definition } = await definitionByHash(tx, facts.hash);
  const title = definition.forms[submission.form]?.title ?? definition.title;
  return {
    state: submission.state === 'done' ? 'done' : 'open',
    locale: submission.locale,
    company: await organizationName(tx),
    title: textOf(definition, title, submission.locale),
    email: submission.state === 'done' ? (submission.email ?? '') : maskText(submission.email ?? '', 'email'),
    until: (submission.until ?? submission.sent_at).toISOString(),
    allowed: await allowedBy(tx, id),
  };
}

/** Confirms: the submission becomes a deal in this transaction. Twice is once. */
export async function confirmSubmission(tx: TenantTransaction, id: string, locale: PublicLocale): Promise<void> {
  const submission = await requireValid(tx, id, true);
  if (submission.state === 'done') return;
  const facts = await versionFacts(tx, submission.process, submission.version);
  const link = await linkFacts(tx, submission.link_id);
  if (facts === undefined || link === undefined) throw new AppError('public.token');
  const deal = await startLead(tx, {
    command: `public:form:${submission.id}`,
    link: submission.link_id,
    form: submission.form,
    region: link.region,
    pinned: { key: facts.process, version: facts.version, hash: facts.hash, rule: submission.rule },
    values: submission.field_values ?? {},
    locale,
  });
  await endSubmission(tx, id, { state: 'done', deal, maskedEmail: maskText(submission.email ?? '', 'email') });
}

/** Forgets what was sent when nobody confirmed it in time. */
export async function expireSubmission(tx: TenantTransaction, id: string): Promise<void> {
  const submission = await readSubmission(tx, id, true);
  if (submission?.state !== 'pending') return;
  await endSubmission(tx, id, { state: 'expired', deal: null, maskedEmail: maskText(submission.email ?? '', 'email') });
}

async function requireValid(tx: TenantTransaction, id: string, lock: boolean): Promise<StoredSubmission> {
  const submission = await readSubmission(tx, id, lock);
  if (submission === undefined || submission.state === 'expired') throw new AppError('public.token');
  const late = submission.state === 'pending' && (submission.until === null || submission.until <= tx.now);
  if (late) throw new AppError('public.token');
  return submission;
}
