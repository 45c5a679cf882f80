import { AppError } from '@dealwright/shared';
import { passes, type TenantTransaction } from '../../../database/tenant-transaction.ts';
import { hasAudit } from '../../audit/audit.read-model.ts';
import { organizationSnapshot } from '../../organization/organization.read-model.ts';
import { runCommand } from '../deal-runner.ts';
import type { ClaimedTimer, TimerKey } from './timers.store.ts';

/** Tries in vain after which administrators are told; with the pauses between them about half a minute. */
const patience = 5;

/** Whether a timer that has just failed once more is to be reported: from the fifth time on, for a report may fail as well. */
export function isHopeless({ tries }: Pick<ClaimedTimer, 'tries'>): boolean {
  return tries + 1 >= patience;
}

/** The run of a timer that cannot be fired gets an incident, which administrators hear of (S-19). */
export async function reportTimer(tx: TenantTransaction, { deal, timer }: TimerKey): Promise<void> {
  await runCommand(tx, {
    id: `system:timer-failed:${deal}:${timer}`,
    by: { kind: 'system', reason: 'timer' },
    body: { kind: 'timer-failed', timer },
    deal,
    locale: 'en',
    organization: await organizationSnapshot(tx),
    admit: () => undefined,
  });
}

/** Where not even that can be decided, because the deal itself is broken, the audit trail says so, once. */
export async function reportInAudit(tx: TenantTransaction, { deal, timer }: TimerKey): Promise<void> {
  const entry = { action: 'timer.failed', subject: deal, facts: { timer } };
  if (await hasAudit(tx.db, entry)) return;
  await tx.audit(entry.action, entry.subject, entry.facts);
}

/** Whether a report was refused because there is nothing left to report, or must be tried by other means. */
export function isDoneWith(cause: unknown): boolean {
  if (passes(cause)) throw cause;
  return cause instanceof AppError && cause.code === 'command.refused';
}
