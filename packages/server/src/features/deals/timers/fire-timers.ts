import { AppError, type Organization } from '@dealwright/shared';
import type { TenantTransaction } from '../../../database/tenant-transaction.ts';
import { organizationSnapshot } from '../../organization/organization.read-model.ts';
import type { GivenCommand } from '../deal-runner.ts';
import { type GivenOutcome, giveTogether } from '../give-together.ts';
import { refusalCode } from '../refusal-code.ts';
import { type ClaimedTimer, forgetTimers, postponeTimers, type TimerKey } from './timers.store.ts';

/** What became of timers; those that are in none of the counts are taken again in the next round. */
export interface Fired {
  readonly fired: number;
  /** There was nothing left to wake. */
  readonly gone: number;
  /** Deciding failed; they are tried again later. */
  readonly failed: readonly { readonly timer: ClaimedTimer; readonly cause: unknown }[];
}

/**
 * Fires timers that this transaction has locked. Each deal is decided by itself, all are written in one statement; a timer is away
 * exactly when what it did is there. Of two timers of one deal the second waits for the next round, as does a deal that changed
 * meanwhile.
 */
export async function fireTimers(tx: TenantTransaction, claimed: readonly ClaimedTimer[]): Promise<Fired> {
  const timers = firstOfEachDeal(claimed);
  const organization = await organizationSnapshot(tx);
  const outcomes = await giveTogether(
    tx,
    timers.map((timer) => commandOf(timer, organization)),
  );
  const gone = timers.filter((_, place) => isGone(outcomes[place]));
  const failed = timers.flatMap((timer, place) => {
    const outcome = outcomes[place];
    return outcome?.kind === 'failed' && !isGone(outcome) ? [{ timer, cause: outcome.cause }] : [];
  });
  await forgetTimers(tx, gone);
  await postponeTimers(
    tx,
    failed.map(({ timer }) => timer),
  );
  return { fired: outcomes.filter(({ kind }) => kind === 'written').length, gone: gone.length, failed };
}

function firstOfEachDeal(claimed: readonly ClaimedTimer[]): readonly ClaimedTimer[] {
  const seen = new Set<string>();
  return claimed.filter(({ deal }) => !seen.has(deal) && seen.add(deal));
}

function commandOf({ deal, timer }: TimerKey, organization: Organization): GivenCommand {
  return {
    id: `system:timer:${deal}:${timer}`,
    by: { kind: 'system', reason: 'timer' },
    body: { kind: 'timer', timer },
    deal,
    locale: 'en',
    organization,
    admit: () => undefined,
  };
}

/** Nothing is left to wake; the engine refuses a timer whose visit closed first, and whoever brought it is done (S-19). */
function isGone(outcome: GivenOutcome | undefined): boolean {
  if (outcome?.kind !== 'failed') return outcome?.kind === 'gone';
  const { cause } = outcome;
  return cause instanceof AppError && cause.code === 'command.refused' && refusalCode(cause) === 'timer-gone';
}
